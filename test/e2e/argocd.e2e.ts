import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../support/examples.ts";
import { deploymentsTo, rollOut } from "../support/rollout.ts";
import { listenBefore, type RunningArgoCd, startArgoCdPrograms } from "./argocd.ts";
import { until } from "./cluster.ts";
import { type E2eWorld, openWorld, recorder } from "./world.ts";

/** The examples' own manifests, of this repository. */
function manifest(name: string, repository: string): string {
  const text = readFileSync(join(root, "examples/gitops/argocd", name), "utf8");
  return text.replaceAll("https://github.com/acme/k8s-configs.git", repository);
}

let world: E2eWorld;
let argocd: RunningArgoCd;
let over = false;
let recording: Promise<void>;
beforeAll(async () => {
  const names = ["projects.yaml", "dev.yaml", "staging.yaml"];
  world = await openWorld((repository) => ({
    "argocd/production.yaml": undefined,
    ...Object.fromEntries(names.map((name) => [`argocd/${name}`, manifest(name, repository)])),
  }));
  const { cluster, repository, readToken, receiver } = world;
  argocd = await startArgoCdPrograms(cluster, { repository, token: readToken, statuses: receiver.url });
  for (const name of names) await cluster.apply(manifest(name, repository));
  recording = record();
});
afterAll(async () => {
  over = true;
  await recording;
  const statuses = world.receiver.posted.filter(({ path }) => path.includes("/statuses/"));
  recorder("argocd").take("statuses.jsonl", statuses);
  await argocd?.stop();
  await world?.stop();
});

const watch = () => ({
  ...{ source: "argocd\nstatus", server: argocd.url, token: argocd.token, refresh: "true" },
  ...{ deadline: "3m", settle: "2s", patience: "20s" },
});

interface Application {
  readonly status?: {
    readonly sync?: { readonly status: string };
    readonly health?: { readonly status: string };
    readonly operationState?: { readonly phase: string };
    readonly conditions?: readonly { readonly type: string }[];
  };
}

async function ask(path: string): Promise<object> {
  const answer = await fetch(`${argocd.url}/api/v1/${path}`, {
    headers: { authorization: `Bearer ${argocd.token}` },
  });
  return (await answer.json()) as object;
}

/** Each state that the application of dev was seen in, as the API tells it. */
async function record(): Promise<void> {
  const golden = recorder("argocd");
  while (!over) {
    const app = (await ask("applications/shop-dev?project=shop-dev").catch(() => ({}))) as Application;
    const { sync, health, operationState, conditions } = app.status ?? {};
    const words = [sync?.status, health?.status, operationState?.phase, conditions?.[0]?.type];
    if (sync?.status) golden.take(`application-${words.filter(Boolean).join("-").toLowerCase()}.json`, app);
    await new Promise((done) => setTimeout(done, 500));
  }
}

it("a version that set-image writes is waited for until Argo CD has it healthy and its pods name the digest", async () => {
  const digest = await world.build("1.1.0");
  const commit = await world.setImage("dev", "1.1.0", digest);
  const ended = await world.wait({ ...watch(), commit });
  expect(ended.outputs.outcome, ended.log).toBe("healthy");
  expect(ended.outputs).toMatchObject({ revision: commit, proof: "image" });
  expect(ended.outputs.url).toContain("/applications/argocd/shop-dev");
  expect(await world.running("dev")).toContain(digest);
});

it("rollout promotes it", async () => {
  const rolled = await rollOut(world.fixture, { to: "staging", ...watch() });
  expect(rolled.outputs.outcome, rolled.log).toBe("rolled-out");
  expect(await world.running("staging")).toContain(":1.1.0@");
  expect(deploymentsTo(world.fixture, "staging")).toEqual(["success"]);
});

it("a version that never becomes ready is degraded, is rolled back, and the old one is healthy again", async () => {
  const good = await world.running("staging");
  const bad = await world.build("1.2.0", { bad: true });
  const commit = await world.setImage("dev", "1.2.0", bad);
  const byStatus = world.wait({ ...watch(), source: "status", commit, patience: "5s" });
  const rolled = await rollOut(world.fixture, { to: "staging", ...watch(), patience: "5s" });
  expect(rolled.outputs.outcome, rolled.log).toBe("rolled-back");
  const told = await byStatus;
  expect(told.outputs.outcome, told.log).toBe("degraded");
  expect(await world.running("staging")).toBe(good);
  expect(deploymentsTo(world.fixture, "staging")).toEqual(["inactive", "failure", "success"]);
});

