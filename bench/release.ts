// A release plan of 50,000 commits, 100 services and 4,000 tags beside one `git log` of the same range, in the same run, and
// beside git-cliff where it is on the PATH; and how many messages a second the parser reads.
// Run by Node 24: node bench/release.ts [commits] [services] [tags]
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseMessage } from "../src/domain/conventional-commit.ts";
import { logFormat } from "../src/domain/git/log.ts";
import { readUnitMessage } from "../src/domain/release/unit-message.ts";
import { runRelease } from "../test/actions/release/world.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";
import { git, makeClone, makeRemote } from "../test/support/scratch/git.ts";

const [commits = 50_000, services = 100, tags = 4_000] = process.argv.slice(2).map(Number);
const runs = 5;
const types = ["fix", "feat", "docs", "chore", "refactor", "test", "ci", "build"];

const serviceOf = (at: number) => `s${String(at % services).padStart(3, "0")}`;

/** Distance of the last tag of each service from the tip: most are warm, one is very cold. */
function distanceOf(service: number): number {
  if (service === 0) return Math.min(commits - 1, Math.floor(commits * 0.427));
  return Math.min(commits - 1, 60 + ((service * 7_919) % 1_150));
}

function* history(): Generator<string> {
  yield "reset refs/heads/main\n";
  const catalogue = ["version: 1", "services:"];
  for (let at = 0; at < services; at++) {
    catalogue.push(
      `  ${serviceOf(at)}: { path: services/${serviceOf(at)}${at % 3 === 0 ? ", depends-on: [core]" : ""} }`,
    );
  }
  catalogue.push("libraries:", "  core: { path: libs/core }");
  const file = (path: string, text: string) =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  for (let at = 1; at <= commits; at++) {
    const number = (at * 31) % services;
    const service = serviceOf(number);
    const message = `${types[at % types.length]}(${service}): change ${at} (#${at})\n\nWhat it does and why, in a line or two of prose.\n\nReviewed-by: Ada\n`;
    yield `commit refs/heads/main\nmark :${at}\ncommitter Ada <ada@example.com> ${1_700_000_000 + at * 60} +0000\ndata ${Buffer.byteLength(message)}\n${message}`;
    if (at === 1) {
      yield file(".github/trunkline.yml", `${catalogue.join("\n")}\n`);
      for (let one = 0; one < services; one++)
        for (let f = 0; f < 40; f++) yield file(`services/${serviceOf(one)}/d${f % 5}/f${f}.ts`, "0");
    }
    yield file(`services/${service}/d${at % 5}/f${(at % 8) * 5 + (at % 5)}.ts`, String(at));
    if (at % 50 === 0) yield file("libs/core/core.ts", String(at));
    yield "\n";
  }
  const each = Math.floor(tags / services);
  for (let service = 0; service < services; service++) {
    const last = commits - distanceOf(service);
    for (let at = 0; at < each; at++) {
      const mark = Math.max(1, Math.floor((last * (at + 1)) / each));
      const name = `${serviceOf(service)}/v1.${at}.0`;
      yield `tag ${name}\nfrom :${mark}\ntagger Ada <ada@example.com> ${1_700_000_000 + mark * 60} +0000\ndata ${name.length}\n${name}\n`;
    }
  }
  yield "done\n";
}

async function makeWorld(): Promise<{ readonly remote: string; readonly clone: string }> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const child = spawn("git", ["fast-import", "--quiet", "--done"], {
    cwd: remote,
    stdio: ["pipe", "ignore", "inherit"],
  });
  for (const piece of history()) {
    if (!child.stdin.write(piece)) await new Promise((done) => child.stdin.once("drain", done));
  }
  child.stdin.end();
  await new Promise((done) => child.once("close", done));
  return { remote, clone: await makeClone(remote, join(root, "shop")) };
}

async function seconds(work: () => unknown, times = runs): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const began = performance.now();
    await work();
    taken.push((performance.now() - began) / 1_000);
  }
  return Math.min(...taken);
}

function row(name: string, time: number, base: number): void {
  console.log(`| ${name} | ${time.toFixed(3)} | ${(time / base).toFixed(2)} |`);
}

const { clone } = await makeWorld();
const oldest = `${serviceOf(0)}/v1.${Math.floor(tags / services) - 1}.0`;
const walk = [
  "log",
  "-z",
  "--first-parent",
  "-m",
  "--no-renames",
  "--raw",
  `--format=${logFormat}`,
  `${oldest}..main`,
];
const log = () => spawnSync("git", walk, { cwd: clone, maxBuffer: 1 << 30 });

console.log(`\n${commits} commits, ${services} services, ${tags} tags; seconds, best of ${runs}\n`);
console.log("| | seconds | against one git log |\n|---|---:|---:|");
const base = await seconds(log);
row(
  `git log of the range (${await git(clone, "rev-list", "--count", `${oldest}..main`)} commits)`,
  base,
  base,
);
let planned = 0;
const plan = async (given = {}) => {
  const told = await runRelease(clone, { "dry-run": "true", ...given });
  planned = (told.outputs.releases as unknown[]).length;
};
row("release, all services, dry run", await seconds(plan), base);
console.log(`| (of which planned: ${planned}) | | |`);
row("release, the coldest service alone", await seconds(() => plan({ service: serviceOf(0) })), base);
if (spawnSync("git-cliff", ["--version"]).status === 0) {
  const args = [
    "--bumped-version",
    "--include-path",
    `services/${serviceOf(0)}/**`,
    "--tag-pattern",
    `${serviceOf(0)}/.*`,
  ];
  row("git-cliff, one service", await seconds(() => spawnSync("git-cliff", args, { cwd: clone }), 1), base);
}

const messages = Array.from(
  { length: 20_000 },
  (_, at) =>
    `${types[at % 8]}(api): change ${at} (#${at})\n\nWhy it does so, in a line of prose.\n\nReviewed-by: Ada\nRefs: #${at}\n`,
);
const author = { name: "Ada", email: "ada@example.com" };
const parsing = await seconds(() => messages.map(parseMessage));
const reading = await seconds(() => messages.map((text) => readUnitMessage(text, author)));
const headers = messages.map((text) => text.slice(0, text.indexOf("\n")));
const short = await seconds(() => headers.map(parseMessage));
console.log(
  `\nparser: ${Math.round(messages.length / parsing / 1_000)}k messages a second with body and footers, ${Math.round(messages.length / short / 1_000)}k of one line; as trunk units ${Math.round(messages.length / reading / 1_000)}k`,
);
