import { expect, test } from "vitest";
import { bumped, stronger, tamed } from "../../../../src/actions/release/versions/bump.ts";
import { formatVersion, stable } from "../../../../src/core/version/version.ts";

test.each([
  ["major", "2.0.0"],
  ["minor", "1.3.0"],
  ["patch", "1.2.4"],
  ["none", "1.2.3"],
] as const)("a %s bump makes 1.2.3 %s", (bump, next) => {
  expect(formatVersion(bumped(stable(1, 2, 3), bump))).toBe(next);
});

test.each([
  [0, "major", "minor"],
  [0, "minor", "minor"],
  [0, "patch", "patch"],
  [1, "major", "major"],
  [1, "none", "none"],
] as const)("in %i.x, derived %s is %s", (major, bump, allowed) => {
  expect(tamed(bump, stable(major, 1, 0))).toBe(allowed);
});

test("the stronger of two bumps", () => {
  expect(stronger("patch", "minor")).toBe("minor");
  expect(stronger("none", "patch")).toBe("patch");
  expect(stronger("major", "minor")).toBe("major");
});
