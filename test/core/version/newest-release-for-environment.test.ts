import fc from "fast-check";
import { expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { isLast, newestFor, revisionsOf } from "../../../src/core/version/newest-release-for-environment.ts";
import {
  compareVersions,
  formatVersion,
  isStable,
  parseVersion,
  stable,
  type Version,
} from "../../../src/core/version/version.ts";

const trunk = "a".repeat(40) as Oid;
const environments = [
  { name: "qa", after: [] },
  { name: "staging", after: ["qa"] },
  { name: "production", after: ["staging"] },
];
const tag = (text: string) => ({
  name: `v${text}`,
  commit: trunk,
  version: parseVersion(text) ?? stable(0, 0, 0),
});
const at = (...texts: readonly string[]) =>
  Object.fromEntries(revisionsOf(environments, texts.map(tag), trunk));

test.each([
  [[], { qa: trunk }],
  [["1.0.0"], { qa: trunk, staging: "v1.0.0", production: "v1.0.0" }],
  [["1.0.0", "1.1.0-rc.2", "1.1.0-rc.10"], { qa: trunk, staging: "v1.1.0-rc.10", production: "v1.0.0" }],
  [["1.1.0", "1.1.0-rc.2", "1.0.0"], { qa: trunk, staging: "v1.1.0", production: "v1.1.0" }],
  [["1.2.0", "1.1.9-rc.1"], { qa: trunk, staging: "v1.2.0", production: "v1.2.0" }],
  [["1.0.0-rc.1"], { qa: trunk, staging: "v1.0.0-rc.1" }],
])("%j", (tags, expected) => {
  expect(at(...tags)).toEqual(expected);
});

test("a single environment follows the stable tag", () => {
  const only = [{ name: "production", after: [] }];
  expect(Object.fromEntries(revisionsOf(only, [tag("1.0.0"), tag("2.0.0-rc.1")], trunk))).toEqual({
    production: "v1.0.0",
  });
});

test("production is never ahead of staging, is stable and the highest; the order of the tags means nothing", () => {
  const part = fc.nat({ max: 3 });
  const version: fc.Arbitrary<Version> = fc
    .tuple(part, part, part, fc.option(part))
    .map(([a, b, c, rc]) => ({ ...stable(a, b, c), prerelease: rc === null ? [] : ["rc", rc] }));
  fc.assert(
    fc.property(fc.uniqueArray(version, { selector: formatVersion }), fc.gen(), (versions, gen) => {
      const texts = versions.map(formatVersion);
      const found = at(...texts);
      expect(at(...gen(fc.shuffledSubarray, texts, { minLength: texts.length }))).toEqual(found);
      const [staging, production] = [found.staging, found.production].map((name) =>
        parseVersion((name ?? "").slice(1)),
      );
      expect(production !== undefined).toBe(versions.some(isStable));
      if (production === undefined) return;
      expect(isStable(production)).toBe(true);
      expect(versions.filter(isStable).every((one) => compareVersions(one, production) <= 0)).toBe(true);
      expect(staging && compareVersions(staging, production)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ["qa", false],
  ["staging", false],
  ["production", true],
  ["elsewhere", true],
])("whether %s is the last: %s", (name, last) => {
  expect(isLast(environments, name)).toBe(last);
});

test.each([
  [true, ["1.0.0", "1.1.0-rc.1"], "v1.0.0"],
  [false, ["1.0.0", "1.1.0-rc.1"], "v1.1.0-rc.1"],
  [false, ["1.1.0", "1.1.0-rc.1"], "v1.1.0"],
  [true, ["1.1.0-rc.1"], undefined],
])("of %j %j it is %s", (last, texts, expected) => {
  expect(newestFor(last, texts.map(tag))?.name).toBe(expected);
});
