import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstVersion,
  nextPrerelease,
  nextStable,
  numberOf,
} from "../../../../src/actions/release/versions/next-version.ts";
import {
  compareVersions,
  formatVersion,
  parseVersion,
  stable,
} from "../../../../src/core/version/version.ts";

const version = (text: string) => parseVersion(text) ?? stable(0, 0, 0);

test.each([
  ["1.2.3", "patch", [], "1.2.4"],
  ["1.2.3", "patch", ["1.2.4"], "1.2.5"],
  ["1.2.3", "minor", ["1.3.0", "1.4.0"], "1.5.0"],
  ["1.2.3", "major", ["2.0.0"], "3.0.0"],
  ["1.2.3", "patch", ["1.2.4-rc.1"], "1.2.4"],
  ["1.2.3", "patch", ["1.2.4+build.7"], "1.2.5"],
  ["1.2.3+build.1", "patch", [], "1.2.4"],
] as const)("%s, %s, beside %j: %s", (previous, bump, taken, expected) => {
  expect(formatVersion(nextStable(version(previous), bump, taken.map(version)))).toBe(expected);
});

test.each([
  [[], "0.1.0"],
  [["0.1.0"], "0.1.1"],
  [["0.1.0", "0.1.1", "0.2.0"], "0.1.2"],
] as const)("the first version beside %j is %s", (taken, expected) => {
  expect(formatVersion(firstVersion(version("0.1.0"), taken.map(version)))).toBe(expected);
});

test.each([
  [[], "1.3.0-rc.1"],
  [["1.3.0-rc.1", "1.3.0-rc.10", "1.3.0-rc.9"], "1.3.0-rc.11"],
  [["1.3.0-beta.4", "1.2.0-rc.4", "2.0.0-rc.7"], "1.3.0-rc.1"],
  [["1.3.0-rc", "1.3.0-rc.x", "1.3.0-rc.4.1"], "1.3.0-rc.1"],
] as const)("a pre-release of 1.3.0 beside %j is %s", (taken, expected) => {
  expect(formatVersion(nextPrerelease(version("1.3.0"), "rc", taken.map(version)))).toBe(expected);
});

test("the number of a pre-release belongs to its version and its word", () => {
  expect(numberOf(version("1.3.0-rc.4"), version("1.3.0"), "rc")).toBe(4);
  expect(numberOf(version("1.3.0-rc.4+b"), version("1.3.0"), "rc")).toBe(4);
  expect(numberOf(version("1.3.0"), version("1.3.0"), "rc")).toBeUndefined();
});

test("a next version is above its previous one, and new", () => {
  const any = fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    .map(([a, b, c]) => stable(a, b, c));
  fc.assert(
    fc.property(any, fc.array(any), fc.constantFrom("major", "minor", "patch"), (previous, taken, bump) => {
      const next = nextStable(previous, bump, taken);
      expect(compareVersions(next, previous)).toBeGreaterThan(0);
      expect(taken.map(formatVersion)).not.toContain(formatVersion(next));
    }),
  );
});
