// A release plan of 50,000 commits, 100 services and 4,000 tags beside one `git log` of the same range, in the same run; the same history with
// 1 to 300 services; beside git-cliff and commit-and-tag-version, which are asked once per service as their users must; and how many
// messages a second the parser reads. Run by Node 24: node bench/release.ts [commits] [tags]
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessage } from "../src/actions/release/messages/conventional-commit.ts";
import { readTrunkMessage } from "../src/actions/release/messages/trunk-message.ts";
import { logFormat } from "../src/adapters/git/protocol/log-output.ts";
import { argumentsOf, runRelease } from "../test/actions/release/world.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";
import { git } from "../test/support/scratch/git.ts";
import { watch } from "./release/child.ts";
import { findOthers } from "./release/others.ts";
import { catalogueOf, makeWorld, nameOf } from "./release/world.ts";

const [commits = 50_000, tags = 4_000] = process.argv.slice(2).map(Number);
const runs = 5;
const [tagged, folders] = [100, 300];
const { clone, oldest } = await makeWorld({ commits, folders, tagged, tags });

/** What the action reports of a dry run: the version of each service that would be released. */
type Versions = ReadonlyMap<string, string>;

async function plan(services: number): Promise<{ readonly versions: Versions; readonly processes: number }> {
  const config = `.git/bench-${services}.yml`;
  writeFileSync(join(clone, config), catalogueOf(services));
  const trace = join(makeFolder(), "trace");
  const given = { "dry-run": "true", config };
  const result = await runRelease(clone, given, { environment: { GIT_TRACE2_EVENT: trace } });
  const releases = result.outputs.releases as { service: string; version: string }[];
  return {
    versions: new Map(releases.map(({ service, version }) => [service, version])),
    processes: argumentsOf(trace).length,
  };
}

/** The best of several runs, in seconds; the garbage of the one is not the other's. */
async function seconds(work: () => unknown, times = runs): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const began = performance.now();
    await work();
    taken.push((performance.now() - began) / 1_000);
  }
  return Math.min(...taken);
}

