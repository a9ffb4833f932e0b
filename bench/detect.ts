// detect-changes beside its floor in the same run: 20,000 files, 5,000 changed, 200 filters against a bare Node and one `git diff-tree`; what a
// pull request in a clone of depth 1 fetches, and with how many git processes; and the CPU of 1,000 services with 20,000 patterns.
// PATHS_FILTER=<its dist/index.js>: dorny/paths-filter as published beside us, on the same clone, event and filters.
// Run by Node 24 on the committed bundles: node bench/detect.ts
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { makeFolder } from "../test/support/scratch/folder.ts";
import { git, makeRemote } from "../test/support/scratch/git.ts";
import { importHistory, setRefs } from "../test/support/scratch/history.ts";

const pairs = 15;
const action = join(import.meta.dirname, "../actions/detect-changes/main.js");
const folder = makeFolder();
const cpu =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error((user+system)/1e3)})";

const root = makeFolder();
const remote = await makeRemote(join(root, "acme/shop"));
const path = (service: number, file: number) => `services/s${service}/d${file % 19}/f${file}.ts`;
const entries = (files: number, content: string) =>
  Array.from({ length: 200 * files }, (_, i) => ({ path: path(Math.floor(i / files), i % files), content }));
const made = await importHistory(remote, [
  { name: "base", entries: entries(100, "1") },
  { name: "head", parents: ["base"], entries: entries(25, "2") },
  { name: "topic", parents: ["base"], entries: entries(1, "3") },
  { name: "merge", parents: ["head", "topic"], entries: entries(1, "3") },
]);
const at = (name: string) => made.get(name) ?? "";
await setRefs(remote, { "refs/heads/main": at("head"), "refs/pull/1/merge": at("merge") });
await git(remote, "gc", "--quiet");
const clone = makeFolder();
await git(clone, "clone", "--quiet", remote, ".");

/** What every step that reads such a text does. */
const readsYaml = `import { readFileSync } from "node:fs";
import { parseDocument } from "${join(import.meta.dirname, "../node_modules/yaml/dist/index.js")}";
parseDocument(readFileSync("${join(folder, "alone.yml")}", "utf8")).toJS();`;

/** As people write them: folders of a service, without its prose. */
const patternsOf = (service: number, count: number) => {
  const folders = count === 2 ? ["**"] : Array.from({ length: count - 1 }, (_, k) => `d${k}/**`);
  return [...folders.map((one) => `services/s${service}/${one}`), `'!services/s${service}/**/*.md'`];
};
const filters = (services: number, patterns: number) =>
  Array.from({ length: services }, (_, i) => `s${i}:\n${items(patternsOf(i, patterns), "  ")}`).join("");
const catalogue = (services: number, patterns: number) =>
  `version: 1\nservices:\n${Array.from(
    { length: services },
    (_, i) => `  s${i}:\n    path: services/s${i}\n    inputs:\n${items(patternsOf(i, patterns), "      ")}`,
  ).join("")}`;
const items = (list: readonly string[], indent: string) => list.map((one) => `${indent}- ${one}\n`).join("");

interface Step {
  readonly name: string;
  readonly payload: object;
  readonly sha: string;
  readonly ref: string;
  readonly workspace: string;
  /** Filters or a catalogue, and the input that takes them. */
  readonly input: readonly [input: "INPUT_FILTERS" | "INPUT_CONFIG", text: string];
  readonly path?: string;
}

function run(step: Step, ...flags: string[]) {
  return runProgram(action, step, flags);
}

function runProgram(program: string, step: Step, flags: readonly string[]) {
  const { name, payload, sha, ref, workspace, input: setting, path: search } = step;
  const [input, text] = setting;
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ repository: { default_branch: "main" }, ...payload }));
  writeFileSync(join(workspace, "asked.yml"), text);
  for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
  const env = {
    PATH: search ?? process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    [input]: "asked.yml",
    ...(input === "INPUT_FILTERS" &&
      program === action && { "INPUT_PREDICATE-QUANTIFIER": "some-with-excludes" }),
  };
  const began = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, [...flags, program], {
    env,
    cwd: workspace,
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(stdout + stderr);
  return { ms, stderr };
}

const push: Step = {
  name: "push",
  payload: { before: at("base"), after: at("head") },
  sha: at("head"),
  ref: "refs/heads/main",
  workspace: clone,
  input: ["INPUT_FILTERS", filters(200, 2)],
};

