// The board of 100 services in 4 environments with 5,000 commits of history, over HTTP, beside one `git log --raw` of the same history and beside
// what anybody has to do for it (start Node, fetch, log): time, git processes, requests. Run by Node 24: node bench/environments.ts [services] [commits]
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatMessage } from "../src/core/commit/commit-message.ts";
import { startGitServer } from "../test/support/git-server.ts";
import { kustomization } from "../test/support/promotions.ts";
import { runAction } from "../test/support/runner/action.ts";
import { makeFolder, writeFiles } from "../test/support/scratch/folder.ts";
import { git } from "../test/support/scratch/git.ts";
import { importHistory, type Made } from "../test/support/scratch/history.ts";

const [services = 100, commits = 5_000] = process.argv.slice(2).map(Number);
const environments = ["dev", "test", "staging", "production"];
const root = join(import.meta.dirname, "..");
const server = await startGitServer({ root: makeFolder() });
const remote = { directory: server.create("acme/k8s-configs"), url: server.urlOf("acme/k8s-configs") };

const fileOf = (service: number, environment: string) => `apps/s${service}/${environment}/kustomization.yaml`;
const digestOf = (version: number) => `sha256:${String(version).padStart(64, "0")}`;
const content = (service: number, version: number) =>
  kustomization(`s${service}`, `ghcr.io/acme/s${service}`, `1.${version}.0`, digestOf(version));

/** All overlays at first, then one service in one environment a commit, in turn. */
function history(): readonly Made[] {
  const numbers = Array.from({ length: services }, (_, service) => service);
  const begin = Math.floor(Date.now() / 1_000) - commits * 600;
  const made: Made[] = [
    {
      name: "chore: begin",
      time: begin,
      entries: numbers.flatMap((service) =>
        environments.map((one) => ({ path: fileOf(service, one), content: content(service, 0) })),
      ),
    },
  ];
  for (let at = 1; at < commits; at++) {
    const [service, environment] = [at % services, environments[Math.floor(at / services) % 4] ?? "dev"];
    const version = Math.floor(at / services / 4) + 1;
    const image = `ghcr.io/acme/s${service}:1.${version}.0@${digestOf(version)}`;
    const name = formatMessage(`Set s${service} in ${environment} to 1.${version}.0 (${at})`, {
      action: "promote",
      deployments: [{ service: `s${service}`, environment, image }],
      sourceCommit: "",
      run: "",
    });
    const parents = [made.at(-1)?.name ?? ""];
    const entries = [{ path: fileOf(service, environment), content: content(service, version) }];
    made.push({ name, parents, time: begin + at * 600, entries });
  }
  return made;
}

const oids = await importHistory(remote.directory, history());
const tip = [...oids.values()].at(-1) ?? "";
await git(remote.directory, "update-ref", "refs/heads/main", tip);
await git(remote.directory, "symbolic-ref", "HEAD", "refs/heads/main");
await git(remote.directory, "repack", "-adq");

const workspace = makeFolder();
const names = Array.from(
  { length: services },
  (_, at) => `  s${at}: { path: s${at}, image: ghcr.io/acme/s${at}, image-name: s${at} }`,
);
writeFiles(workspace, {
  ".github/trunkline.yml": `version: 1
services:
${names.join("\n")}
environments: { dev: {}, test: {}, staging: {}, production: {} }
gitops: { repository: ${remote.url}, branch: main, overlay: 'apps/{service}/{environment}' }
`,
});

// What anybody needs for the same facts over HTTP: to fetch the history with its small files, and to read it once.
const log = ["log", "--raw", "--first-parent", "-z", "--format=raw"];
const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
const gitIn = (directory: string, ...args: readonly string[]) => {
  const { status } = spawnSync("git", ["-C", directory, ...args], { maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}`);
};
const measureLog = () => timed(() => gitIn(remote.directory, ...log, tip));
const measureFetch = async () => {
  const copy = makeFolder();
  gitIn(copy, "init", "-q", "--bare");
  const began = performance.now();
  await git(copy, "fetch", "-q", "--depth=10000", "--filter=blob:limit=16k", remote.url, "main");
  return performance.now() - began;
};

// A git that counts itself: the environment of git's processes is the adapter's own.
const counting = makeFolder();
const trace = join(counting, "trace");
const real = spawnSync("which", ["git"], { encoding: "utf8" }).stdout.trim();
const script = `#!/bin/sh\necho "$*" >> ${trace}\nexec ${real} "$@"\n`;
writeFileSync(join(counting, "git"), script, { mode: 0o755 });

/** One run of the action: how long it took, and what it cost. */
async function measureBoard() {
  rmSync(trace, { force: true });
  server.requests.length = 0;
  const began = performance.now();
  const ran = await runAction(join(root, "actions", "environments"), {
    inputs: { format: "summary\njson\nhtml" },
    workspace,
    temporary: makeFolder(),
    env: { PATH: `${counting}:${process.env.PATH}` },
  });
  const ms = performance.now() - began;
  if (ran.conclusion === "failure") throw new Error(ran.log);
  const bytes = server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  const processes = readFileSync(trace, "utf8").trim().split("\n").length;
  return { ms, requests: server.requests.length, bytes, processes };
}

// All in each round, so that whatever else the machine does meets all of them.
const rounds: {
  log: number;
  fetch: number;
  start: number;
  board: Awaited<ReturnType<typeof measureBoard>>;
}[] = [];
for (let round = 0; round < 5; round++) {
  const start = timed(() => void spawnSync(process.execPath, ["-e", "0"]));
  rounds.push({ log: measureLog(), fetch: await measureFetch(), start, board: await measureBoard() });
}
await server.close();
const median = (of: (round: (typeof rounds)[number]) => number) =>
  rounds.map(of).sort((one, other) => one - other)[2] ?? 0;
const { processes, requests, bytes } = rounds.at(-1)?.board ?? { processes: 0, requests: 0, bytes: 0 };
const ms = (of: Parameters<typeof median>[0]) => ({ ms: Math.round(median(of)) });
console.table([
  {
    what: `environments, ${services} services, ${commits} commits`,
    ...ms(({ board }) => board.ms),
    ...{ requests, bytes, processes },
  },
  { what: "git log --raw of the same history, local", ...ms(({ log }) => log) },
  { what: "git fetch of it over HTTP", ...ms(({ fetch }) => fetch) },
  { what: "node -e 0", ...ms(({ start }) => start) },
]);
const times = (of: Parameters<typeof median>[0]) => `${median(of).toFixed(1)}x`;
console.log(
  `${times(({ board, log }) => board.ms / log)} one git log (budget: 2x), ${times(({ board, log, fetch, start }) => board.ms / (log + fetch + start))} start, fetch and log; ${processes} git processes (3), ${requests} requests (5)`,
);
