import { expect, it } from "vitest";
import {
  formatDeployed,
  hasArtifact,
  holdableOf,
  isSame,
  isWaived,
  placeName,
  target,
} from "../../../src/core/promotion/promotion.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

it("names the image as the destination will have it", () => {
  expect(target(found("orders", { destination: "r.io/p/orders" }))).toBe(
    `r.io/p/orders:1.1.0@${digestOf("b")}`,
  );
});

it("is the same only if registry, tag and digest are", () => {
  const one = found("orders");
  const { repository, tag, digest } = one.artifact;
  const present = { name: "orders", repository, tag, digest };
  expect(isSame({ ...one, present })).toBe(true);
  expect(isSame({ ...one, present, destination: "r.io/p/orders" })).toBe(false);
  expect(isSame({ ...one, present: { ...present, tag: "latest" } })).toBe(false);
  expect(isSame({ ...one, present: undefined })).toBe(false);
});

it("names a place by its environment, else by its overlay", () => {
  expect(placeName({ environment: "dev", overlay: "a" })).toBe("dev");
  expect(placeName({ environment: "", overlay: "a" })).toBe("a");
  expect(placeName({ environment: "", overlay: "" })).toBe("the top of the repository");
});

it("names a place in one of several clusters by both", () => {
  expect(placeName({ environment: "live", overlay: "a", cluster: "eu" })).toBe("live (eu)");
});

const release = {
  kind: "revision",
  repository: "",
  tag: "v1.2.0",
  digest: undefined,
  commit: oidOf("c"),
  pinned: false,
} as const;

/** An Argo CD Application that follows a revision. */
const application = (revision: string) => ({
  file: "apps/orders.yaml",
  format: { name: "revision", key: "" } as const,
  text: `kind: Application\nspec: { source: { repoURL: x, targetRevision: ${revision} } }\n`,
});

it("names a release in Git by its tag and commit", () => {
  expect(target(found("orders", { artifact: release }))).toBe(`v1.2.0@${oidOf("c")}`);
});

it.each([
  ["v1.2.0", true],
  ["v1.1.0", false],
  ["main", false],
])("a place that follows %s has release v1.2.0: %s", (revision, same) => {
  expect(isSame(found("orders", { artifact: release, overlay: application(revision) }))).toBe(same);
});

it.each([
  ["helm", "image: { tag: 1.1.0 }", "1.1.0", true],
  ["helm", "image: { tag: 1.0.0 }", "1.0.0", false],
  ["kustomize", "images: [{ name: orders, newTag: 1.1.0 }]", "1.1.0", false],
] as const)("a file that has only a tag is the same where it has no room for a digest: %s %s", (...given) => {
  const [name, text, tag, same] = given;
  const one = found("orders");
  const key = name === "helm" ? "image.tag:tag" : "";
  const present = { name: "orders", repository: one.destination, tag, digest: undefined };
  expect(isSame({ ...one, present, overlay: { file: "f", text, format: { name, key } } })).toBe(same);
});

it("says what a file has now as people write it", () => {
  const image = { name: "o", repository: "r.io/o", tag: "1", digest: digestOf("a") };
  const revision = { name: "o", repository: "", tag: "v1", digest: undefined };
  expect([undefined, image, revision, { ...revision, tag: undefined }].map(formatDeployed)).toEqual([
    "none",
    `r.io/o:1@${digestOf("a")}`,
    "v1",
    "none",
  ]);
});

it("a hold names an image by its digest and the commit it was built from, a release by its commit", () => {
  const changes = { kind: "known", head: oidOf("d"), base: oidOf("e"), direction: "forward" } as const;
  const built = found("orders", { changes: { ...changes, commits: [], more: false } });
  expect(holdableOf(built)).toEqual({ identity: digestOf("b"), source: oidOf("d") });
  expect(holdableOf(found("orders"))).toEqual({ identity: digestOf("b"), source: undefined });
  const tagged = found("orders", { artifact: release });
  expect(holdableOf(tagged)).toEqual({ identity: oidOf("c"), source: oidOf("c") });
});

it("goes around a gate if one of them is waived", () => {
  const [open] = found("orders").verdicts;
  if (open === undefined) throw new Error("no verdict");
  expect(isWaived({ verdicts: [open] })).toBe(false);
  expect(isWaived({ verdicts: [open, { ...open, gate: "soak", state: "waived" }] })).toBe(true);
});

it("only what is absent has no artifact", () => {
  const one = found("orders");
  expect(hasArtifact({ ...one, kind: "go" })).toBe(true);
  expect(hasArtifact({ kind: "absent", path: one.path, why: "staging does not have it." })).toBe(false);
});
