import { expect, it } from "vitest";
import { movingTags } from "../../../src/actions/promote/moving-tags.ts";
import { overlayPath } from "../../../src/core/promotion/promotion-path.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const byPath = { path: overlayPath("a/dev", "a/prod", "a") };
const artifact = found("orders").artifact;

it("fills in what is known, of the image where it will run", () => {
  const moving = movingTags(
    ["{environment}", "{service}-{version}", "live"],
    found("orders", { destination: "r.io/prod/acme/orders" }),
  );
  expect(moving.map(({ tag }) => tag)).toEqual(["production", "orders-1.1.0", "live"]);
  expect(moving[0]).toMatchObject({ repository: "r.io/prod/acme/orders", digest: digestOf("b") });
});

it("has none for a release in Git", () => {
  const release = { kind: "revision", repository: "", tag: "v1", digest: undefined, pinned: false } as const;
  const of = found("orders", { artifact: { ...release, commit: oidOf("1") } });
  expect(movingTags(["{environment}"], of)).toEqual([]);
});

it.each([
  ["{environment}", byPath, "PROMOTE_TAG_UNFILLED"],
  ["{version}", { artifact: { ...artifact, tag: undefined } }, "PROMOTE_TAG_UNFILLED"],
  ["{colour}", {}, "PROMOTE_TAG_UNFILLED"],
  ["a/{version}", {}, "IMAGE_INVALID"],
])("refuses %s", (template, more, code) => {
  const candidate = found("orders", more as Parameters<typeof found>[1]);
  expect(() => movingTags([template], candidate)).toThrow(expect.objectContaining({ code }));
});