/** A bare Node, or one that reads the same text, and git's answer. */
function floor(...node: readonly string[]): number {
  const began = performance.now();
  spawnSync(process.execPath, node);
  execFileSync(
    "git",
    ["-C", clone, "diff-tree", "-r", "-z", "--raw", "--no-renames", at("base"), at("head")],
    { maxBuffer: 1 << 28 },
  );
  return performance.now() - began;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const asCatalogue = { ...push, input: ["INPUT_CONFIG", catalogue(200, 2)] } as const;
for (const [what, step] of [
  ["200 filters", push],
  ["200 services of a catalogue", asCatalogue],
] as const) {
  writeFileSync(join(folder, "alone.yml"), step.input[1]);
  const runs = Array.from({ length: pairs }, () => ({
    least: floor("-e", "0"),
    withYaml: floor("--input-type=module", "-e", readsYaml),
    ours: run(step).ms,
  }));
  const ratio = median(runs.map(({ least, ours }) => ours / least));
  const yamlRatio = median(runs.map(({ withYaml, ours }) => ours / withYaml));
  const [ours, least] = [median(runs.map((one) => one.ours)), median(runs.map((one) => one.least))];
  console.log(
    `20,000 files, 5,000 changed, ${what}: ${ours.toFixed(0)} ms, floor ${least.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (budget 2.2); ${yamlRatio.toFixed(2)} of a floor that reads the same text by the yaml package`,
  );
}

const peer = process.env.PATHS_FILTER;
if (peer === undefined) console.log("dorny/paths-filter: not measured, PATHS_FILTER names no file");
else {
  const cpuOf = ({ stderr }: { stderr: string }) => Number(stderr.trim().split("\n").at(-1));
  // Its negations match whatever they do not name, so both get none.
  const plain = Array.from({ length: 200 }, (_, i) => `s${i}: services/s${i}/**\n`).join("");
  const step = { ...push, input: ["INPUT_FILTERS", plain] } as const;
  const runs = Array.from({ length: pairs }, () => {
    const [ours, theirs] = [run(step, "--import", cpu), runProgram(peer, step, ["--import", cpu])];
    return { time: ours.ms / theirs.ms, cpu: cpuOf(ours) / cpuOf(theirs) };
  });
  const [time, work] = [median(runs.map((one) => one.time)), median(runs.map((one) => one.cpu))];
  console.log(
    `200 plain filters beside dorny/paths-filter: ${time.toFixed(2)} of its time, ${work.toFixed(2)} of its CPU (budget 0.65)`,
  );
}

/** Counts git processes, and after a fetch the bytes that the private repository holds. */
const bin = join(folder, "bin");
const log = join(folder, "git.log");
mkdirSync(bin);
const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
writeFileSync(
  join(bin, "git"),
  `#!/bin/sh\necho start >> ${log}\n${real} "$@"\ncode=$?\ncase "$2" in fetch) du -sb "\${1#--git-dir=}/objects" >> ${log};; esac\nexit $code\n`,
);
chmodSync(join(bin, "git"), 0o755);
const shallow = makeFolder();
await git(shallow, "init", "--quiet");
await git(shallow, "remote", "add", "origin", `file://${remote}`);
await git(shallow, "fetch", "--quiet", "--depth=1", "origin", at("merge"));
writeFileSync(join(shallow, ".git/HEAD"), `${at("merge")}\n`);
writeFileSync(log, "");
run({
  name: "pull_request",
  payload: { pull_request: { head: { sha: at("topic") }, base: { sha: at("base"), ref: "main" } } },
  sha: at("merge"),
  ref: "refs/pull/1/merge",
  workspace: shallow,
  input: ["INPUT_FILTERS", filters(200, 2)],
  path: `${bin}${delimiter}${process.env.PATH}`,
});
const lines = readFileSync(log, "utf8").trim().split("\n");
const fetched = lines.flatMap((line) => /^(\d+)\t/.exec(line)?.[1] ?? []).at(-1) ?? "0";
console.log(
  `pull request, depth 1: ${lines.filter((line) => line === "start").length} git processes (budget 3), ${(Number(fetched) / 1000).toFixed(0)} kB in the private repository (budget 150)`,
);

for (const [what, input] of [
  ["filters", ["INPUT_FILTERS", filters(1_000, 20)]],
  ["services of a catalogue", ["INPUT_CONFIG", catalogue(1_000, 20)]],
] as const) {
  const cpuOf = (args: readonly string[]) =>
    Number(spawnSync(process.execPath, ["--import", cpu, ...args], { encoding: "utf8" }).stderr.trim());
  writeFileSync(join(folder, "alone.yml"), input[1]);
  const own = Array.from({ length: pairs }, () => {
    const [bare, reads] = [cpuOf(["-e", "0"]), cpuOf(["--input-type=module", "-e", readsYaml])];
    const ours = Number(
      run({ ...push, input }, "--import", cpu)
        .stderr.trim()
        .split("\n")
        .at(-1),
    );
    return { ours: ours - bare, yaml: reads - bare };
  });
  const [ours, yaml] = [median(own.map((one) => one.ours)), median(own.map((one) => one.yaml))];
  console.log(
    `1,000 ${what}, 20,000 patterns, 5,000 changed: ${ours.toFixed(0)} ms of CPU beyond a bare Node (budget 500), of it ${yaml.toFixed(0)} in the yaml package`,
  );
}
