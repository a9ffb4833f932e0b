import { expect, it } from "vitest";
import { type FactSources, findWaiting, readPromotionFacts } from "../../../src/actions/promote/facts.ts";
import type { CommitRange } from "../../../src/core/promotion/commit-range.ts";
import { digestOf, found, kustomization, oidOf } from "../../support/promotions.ts";
import { tipOf } from "../../support/tip.ts";

const { path } = found("orders");
const overlay = (environment: string, tag: string, letter: string) => ({
  [`apps/orders/overlays/${environment}/kustomization.yaml`]: kustomization(
    "orders",
    "ghcr.io/acme/orders",
    tag,
    digestOf(letter),
  ),
});

/** Answers without a registry, a forge or a source repository. */
function sources(more: Partial<FactSources> = {}): FactSources {
  return {
    selection: { kind: "present" },
    registry: "",
    releases: undefined,
    tipOf: async (tip) => tip,
    liftHold: false,
    resolve: async () => digestOf("f"),
    readRange: async () => ({ kind: "unknown", why: "nobody asked" }),
    judge: async () => [{ gate: "after", state: "green", why: "", remedy: "" }],
    ...more,
  };
}

it("reads both ends of a path", async () => {
  const tip = tipOf([
    { time: 1, files: { ...overlay("staging", "1.1.0", "b"), ...overlay("production", "1.0.0", "a") } },
  ]);
  const [facts] = await readPromotionFacts(tip, [path], sources({ registry: "r.io/prod" }));
  expect(facts).toMatchObject({
    kind: "found",
    artifact: { tag: "1.1.0", digest: digestOf("b") },
    present: { tag: "1.0.0", digest: digestOf("a") },
    destination: "r.io/prod/acme/orders",
    older: undefined,
    verdicts: [{ gate: "after" }],
  });
});

it("asks no gate where there is nothing to do", async () => {
  const judge = () => Promise.reject(new Error("asked"));
  const same = tipOf([
    { time: 1, files: { ...overlay("staging", "1.0.0", "a"), ...overlay("production", "1.0.0", "a") } },
  ]);
  expect(await readPromotionFacts(same, [path], sources({ judge }))).toMatchObject([{ verdicts: [] }]);
  const older = tipOf([
    { time: 1, files: { ...overlay("staging", "1.0.0", "a"), ...overlay("production", "2.0.0", "b") } },
  ]);
  expect(await readPromotionFacts(older, [path], sources({ judge }))).toMatchObject([
    { older: expect.stringContaining("2.0.0") },
  ]);
});

it("knows what is older by its commit where tags are no versions, unless it was asked for by name", async () => {
  const changes: CommitRange = {
    kind: "known",
    head: oidOf("1"),
    base: oidOf("2"),
    direction: "back",
    commits: [],
    more: false,
  };
  const tip = tipOf([
    { time: 1, files: { ...overlay("staging", "main-1", "a"), ...overlay("production", "main-2", "b") } },
  ]);
  const readRange = async () => changes;
  expect(await readPromotionFacts(tip, [path], sources({ readRange }))).toMatchObject([
    { older: expect.stringContaining("newer") },
  ]);
  const selection = { kind: "version", version: "main-1" } as const;
  expect(await readPromotionFacts(tip, [path], sources({ readRange, selection }))).toMatchObject([
    { older: undefined },
  ]);
});

it("finds what could go as well, and is quiet about what cannot be read", async () => {
  const web = found("web").path;
  const webAt = (environment: string, tag: string, letter: string) => ({
    [`apps/web/overlays/${environment}/kustomization.yaml`]: kustomization(
      "web",
      "ghcr.io/acme/web",
      tag,
      digestOf(letter),
    ),
  });
  const both = { ...overlay("staging", "1", "a"), ...overlay("production", "1", "a") };
  const tip = tipOf([
    { time: 1, files: { ...both, ...webAt("staging", "2", "b"), ...webAt("production", "1", "a") } },
  ]);
  expect(await findWaiting(tip, [path, web, found("gone").path], async (one) => one)).toMatchObject([
    { path: { service: "web" }, here: { tag: "2" }, there: { tag: "1" } },
  ]);
});
