import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareVersions,
  formatVersion,
  isSameVersion,
  isStable,
  parseVersion,
} from "../../../src/core/version/version.ts";

const version = (text: string) => {
  const found = parseVersion(text);
  if (found === undefined) throw new Error(`${text} is no version`);
  return found;
};

test.each([
  "1.2.3",
  "0.0.0",
  "1.2.3-rc.1",
  "1.2.3-0.x.7+b.01",
  "1.0.0+20130313144700",
  "999999999999.0.0",
])("%s is a version, and is written as it was read", (text) => {
  expect(formatVersion(version(text))).toBe(text);
});

test.each([
  "",
  "1",
  "1.2",
  "v1.2.3",
  "=1.2.3",
  "01.2.3",
  "1.2.3-01",
  "1.2.3-",
  "1.2.3+",
  " 1.2.3",
  "1.2.3 ",
  "1.2.3.4",
  "99999999999999999.0.0",
  "1.2.x",
])("%j is no version", (text) => {
  expect(parseVersion(text)).toBeUndefined();
});

test("the order of semver 11", () => {
  const ordered = [
    "0.9.0",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
    "1.10.0",
    "2.0.0",
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered), (some) => {
      const sorted = some.map(version).sort(compareVersions).map(formatVersion);
      expect(sorted).toEqual(ordered.filter((one) => some.includes(one)));
    }),
  );
});

test("builds of one version are the same number", () => {
  expect(isSameVersion(version("1.2.3+a"), version("1.2.3+b"))).toBe(true);
  expect(isSameVersion(version("1.2.3-rc.1"), version("1.2.3"))).toBe(false);
  expect(compareVersions(version("1.2.3+a"), version("1.2.3+b"))).toBeLessThan(0);
  expect([isStable(version("1.2.3+a")), isStable(version("1.2.3-a"))]).toEqual([true, false]);
});
