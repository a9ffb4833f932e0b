import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import type { RevisionArtifact } from "../../../src/core/promotion/promotion.ts";
import { type EnvironmentGates, findPresence } from "../../../src/operations/gates/artifact-presence.ts";
import type { ReleaseTags } from "../../../src/operations/release-tags.ts";
import { found, oidOf } from "../../support/promotions.ts";
import { commitOf, tipOf } from "../../support/tip.ts";

const catalogue = readCatalogue(
  `version: 1
services: { orders: { path: . } }
environments: { dev: { tracks: revision }, qa: { tracks: revision, soak: 1h } }
gitops: { overlay: '{environment}.yaml' }
`,
  "f",
);
const artifact: RevisionArtifact = {
  kind: "revision",
  repository: "",
  tag: "orders/v1.0.0",
  digest: undefined,
  commit: oidOf("c"),
  pinned: true,
};

/** What is known of the artifact in dev, which has followed these revisions; `contains`: those that have its commit, made at 100. */
async function readPresences(followed: readonly string[], contains: readonly string[]) {
  const to = catalogue.environments.get("qa");
  if (to === undefined) throw new Error("no qa");
  const nothing = async () => undefined;
  const releases: ReleaseTags = {
    tag: nothing,
    all: async () => [],
    containedIn: nothing,
    newestFor: () => undefined,
    sinceWhen: async (where) => (contains.includes(where) ? 100_000 : undefined),
  };
  const tip = tipOf(
    followed.map((revision, index) => ({
      time: 1_000 + index,
      files: { "dev.yaml": `kind: Application\nspec: { source: { targetRevision: '${revision}' } }\n` },
    })),
  );
  const order: EnvironmentGates = {
    catalogue,
    to,
    releases,
    tipOf: async (one) => one,
    branch: "",
    pushTime: nothing,
  };
  return findPresence(order, tip, { ...found("orders").path, service: "orders" }, "dev", artifact);
}

const at = oidOf("d");

it.each([
  ["the tag", ["orders/v1.0.0"], [], true, [{ commit: commitOf(1_000), since: 1_000_000 }]],
  ["a branch that has it", ["main"], ["main"], true, [{ commit: artifact.commit, since: 100_000 }]],
  ["a branch that has it not", ["main"], [], false, []],
  ["a later commit, since it is there", ["main", at, at], [at], true, [{ since: 1_001_000 }]],
  ["the tag, once", ["orders/v1.0.0", "orders/v1.1.0"], [], false, [{ until: 1_001_000 }]],
])("where dev follows %s", async (_, followed, contains, now, intervals) => {
  const presence = await readPresences(followed, contains);
  expect(presence).toMatchObject({ environment: "dev", now, intervals });
  expect(presence.inSource).toBe([...contains].join() === "main" ? true : undefined);
});
