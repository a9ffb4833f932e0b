import { expect, test } from "vitest";
import { chooseTags, type ImagePolicy } from "../../../src/core/image/image-policy.ts";

const tags = [
  "latest",
  "development-1.2.3",
  "development-1.10.0",
  "development-1.9.0",
  "version-1.2.3",
  "version-1.3.0-rc.1",
  "version-2.0.0",
  "main-9007199254740993-abc",
  "main-9007199254740992-def",
  "main-10-zzz",
  "v3.0.0",
  "2024-01-02",
  "2024-11-01",
];

test.each([
  ["^development-(?<version>.+)$", "semver", "*", "development-1.10.0"],
  ["^version-(?<version>.+)$", "semver", "1.x", "version-1.2.3"],
  ["^version-(?<version>.+)$", "semver", ">=1.2.0-0 <2.0.0", "version-1.3.0-rc.1"],
  ["^version-(?<version>.+)$", "semver", "*", "version-2.0.0"],
  ["", "semver", "*", "v3.0.0"],
  ["^main-(?<run>\\d+)-[a-z]+$", "numerical", "asc", "main-9007199254740993-abc"],
  ["^main-(?<run>\\d+)-[a-z]+$", "numerical", "desc", "main-10-zzz"],
  ["^\\d{4}-\\d{2}-\\d{2}$", "alphabetical", "asc", "2024-11-01"],
  ["^\\d{4}", "alphabetical", "desc", "2024-01-02"],
  ["^none", "alphabetical", "asc", undefined],
  ["^version-", "semver", "*", undefined],
  ["^latest$", "numerical", "asc", undefined],
] as [
  string,
  ImagePolicy["by"],
  string,
  string | undefined,
][])("%j by %s %s: %s", (filter, by, order, tag) => {
  expect(chooseTags({ filter, by, order }, tags)[0]).toBe(tag);
  expect(chooseTags({ filter, by, order }, [...tags].reverse())[0]).toBe(tag);
});

test("numbers are compared exactly, with fractions", () => {
  const numbers = { filter: "", by: "numerical", order: "asc" } as const;
  expect(chooseTags(numbers, ["1.5", "1.25", "1", "x", "1e9"])).toEqual(["1.5", "1.25", "1"]);
  expect(chooseTags(numbers, ["1", "1.25", "1.5"])).toEqual(["1.5", "1.25", "1"]);
});

test("numbers that are equal keep their order, whatever zeros they end with", () => {
  const policy = { filter: "^b(?<run>[0-9.]+)", by: "numerical", order: "desc" } as const;
  expect(chooseTags(policy, ["b2.5-x", "b2.50-y", "b2.05", "b2"])).toEqual([
    "b2",
    "b2.05",
    "b2.5-x",
    "b2.50-y",
  ]);
});

test("tags that are the same to the filter keep their order", () => {
  const policy = { filter: "^(?<day>[a-z]+)-", by: "alphabetical", order: "desc" } as const;
  expect(chooseTags(policy, ["mon-2", "fri-1", "mon-1"])).toEqual(["fri-1", "mon-2", "mon-1"]);
});
