import { expect, test } from "vitest";
import { nearest } from "../../../src/core/problem/nearest-word.ts";

test.each([
  ["prodution", ["dev", "staging", "production"], "production"],
  ["Dev", ["dev", "staging"], "dev"],
  ["", ["a", "bb"], "a"],
  ["x", [], undefined],
  ["", [""], ""],
  ["kitten", ["sitting", "mittens", "kit"], "mittens"],
  ["stagign", ["stage", "staging"], "staging"],
  ["prd", ["qa", "prod"], "prod"],
  ["prood", ["proud", "prod"], "proud"],
  ["PR", ["push", "pull-request"], "pull-request"],
])("%j among %j is %j", (given, words, expected) => {
  expect(nearest(given, words)).toBe(expected);
});
