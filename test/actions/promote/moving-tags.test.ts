import { expect, it } from "vitest";
import { movingTags } from "../../../src/actions/promote/moving-tags.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { overlayPath } from "../../../src/core/promotion/promotion-path.ts";

const byPath = overlayPath("a/dev", "a/prod", "a");
const path = { ...byPath, service: "orders", to: { ...byPath.to, environment: "production" } };
const digest = parseDigest(`sha256:${"a".repeat(64)}`) as Digest;
const artifact = { kind: "image" as const, repository: "a", tag: "1.0.0", digest, pinned: false };

it("fills in what is known", () => {
  const found = { path, artifact, name: "a" };
  expect(movingTags(["{environment}", "{service}-{version}", "live"], found)).toEqual([
    "production",
    "orders-1.0.0",
    "live",
  ]);
});

it.each([
  ["{environment}", { path: byPath, artifact, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["{version}", { path, artifact: { ...artifact, tag: undefined }, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["{colour}", { path, artifact, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["a/{version}", { path, artifact, name: "a" }, "IMAGE_INVALID"],
])("refuses %s", (template, found, code) => {
  expect(() => movingTags([template], found)).toThrow(expect.objectContaining({ code }));
});
