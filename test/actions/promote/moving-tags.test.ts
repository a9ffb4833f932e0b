import { expect, it } from "vitest";
import { movingTags } from "../../../src/actions/promote/moving-tags.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { overlayPath } from "../../../src/core/promotion/promotion-path.ts";

const byPath = overlayPath("a/dev", "a/prod", "a");
const route = { ...byPath, service: "orders", to: { ...byPath.to, environment: "production" } };
const digest = parseDigest(`sha256:${"a".repeat(64)}`) as Digest;
const artifact = { kind: "image" as const, repository: "a", tag: "1.0.0", digest, pinned: false };

it("fills in what is known", () => {
  const found = { route, artifact, name: "a" };
  expect(movingTags(["{environment}", "{service}-{version}", "live"], found)).toEqual([
    "production",
    "orders-1.0.0",
    "live",
  ]);
});

it.each([
  ["{environment}", { route: byPath, artifact, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["{version}", { route, artifact: { ...artifact, tag: undefined }, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["{colour}", { route, artifact, name: "a" }, "PROMOTE_TAG_UNFILLED"],
  ["a/{version}", { route, artifact, name: "a" }, "IMAGE_INVALID"],
])("refuses %s", (template, found, code) => {
  expect(() => movingTags([template], found)).toThrow(expect.objectContaining({ code }));
});