it("a commit in between: superseded by the version that took its place", async () => {
  const bad = await world.build("1.3.0", { bad: true });
  const commit = await world.setImage("dev", "1.3.0", bad);
  const waiting = world.wait({ ...watch(), commit, patience: "2m" });
  const fix = await world.setImage("dev", "1.3.1", await world.build("1.3.1"));
  const ended = await waiting;
  expect(ended.outputs.outcome, ended.log).toBe("superseded");
  expect(ended.outputs["superseded-by"]).toBe(fix);
});

const place = "environments/dev/kustomization.yaml";
const plain = "namespace: shop-dev\nresources: [../../apps/orders/overlays/dev]\n";

it("a paused Deployment is suspended", async () => {
  const pause = JSON.stringify([{ op: "add", path: "/spec/paused", value: true }]);
  const patch = `patches: [{ patch: '${pause}', target: { kind: Deployment } }]\n`;
  await world.change("Pause dev", { [place]: `${plain}${patch}` });
  const commit = await world.setImage("dev", "1.4.0", await world.build("1.4.0"));
  const ended = await world.wait({
    ...{ ...watch(), source: "argocd", commit },
    ...{ "on-suspended": "fail", patience: "3s" },
  });
  expect(ended.outputs.outcome, ended.log).toBe("suspended");
  await world.change("Resume dev", { [place]: plain });
  const resumed = await world.wait({ ...watch(), source: "argocd", commit });
  expect(resumed.outputs.outcome, resumed.log).toBe("healthy");
});

it("an overlay that cannot be built is degraded, and healthy when it is mended", async () => {
  const commit = await world.setImage("dev", "1.5.0", await world.build("1.5.0"));
  await world.change("Break dev", { [place]: `${plain}patches: [{ path: missing.yaml }]\n` });
  const ended = await world.wait({ ...watch(), source: "argocd", commit, patience: "5s" });
  expect(ended.outputs.outcome, ended.log).toBe("degraded");
  expect(ended.outputs.reason).toContain("missing.yaml");
  await world.change("Mend dev", { [place]: plain });
  const mended = await world.wait({ ...watch(), source: "argocd", commit });
  expect(mended.outputs.outcome, mended.log).toBe("healthy");
});

it("a sync that fails while the old version is healthy is degraded by its statuses alone", async () => {
  await world.cluster.patch("/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/shop-dev", {
    spec: { syncPolicy: { retry: { limit: 1, backoff: { duration: "1s" } } } },
  });
  const other = JSON.stringify([
    { op: "replace", path: "/spec/selector/matchLabels/app", value: "other" },
    { op: "replace", path: "/spec/template/metadata/labels/app", value: "other" },
  ]);
  const patch = `patches: [{ patch: '${other}', target: { kind: Deployment } }]\n`;
  await world.change("A selector cannot be changed", { [place]: `${plain}${patch}` });
  const commit = await world.setImage("dev", "1.5.1", await world.build("1.5.1"));
  const ended = await world.wait({ ...watch(), source: "status", commit, patience: "5s" });
  expect(ended.outputs.outcome, ended.log).toBe("degraded");
  await world.change("Mend dev", { [place]: plain });
  const mended = await world.wait({ ...watch(), source: "status", commit });
  expect(mended.outputs.outcome, mended.log).toBe("healthy");
});

it("a look comes when the server tells of a change, and there are few others", async () => {
  const before = await listenBefore(argocd.url);
  const commit = await world.setImage("dev", "1.6.0", await world.build("1.6.0", { bad: true }));
  const from = { ...watch(), server: before.url, source: "argocd" };
  const ended = await world.wait({ ...from, commit, patience: "8s" });
  await before.stop();
  expect(ended.outputs.outcome, ended.log).toBe("degraded");
  expect(before.streams()).toBe(1);
  const turned = before.told.find(({ health }) => health === "Degraded")?.at ?? 0;
  const look = before.looks.find((at) => at >= turned) ?? 0;
  expect(look - turned).toBeLessThan(5_000);
  expect(before.looks.length).toBeLessThan(25);
});

it("an application that does not exist and a token that is refused end it at once", async () => {
  const missing = await world.wait({ ...watch(), application: "nobody" });
  expect(missing.annotations[0]?.message, missing.log).toContain("nobody");
  expect(missing.exit).toBe(1);
  const denied = await world.wait({ ...watch(), token: "wrong" });
  expect(denied.exit).toBe(1);
  const golden = recorder("argocd");
  for (const [name, path] of [
    ["refusal-403", "applications/nobody"],
    ["refusal-404", "applications/nobody?project=shop-dev"],
    ["syncwindows", "applications/shop-dev/syncwindows?project=shop-dev"],
  ] as const)
    golden.take(`${name}.json`, await ask(path));
  await until("the recording", async () => true);
});
