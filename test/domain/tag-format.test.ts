import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { floatingNames, parseTagFormat, tagName, versionIn } from "../../src/domain/tag-format.ts";
import { formatVersion, stable } from "../../src/domain/version.ts";

test.each([
  ["{service}/v{version}", "orders/v1.2.3", ["orders/v1", "orders/v1.2"]],
  ["v{version}", "v1.2.3", ["v1", "v1.2"]],
  ["{version}", "1.2.3", ["1", "1.2"]],
  ["release-{version}-{service}", "release-1.2.3-orders", ["release-1-orders", "release-1.2-orders"]],
])("%s makes %s and reads it back", (text, tag, floating) => {
  const format = parseTagFormat(text, "orders");
  const version = stable(1, 2, 3);
  expect(tagName(format, version)).toBe(tag);
  expect(versionIn(format, tag)).toEqual(version);
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
  expect(versionIn(parseTagFormat("orders/v{version}", "orders"), tag)).toBeUndefined();
});

test("a family knows only its own tags", () => {
  const part = fc.nat({ max: 30 });
  fc.assert(
    fc.property(part, part, part, fc.constantFrom("a", "a-b", "b"), (major, minor, patch, service) => {
      const version = stable(major, minor, patch);
      const tag = tagName(parseTagFormat("{service}-v{version}", service), version);
      for (const other of ["a", "a-b", "b"]) {
        const read = versionIn(parseTagFormat("{service}-v{version}", other), tag);
        expect(read && formatVersion(read)).toBe(other === service ? formatVersion(version) : undefined);
      }
    }),
  );
});