async function besideGit(): Promise<void> {
  const how = ["-z", "--first-parent", "-m", "--no-renames", "--raw", `--format=${logFormat}`];
  const args = ["log", ...how, `${oldest}..main`];
  const log = () => spawnSync("git", args, { cwd: clone, maxBuffer: 1 << 30 });
  const range = await git(clone, "rev-list", "--count", `${oldest}..main`);
  console.log(
    `\n${commits} commits, ${range} of them since the oldest of ${tags} baselines; medians of ${runs} rounds,`,
  );
  console.log(
    "in each of which everything runs once, so that a machine whose speed drifts does not matter.\n",
  );
  console.log("| | seconds | against one git log (budget 2) | git processes | released |");
  console.log("|---|---:|---:|---:|---:|");
  const counts = [1, 10, 100, folders];
  const rounds: { readonly floor: number; readonly plans: readonly number[] }[] = [];
  for (let round = 0; round < runs; round++) {
    const floor = await seconds(log, 1);
    const plans: number[] = [];
    for (const services of counts) plans.push(await seconds(() => plan(services), 1));
    rounds.push({ floor, plans });
  }
  console.log(
    `| git log of the range | ${median(rounds.map(({ floor }) => floor)).toFixed(3)} | 1.00 | 1 | |`,
  );
  for (const [at, services] of counts.entries()) {
    const { versions, processes } = await plan(services);
    const taken = median(rounds.map(({ plans }) => plans[at] ?? 0)).toFixed(3);
    const ratio = median(rounds.map(({ floor, plans }) => (plans[at] ?? 0) / floor)).toFixed(2);
    console.log(`| release, ${services} services | ${taken} | ${ratio} | ${processes} | ${versions.size} |`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The same question with the same answer: the next version of three services. Theirs is asked three times, ours once. */
async function besideOthers(): Promise<void> {
  const services = Array.from({ length: 3 }, (_, at) => nameOf(at));
  const { versions } = await plan(services.length);
  const others = findOthers(makeFolder());
  const folder = makeFolder();
  for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
  const env = {
    GITHUB_WORKSPACE: clone,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    RUNNER_TEMP: folder,
    "INPUT_DRY-RUN": "true",
    INPUT_CONFIG: `.git/bench-${services.length}.yml`,
  };
  const action = join(import.meta.dirname, "../actions/release/main.js");
  const ours = [1, 2, 3].map(() => () => watch(process.execPath, [action], { cwd: clone, env }));
  let best = await watch(process.execPath, [action], { cwd: clone, env });
  for (const again of ours) {
    const next = await again();
    if (next.seconds < best.seconds) best = next;
  }
  if (best.code !== 0) throw new Error(`The bundle failed: ${best.output}`);
  console.log("\nThe next versions of three services, by whole programs with their start:\n");
  console.log("| | processes of it | seconds | against ours | MiB | same answers |");
  console.log("|---|---:|---:|---:|---:|---:|");
  const row = (name: string, times: number, taken: number, memory: number, same: number) => {
    const cells = [name, times, taken.toFixed(2), (taken / best.seconds).toFixed(1), memory.toFixed(0)];
    console.log(`| ${[...cells, `${same} of ${services.length}`].join(" | ")} |`);
  };
  row("trunkline release", 1, best.seconds, best.mebibytes, services.length);
  for (const { name, program, args } of others) {
    let [taken, memory, same] = [0, 0, 0];
    for (const service of services) {
      const ran = await watch(program, args(service), { cwd: clone });
      taken += ran.seconds;
      memory = Math.max(memory, ran.mebibytes);
      const version = versions.get(service);
      if (version !== undefined && new RegExp(`(\\[|/v)${version.replaceAll(".", "\\.")}`).test(ran.output))
        same++;
    }
    row(name, services.length, taken, memory, same);
  }
  console.log(
    "\nNeither knows what a service stands on, nor reads history once for all of them; git-cliff does not see tags on commits outside of the path.",
  );
}

async function parse(): Promise<void> {
  const types = ["fix", "feat", "docs", "chore", "refactor", "test", "ci", "build"];
  const messages = Array.from(
    { length: 20_000 },
    (_, at) =>
      `${types[at % 8]}(api): change ${at} (#${at})\n\nWhy it does so, in a line of prose.\n\nReviewed-by: Ada\nRefs: #${at}\n`,
  );
  const headers = messages.map((text) => text.slice(0, text.indexOf("\n")));
  const author = { name: "Ada", email: "ada@example.com" };
  const pattern = /^(\w+)(?:\(([^()]*)\))?(!)?: (.+)$/;
  const split = (text: string) => [pattern.exec(text.split("\n", 1)[0] ?? ""), text.split("\n")];
  const squash = "Better (#1)\n\n* feat: a\n\n* fix: b\n";
  const works: readonly (readonly [string, readonly string[], (text: string) => unknown])[] = [
    ["floor: one regular expression and one split", messages, split],
    ["a message with body and footers", messages, parseMessage],
    ["the same as a unit of trunk", messages, (text) => readTrunkMessage(text, author)],
    ["a header alone", headers, parseMessage],
    ["a squash of two", messages.map(() => squash), (text) => readTrunkMessage(text, author)],
  ];
  console.log("\n| parser | million a second | time against the floor |\n|---|---:|---:|");
  let floor = 0;
  for (const [name, texts, work] of works) {
    const taken = await seconds(() => texts.forEach((text) => void work(text)), 20);
    floor ||= taken;
    console.log(`| ${name} | ${(texts.length / taken / 1e6).toFixed(2)} | ${(taken / floor).toFixed(2)} |`);
  }
  const megabyte = `Better\n\n${"* feat: a\n".repeat(40_000)}${'* Revert "feat: a"\n'.repeat(30_000)}`;
  const taken = await seconds(() => readTrunkMessage(megabyte, author));
  console.log(`\nA squash list of a megabyte, half of it taken back: ${(taken * 1_000).toFixed(0)} ms.`);
}

await besideGit();
await besideOthers();
await parse();
