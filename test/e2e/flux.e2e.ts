import { afterAll, beforeAll, expect, it } from "vitest";
import { deploymentsTo, rollOut } from "../support/rollout.ts";
import { makeNamespace, until } from "./cluster.ts";
import { startFlux } from "./flux.ts";
import { type E2eWorld, openWorld, recorder } from "./world.ts";

const kustomization = (environment: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: shop-${environment}, namespace: flux-system }
spec:
  interval: 1m
  path: ./environments/${environment}
  prune: true
  wait: true
  timeout: 30s
  sourceRef: { kind: GitRepository, name: fleet }
${more}`;
const file = (environment: string) => `clusters/shop/${environment}.yaml`;

let world: E2eWorld;
let flux: { stop(): Promise<void> };
let recording: Promise<void>;
let over = false;
beforeAll(async () => {
  world = await openWorld(() => ({
    "argocd/dev.yaml": undefined,
    "argocd/staging.yaml": undefined,
    "argocd/production.yaml": undefined,
    "argocd/projects.yaml": undefined,
    [file("dev")]: kustomization("dev"),
    [file("staging")]: kustomization("staging"),
  }));
  const { cluster, repository, readToken, receiver } = world;
  for (const environment of ["dev", "staging"]) await makeNamespace(cluster, `shop-${environment}`);
  flux = await startFlux(cluster, { repository, token: readToken, events: receiver.url });
  await cluster.apply(`${kustomization("dev")}---\n${kustomization("staging")}`);
  recording = record();
});
afterAll(async () => {
  over = true;
  await recording;
  recorder("flux").take(
    "events.jsonl",
    world.receiver.posted.map(({ body }) => body as object),
  );
  await flux?.stop();
  await world?.stop();
});

const watch = { source: "flux", deadline: "3m", settle: "2s", patience: "20s" };

interface Kustomization {
  readonly status?: {
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason: string;
    }[];
  };
}

/** Each state that the Kustomization of dev or staging was seen in, by its reason. */
async function record(): Promise<void> {
  const golden = recorder("flux");
  while (!over) {
    for (const environment of ["dev", "staging"]) {
      const path = `/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations/shop-${environment}`;
      const found = await world.cluster.get<Kustomization>(path).catch(() => undefined);
      const ready = found?.status?.conditions?.find(({ type }) => type === "Ready");
      if (found !== undefined && ready !== undefined)
        golden.take(
          `kustomization-${ready.reason.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.json`,
          found,
        );
    }
    await new Promise((done) => setTimeout(done, 500));
  }
}

it("a version that set-image writes is waited for until Flux has it healthy", async () => {
  const digest = await world.build("1.1.0");
  const commit = await world.setImage("dev", "1.1.0", digest);
  const ended = await world.wait({ ...watch, commit });
  expect(ended.outputs.outcome, ended.log).toBe("healthy");
  expect(ended.outputs).toMatchObject({ revision: commit, proof: "revision" });
  expect(await world.running("dev")).toContain(digest);
});

it("rollout promotes it", async () => {
  const rolled = await rollOut(world.fixture, { to: "staging", ...watch });
  expect(rolled.outputs.outcome, rolled.log).toBe("rolled-out");
  expect(await world.running("staging")).toContain(":1.1.0@");
  expect(deploymentsTo(world.fixture, "staging")).toEqual(["success"]);
});

it("a version that never becomes ready is degraded, is rolled back, and the old one is healthy again", async () => {
  const good = await world.running("staging");
  const bad = await world.build("1.2.0", { bad: true });
  await world.setImage("dev", "1.2.0", bad);
  const rolled = await rollOut(world.fixture, { to: "staging", ...watch });
  expect(rolled.outputs.outcome, rolled.log).toBe("rolled-back");
  expect(rolled.log).toContain("health check failed");
  expect(await world.running("staging")).toBe(good);
  expect(deploymentsTo(world.fixture, "staging")).toEqual(["inactive", "failure", "success"]);
});

it("a commit in between: superseded by the version that took its place", async () => {
  const bad = await world.build("1.3.0", { bad: true });
  const commit = await world.setImage("dev", "1.3.0", bad);
  const waiting = world.wait({ ...watch, commit, patience: "2m" });
  const fix = await world.setImage("dev", "1.3.1", await world.build("1.3.1"));
  const ended = await waiting;
  expect(ended.outputs.outcome, ended.log).toBe("superseded");
  expect(ended.outputs["superseded-by"]).toBe(fix);
});

it("suspended: Flux says nothing, and the warning says why", async () => {
  const suspended = kustomization("dev", "  suspend: true\n");
  await world.change("Suspend dev", { [file("dev")]: suspended });
  await world.cluster.apply(suspended);
  const commit = await world.setImage("dev", "1.4.0", await world.build("1.4.0"));
  const ended = await world.wait({ ...watch, commit, deadline: "25s" });
  expect(ended.outputs.outcome, ended.log).toBe("timeout");
  expect(ended.log).toContain(
    "The Kustomization shop-dev is suspended: nothing is applied until it is resumed.",
  );
  await world.change("Resume dev", { [file("dev")]: kustomization("dev") });
  await world.cluster.apply(kustomization("dev", "  suspend: false\n"));
  const resumed = await world.wait({ ...watch, commit });
  expect(resumed.outputs.outcome, resumed.log).toBe("healthy");
});

it("an overlay that cannot be built is degraded, and healthy when it is mended", async () => {
  const commit = await world.setImage("dev", "1.5.0", await world.build("1.5.0"));
  const place = "environments/dev/kustomization.yaml";
  const good = "namespace: shop-dev\nresources: [../../apps/orders/overlays/dev]\n";
  await world.change("Break dev", { [place]: `${good}patches: [{ path: missing.yaml }]\n` });
  await until("the build fails", async () =>
    world.fixture.gitops.statuses.some(({ description }) => description === "build failed"),
  );
  const ended = await world.wait({ ...watch, commit, patience: "2s" });
  expect(ended.outputs.outcome, ended.log).toBe("degraded");
  expect(ended.outputs.reason).toContain("build failed");
  await world.change("Mend dev", { [place]: good });
  const mended = await world.wait({ ...watch, commit });
  expect(mended.outputs.outcome, mended.log).toBe("healthy");
});
