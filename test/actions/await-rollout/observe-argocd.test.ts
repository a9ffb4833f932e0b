import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type ApplicationContext,
  comparedRevision,
  observeApplication,
  operatedRevision,
  parseArgoCdName,
  revisionIn,
} from "../../../src/actions/await-rollout/observe-argocd.ts";
import { readApplication } from "../../../src/adapters/argocd/application.ts";
import type { Digest } from "../../../src/core/image/digest.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import { type AppState, makeApplication } from "../../support/argocd/server.ts";

const now = Date.parse("2026-11-30T08:00:00Z");
const ours = "c".repeat(40);
const digest = (letter: string) => `sha256:${letter.repeat(64)}` as Digest;
const holds = { kind: "holds" } as const;
const lacks = { kind: "lacks" } as const;

const context: ApplicationContext = {
  at: now,
  index: 0,
  require: "synced",
  doubt: "",
  compared: holds,
  operated: holds,
  repository: "ghcr.io/acme/orders",
  digest: digest("d"),
  previous: digest("e"),
  commitTime: now - 60_000,
  canSync: true,
};

function observe(state: Partial<AppState>, more: Partial<ApplicationContext> = {}) {
  const repository = "https://github.com/acme/k8s-configs";
  const app = readApplication(
    makeApplication("orders", { repository, revision: ours, ...state }) as Json,
    "https://argocd.test",
  );
  if (app === undefined) throw new Error("the stand-in makes no application");
  return observeApplication(app, { ...context, ...more });
}

describe("what a real Argo CD answered", () => {
  it.each([
    ["synced-healthy-succeeded", "healthy", /^Healthy$/],
    ["synced-progressing-succeeded", "progressing", /^Progressing; Deployment orders is /],
    [
      "synced-degraded-succeeded",
      "degraded",
      /Deployment orders is Degraded: .* exceeded its progress deadline/,
    ],
    ["synced-suspended-succeeded", "suspended", /Deployment orders is Suspended: Deployment is paused/],
    ["outofsync-missing-running", "progressing", /the sync is running/],
    ["outofsync-healthy-failed-syncerror", "degraded", /SyncError: .*field is immutable/],
    ["unknown-healthy-succeeded-comparisonerror", "degraded", /^ComparisonError: .*missing\.yaml/s],
  ])("%s", (name, state, words) => {
    const url = new URL(`../../fixtures/argocd/application-${name}.json`, import.meta.url);
    const app = readApplication(JSON.parse(readFileSync(url, "utf8")) as Json, "https://argocd.test");
    if (app === undefined) throw new Error("it is not read");
    const seen = observeApplication(app, { ...context, digest: undefined });
    expect(seen).toMatchObject({ state, url: "https://argocd.test/applications/argocd/shop-dev" });
    expect(seen.message).toMatch(words);
    // Without a revision there is nothing that could lack the commit.
    if (seen.revision === undefined) return;
    expect(operatedRevision(app, 0)).toMatch(/^[0-9a-f]{40}$/);
    const older = observeApplication(app, { ...context, compared: lacks, operated: lacks });
    expect([older.standing, older.state]).toEqual([lacks, "progressing"]);
  });
});

