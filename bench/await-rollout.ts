// await-rollout beside a bare Node, with an Argo CD that tells of changes: memory, how soon it looks after a change, requests. Run
// `npm run bench -- await-rollout`. Fifteen minutes of waiting are counted by test/actions/await-rollout/stream.test.ts.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type AppState, startArgoCd } from "../test/support/argocd/server.ts";
import { makeFolder, writeFiles } from "../test/support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../test/support/scratch/git.ts";

const rounds = 5;
const root = join(import.meta.dirname, "..");
const remote = await makeRemote(join(makeFolder(), "acme/k8s.git"));
const clone = await makeClone(remote, makeFolder());
const overlay = (tag: string) => `images:\n  - { name: ghcr.io/acme/orders, newTag: ${tag} }\n`;
const file = "apps/orders/overlays/dev/kustomization.yaml";
const before = await commit(clone, "1.0.0", { [file]: overlay("1.0.0") });
const ours = await commit(clone, "1.1.0", { [file]: overlay("1.1.0") });
await publish(clone);
const workspace = makeFolder();
writeFiles(workspace, {
  ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders } }
environments: { dev: {} }
gitops: { repository: "${remote}", branch: main, overlay: "apps/{service}/overlays/{environment}" }
`,
});

/** The most memory that a process has had so far, in MB (Linux). */
function peakOf({ pid }: ChildProcess): number {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
}

async function untilTrue(holds: () => boolean): Promise<number> {
  const began = performance.now();
  while (!holds()) await sleep(5);
  return performance.now() - began;
}

async function waitOnce(): Promise<{
  readonly peak: number;
  readonly reaction: number;
  readonly asked: number;
}> {
  const argocd = await startArgoCd();
  argocd.streams = true;
  let state: AppState = { project: "shop", repository: `file://${remote}`, revision: before };
  argocd.apps.set("orders-dev", () => state);
  const inputs = { service: "orders", environment: "dev", application: "orders-dev", settle: "0s" };
  const given = { ...inputs, server: argocd.url, token: argocd.token, deadline: "5m" };
  const child = spawn(process.execPath, [join(root, "actions/await-rollout/main.js")], {
    cwd: workspace,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: makeFolder(),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  const ended = new Promise((done) => child.once("close", done));
  const looks = () => argocd.requests.filter((one) => !one.includes("/stream/")).length;
  await untilTrue(() => argocd.requests.some((one) => one.includes("/stream/")));
  // Its pauses have grown.
  await sleep(8_000);
  const asked = looks();
  state = { ...state, revision: ours };
  argocd.told();
  const reaction = await untilTrue(() => looks() > asked);
  const peak = peakOf(child);
  if ((await ended) !== 0) throw new Error("it did not end healthy");
  await argocd.close();
  return { peak, reaction, asked: argocd.requests.length };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const bare = spawn(process.execPath, ["-e", "setTimeout(() => {}, 1000)"]);
await sleep(500);
const floor = peakOf(bare);
const all = [];
for (let round = 0; round < rounds; round++) all.push(await waitOnce());
console.log(
  `memory at most: ${median(all.map(({ peak }) => peak)).toFixed(0)} MB (a bare Node ${floor.toFixed(0)} MB)`,
);
console.log(`looks after a change: ${median(all.map(({ reaction }) => reaction)).toFixed(0)} ms`);
console.log(`requests of a wait of 8 s: ${median(all.map(({ asked }) => asked))}`);
