import { expect, it } from "vitest";
import { belongsTo, tagFamilyOf } from "../../../src/operations/revision-range/tag-family.ts";

it.each<[string, string, boolean]>([
  ["v1.2.0", "v1.1.0", true],
  ["v1.2.0", "1.1.0", false],
  ["orders/v1.2.0", "orders/v0.9.9", true],
  ["orders/v1.2.0", "web/v1.1.0", false],
  ["orders/v1.2.0", "v1.1.0", false],
  ["v1.2.0", "v1.2.0-rc.1", false],
  ["v1.2.0-rc.2", "v1.2.0-rc.1", true],
  ["v1.2.0-rc.2", "v1.1.0", true],
  ["v1.2-rc.1", "v1.1", true],
  ["v1.2", "v1.2-rc.1", false],
  ["v2", "v1", true],
  ["release-2026-11-21", "release-2026-11-20", true],
  ["2026.11.21", "2026.11.20", true],
  ["v1.2.0+build.7", "v1.1.0", true],
  ["v2-line/v1.0.0", "v2-line/v0.9.0", true],
  ["v2-line/v1.0.0", "v1-line/v0.9.0", false],
])("%s after %s: %j", (tag, other, expected) => {
  const family = tagFamilyOf(tag);
  expect(family !== undefined && belongsTo(family, other)).toBe(expected);
});

it("has no family without a number at the end", () => {
  expect(tagFamilyOf("latest")).toBeUndefined();
  expect(tagFamilyOf("v1/latest")).toBeUndefined();
});