describe("one look", () => {
  const sync = { phase: "Succeeded", revision: ours };
  it.each<[string, Partial<AppState>, Partial<ApplicationContext>, string, RegExp]>([
    ["no operation, since no manifest changed", {}, {}, "healthy", /^Healthy/],
    ["another health", { health: "Missing" }, {}, "progressing", /Missing/],
    [
      "a crash loop",
      {
        health: "Degraded",
        unwell: { name: "orders", health: "Degraded", message: "exceeded its progress deadline" },
      },
      {},
      "degraded",
      /Deployment orders is Degraded: exceeded/,
    ],
    ["a paused canary", { health: "Suspended" }, {}, "suspended", /Suspended/],
    [
      "health from before the sync",
      { operation: sync, finishedAt: now, reconciledAt: now - 1_000 },
      {},
      "progressing",
      /before the sync/,
    ],
    [
      "health of the same second",
      { operation: sync, finishedAt: now, reconciledAt: now },
      {},
      "healthy",
      /^Healthy/,
    ],
    [
      "a sync that runs",
      { operation: { phase: "Running", revision: ours } },
      {},
      "progressing",
      /the sync is running/,
    ],
    [
      "a failed sync",
      { operation: { phase: "Failed", revision: ours, message: "denied" } },
      {},
      "degraded",
      /the sync failed: denied/,
    ],
    [
      "the sync before failed",
      { operation: { phase: "Failed", revision: "b".repeat(40) } },
      { operated: lacks },
      "healthy",
      /^Healthy/,
    ],
    [
      "OutOfSync, window closed",
      { sync: "OutOfSync" },
      { canSync: false },
      "progressing",
      /OutOfSync; a sync window is closed/,
    ],
    [
      "OutOfSync, no auto-sync",
      { sync: "OutOfSync", automated: false },
      {},
      "progressing",
      /auto-sync is off/,
    ],
    [
      "drift, but synced by an operation",
      { sync: "OutOfSync", operation: sync },
      { require: "operation" },
      "healthy",
      /^Healthy/,
    ],
    [
      "drift, and no operation",
      { sync: "OutOfSync" },
      { require: "operation" },
      "progressing",
      /no operation/,
    ],
    [
      "a fault of the manifests",
      { condition: { type: "ComparisonError", message: "no such field", since: now } },
      {},
      "degraded",
      /ComparisonError: no such field/,
    ],
    [
      "a warning is no fault",
      { condition: { type: "OrphanedResourceWarning", message: "x", since: now } },
      {},
      "healthy",
      /^Healthy/,
    ],
    [
      "manifests that cannot be made, since the commit",
      {
        revision: "",
        sync: "Unknown",
        condition: { type: "ComparisonError", message: "kustomize build failed", since: now },
      },
      { compared: lacks },
      "degraded",
      /kustomize build failed/,
    ],
  ])("%s", (_, state, more, expected, words) => {
    const seen = observe(state, more);
    expect(seen.state).toBe(expected);
    expect(seen.message).toMatch(words);
    expect(seen.standing).toEqual(holds);
  });

  it.each<[string, Partial<AppState>, Partial<ApplicationContext>, RegExp]>([
    [
      "healthy on the revision before",
      { revision: "b".repeat(40) },
      {},
      /still at bbbbbbb; without a webhook/,
    ],
    [
      "an old sync that is tried again",
      { operation: { phase: "Running", revision: "a".repeat(40), retries: 3 } },
      {},
      /the sync of aaaaaaa is still running, 3 times tried again, and newer commits wait/,
    ],
    ["auto-sync off", { automated: false }, {}, /auto-sync is off/],
    ["window", {}, { canSync: false }, /a sync window is closed/],
    [
      "a fault from before the commit",
      { revision: "", condition: { type: "ComparisonError", message: "x", since: now - 3_600_000 } },
      {},
      /no revision was compared yet; ComparisonError/,
    ],
    [
      "a repo-server that is away",
      {
        revision: "",
        condition: { type: "ComparisonError", message: "rpc error: code = Unavailable desc = x", since: now },
      },
      {},
      /Unavailable/,
    ],
  ])("lacks the commit: %s", (_, state, more, words) => {
    const seen = observe(state, { compared: lacks, operated: lacks, ...more });
    expect(seen.standing).toEqual(lacks);
    expect(seen.message).toMatch(words);
  });

  it("believes an application whose path is another only by its pods", () => {
    const doubt = "its path apps/web does not hold apps/orders";
    expect(observe({}, { doubt })).toMatchObject({
      state: "progressing",
      message: `Healthy, but ${doubt}; Argo CD shows no pods (does the AppProject permit ReplicaSet and Pod?)`,
    });
    expect(observe({ images: [`x/orders@${digest("d")}`] }, { doubt }).state).toBe("healthy");
  });

  it("takes the pods' images for proof, and sees old ones beside new ones", () => {
    const image = (letter: string) => `mirror.test/acme/orders:1.0@${digest(letter)}`;
    expect(observe({ images: [image("d")] })).toMatchObject({ proof: "image", mixed: false });
    expect(observe({ images: [image("d"), image("e")] })).toMatchObject({ proof: "image", mixed: true });
    expect(observe({ images: [image("f")] })).toMatchObject({
      ...{ proof: "revision", mixed: false, message: "Healthy; no pod names the digest" },
    });
    expect(observe({ images: [`ghcr.io/acme/orders@${digest("f")}`] })).toMatchObject({ mixed: true });
    expect(observe({ images: ["ghcr.io/acme/orders:latest", "envoy"] })).toMatchObject({
      proof: "revision",
      mixed: false,
    });
  });
});

it("reads names and revisions", () => {
  expect(parseArgoCdName("shop/argocd/orders")).toEqual({
    name: "orders",
    namespace: "argocd",
    project: "shop",
  });
  expect(parseArgoCdName("orders")).toEqual({ name: "orders", namespace: undefined, project: undefined });
  for (const wrong of ["a/b/c/d", "", "a//b", "a b", "../x"]) expect(parseArgoCdName(wrong)).toBeUndefined();
  for (const text of [ours, `main@sha1:${ours}`, `feature/x@sha1:${ours}`, `main/${ours}`])
    expect(revisionIn(text)).toBe(ours);
  expect(revisionIn("1.2.3")).toBeUndefined();
});

it("follows the dry commit where manifests are hydrated", () => {
  const app = readApplication(
    {
      metadata: { name: "x" },
      spec: { sourceHydrator: { drySource: { repoURL: "r", path: "p", targetRevision: "main" } } },
      status: {
        sync: { status: "Synced", revision: "a".repeat(40) },
        sourceHydrator: { lastSuccessfulOperation: { drySHA: ours, hydratedSHA: "a".repeat(40) } },
      },
    },
    "",
  );
  if (app === undefined) throw new Error("it is not read");
  expect(comparedRevision(app, 0)).toBe(ours);
  expect(comparedRevision({ ...app, sync: { status: "Synced", revisions: ["b".repeat(40)] } }, 0)).toBe("");
});
