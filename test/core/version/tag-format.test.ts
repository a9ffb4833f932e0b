import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../../../src/core/problem/problem.ts";
import {
  floatingNames,
  parseTagFormat,
  sharedTag,
  tagName,
  versionInTag,
} from "../../../src/core/version/tag-format.ts";
import { formatVersion, stable } from "../../../src/core/version/version.ts";

test.each([
  ["{service}/v{version}", "orders/v1.2.3", ["orders/v1", "orders/v1.2"]],
  ["v{version}", "v1.2.3", ["v1", "v1.2"]],
  ["{version}", "1.2.3", ["1", "1.2"]],
  ["release-{version}-{service}", "release-1.2.3-orders", ["release-1-orders", "release-1.2-orders"]],
])("%s makes %s and reads it back", (text, tag, floating) => {
  const format = parseTagFormat(text, "orders");
  const version = stable(1, 2, 3);
  expect(tagName(format, version)).toBe(tag);
  expect(versionInTag(format, tag)).toEqual(version);
  expect(floatingNames(format, version)).toEqual(floating);
});

test.each([
  "v",
  "{version}{version}",
  "{service}",
  "{name}/v{version}",
  "a b{version}",
  "/v{version}",
  "-{version}",
  "a..{version}",
  "x/.{version}",
  "v{version}.lock",
  "a//{version}",
  "@{{version}",
])("%s is refused", (text) => {
  expect(() => parseTagFormat(text, "orders")).toThrow(Problem);
});

test.each([
  "orders/v1",
  "orders/v1.2",
  "orders/v1.2.3.4",
  "payments/v1.2.3",
  "v1.2.3",
  "orders/1.2.3",
  "orders/vv1.2.3",
  "orders/v01.2.3",
  "orders/v",
  "",
])("%s is no tag of orders/v{version}", (tag) => {
  expect(versionInTag(parseTagFormat("orders/v{version}", "orders"), tag)).toBeUndefined();
});

test("what stands behind the version must be there, too", () => {
  const format = parseTagFormat("v{version}-web", "web");
  expect(versionInTag(format, "v1.2.3-web")).toEqual(stable(1, 2, 3));
  expect(["v1.2.3-api", "v1.2.3", "v1.2.3-we"].map((tag) => versionInTag(format, tag))).toEqual(
    Array(3).fill(undefined),
  );
});

test("a family knows only its own tags", () => {
  const part = fc.nat({ max: 30 });
  fc.assert(
    fc.property(part, part, part, fc.constantFrom("a", "a-b", "b"), (major, minor, patch, service) => {
      const version = stable(major, minor, patch);
      const tag = tagName(parseTagFormat("{service}-v{version}", service), version);
      for (const other of ["a", "a-b", "b"]) {
        const read = versionInTag(parseTagFormat("{service}-v{version}", other), tag);
        expect(read && formatVersion(read)).toBe(other === service ? formatVersion(version) : undefined);
      }
    }),
  );
});

test.each([
  ["v{version}", "v{version}", "v1.2.3"],
  ["a1{version}", "a{version}", "a11.2.3"],
  ["v{version}-web", "v{version}", "v1.2.3-web"],
  ["v{version}-shop-web", "v{version}-web", "v1.2.3-shop-web"],
  ["{version}+web", "{version}", "1.2.3+web"],
  ["v1.0.0-{version}", "v{version}", "v1.0.0-1.2.3"],
  ["a{version}", "a1{version}", undefined],
  ["v{version}", "v{version}-web", undefined],
  ["orders-api-{version}", "orders-{version}", undefined],
  ["orders/v{version}", "v{version}", undefined],
  ["version{version}", "v{version}", undefined],
  ["v1.{version}", "v{version}", undefined],
])("tags of %s among those of %s: %s", (one, other, tag) => {
  expect(sharedTag(parseTagFormat(one, ""), parseTagFormat(other, ""))).toBe(tag);
});
