import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWatcher } from "../../../src/actions/await-rollout/create-watcher.ts";
import type { RolloutTarget } from "../../../src/actions/await-rollout/facts.ts";
import type { Standing } from "../../../src/actions/await-rollout/observation.ts";
import { type RolloutEnd, waitForRollouts } from "../../../src/actions/await-rollout/wait.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { createArgoCd } from "../../../src/adapters/argocd/argocd.ts";
import { createHttp } from "../../../src/adapters/http.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { parseRemote } from "../../../src/core/git/remote.ts";
import type { Clock } from "../../../src/ports/all-ports.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { type AppState, type FakeArgoCd, startArgoCd } from "../../support/argocd/server.ts";
import { makeClock } from "../../support/clock.ts";

const ours = "c".repeat(40);
const before = "b".repeat(40);
const address = "https://github.com/acme/k8s-configs.git";

let argocd: FakeArgoCd;
beforeEach(async () => {
  argocd = await startArgoCd();
  argocd.streams = true;
});
afterEach(() => argocd.close());

/** Waits for orders by a clock, with Argo CD over HTTP and without Git: the commit and no other one holds the artifact. */
async function wait(clock: Clock, settleMs = 0): Promise<RolloutEnd> {
  const run = readRun({}, ".");
  const world = { ...createWorld(run, {}, { info() {}, debug() {} }), clock };
  const access = { server: argocd.url, token: argocd.token, ca: "" };
  const remote = parseRemote(address, run);
  if (remote === undefined) throw new Error("no remote");
  const target = {
    ...{ service: "orders", environment: "dev", cluster: "", name: "orders", overlay: "apps/orders" },
    ...{ image: { name: "orders", repository: "" }, commit: ours as Oid, setBy: ours as Oid, commitTime: 0 },
    ...{ previous: undefined, source: "", deployed: { repository: "ghcr.io/acme/orders", tag: "1.0.0" } },
  } as unknown as RolloutTarget;
  const name = { name: "orders-dev", namespace: undefined, project: undefined };
  const watcher = await createWatcher(
    { source: "argocd", name },
    {
      ...{ world, target, remote, branch: "main", github: undefined, covers: async () => true },
      inputs: {
        ...{ refresh: false, require: "synced", hits: 1, pointer: "", environmentUrl: "" },
        deadline: 900_000,
      },
      compareRevision: async (revision): Promise<Standing> => ({
        kind: revision === ours ? "holds" : "lacks",
      }),
      argocd: async () => createArgoCd(createHttp({}), access, clock),
    },
  );
  const tip = async (): Promise<Standing> => ({ kind: "lacks" });
  const rules = {
    settleMs,
    patienceMs: 60_000,
    deadline: clock.now() + 900_000,
    onSuspended: "wait",
  } as const;
  const [end] = await waitForRollouts([{ target, watchers: [watcher], tip }], rules, {
    clock,
    log: { info() {}, debug() {} },
  });
  if (end === undefined) throw new Error("it has no end");
  return end;
}

function serve(state: () => Partial<AppState>): void {
  argocd.apps.set("orders-dev", () => ({ repository: address, revision: before, ...state() }));
}

const looks = () => argocd.requests.filter((one) => !one.includes("/stream/"));

it("looks again when Argo CD tells of a change, however long its pause is", async () => {
  let state: Partial<AppState> = {};
  serve(() => state);
  let now = Date.now();
  // Only a second passes by itself: all else waits for somebody to wake it.
  const clock: Clock = {
    now: () => now,
    random: () => 0,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms <= 1_000) {
          now += ms;
          return void setTimeout(resolve);
        }
        signal?.addEventListener("abort", () => resolve());
      }),
  };
  const ended = wait(clock);
  const steps: Partial<AppState>[] = [
    { revision: ours, sync: "OutOfSync", health: "Progressing" },
    { revision: ours, health: "Progressing" },
    { revision: ours },
  ];
  await expect.poll(() => argocd.requests.filter((one) => one.includes("/stream/"))).toHaveLength(1);
  for (const step of steps) {
    const asked = looks().length;
    state = step;
    argocd.told();
    await expect.poll(() => looks().length).toBeGreaterThan(asked);
  }
  expect((await ended).verdict.kind).toBe("healthy");
  expect(argocd.requests.find((one) => one.includes("/stream/"))).toBe(
    "/api/v1/stream/applications?name=orders-dev",
  );
});

describe("fifteen minutes take at most 100 requests", () => {
  const began = Date.now();
  it.each<[string, boolean, (second: number) => Partial<AppState>]>([
    ["nothing happens, no stream", false, () => ({})],
    ["nothing happens, and a stream", true, () => ({})],
    ["it flaps", false, (second) => ({ revision: ours, health: second % 8 < 4 ? "Healthy" : "Progressing" })],
    [
      "it is degraded now and then",
      false,
      (second) => ({ revision: ours, health: second % 50 ? "Degraded" : "Healthy" }),
    ],
  ])("%s", async (_, streams, state) => {
    argocd.streams = streams;
    const time = makeClock();
    serve(() => state(Math.round((time.now() - began) / 1_000)));
    await wait(time, 30_000);
    expect(argocd.requests.length).toBeLessThanOrEqual(100);
  });

  it("a proxy that cuts every stream", async () => {
    const time = makeClock();
    serve(() => {
      setImmediate(() => argocd.cut());
      return {};
    });
    expect((await wait(time)).verdict.kind).toBe("timeout");
    expect(argocd.requests.length).toBeLessThanOrEqual(100);
  });
});
