import { expect, test } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { parseHealthLimit, usualLimits, withLimits } from "../../../src/core/metrics/health-limits.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

test.each([
  ["ci", "10m", 600],
  ["branch-age", "1d12h", 129_600],
  ["red", "off", "off"],
  ["pull-request", "400", 400],
  ["pull-request", "400 lines", 400],
  ["pull-request", "off", "off"],
  ["pull-request", "1d", undefined],
  ["ci", "10", undefined],
  ["ci", "", undefined],
] as const)("%s: %s is %s", (limit, text, expected) => {
  expect(parseHealthLimit(limit, text)).toBe(expected);
});

test("others take the place of limits, off takes them away, the rest stays", () => {
  expect(withLimits(usualLimits, { ci: 60, red: "off" })).toEqual({ ...usualLimits, ci: 60, red: undefined });
});

const read = (yaml: string) => readCatalogue(`version: 1\n${yaml}`, "trunkline.yml");
const codesOf = (yaml: string) => {
  try {
    read(yaml);
    return [];
  } catch (thrown) {
    return problemsIn(thrown)?.map(({ code, at }) => `${code} ${at?.line}`);
  }
};

test("the catalogue sets them, numbers and texts alike", () => {
  expect(read("services: {}").trunkHealth).toEqual({ limits: usualLimits, workflows: [] });
  const written =
    "trunk-health: { limits: { pull-request: 250, ci: 5m, red: off }, workflows: ['**/ci.yml'] }";
  expect(read(written).trunkHealth).toEqual({
    limits: { ...usualLimits, "pull-request": 250, ci: 300, red: undefined },
    workflows: ["**/ci.yml"],
  });
});

test("all faults of its limits come at once, at their places", () => {
  const written =
    "trunk-health:\n  limits:\n    ci: fast\n    pull-request: 1.5\n    red: [1]\n    ric: 1h\n";
  expect(codesOf(written)).toEqual([
    "CATALOGUE_LIMIT 4",
    "CATALOGUE_LIMIT 5",
    "CATALOGUE_TYPE 6",
    "CATALOGUE_UNKNOWN_KEY 7",
  ]);
});
