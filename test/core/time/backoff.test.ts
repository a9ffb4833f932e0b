import { expect, test } from "vitest";
import { backoffMs, fullJitterMs } from "../../../src/core/time/backoff.ts";

test.each([
  [1, 0, 1, 400],
  [2, 0, 1, 800],
  [1, 1_000, 1, 2_000],
  [3, 1_000, 0.5, 4_000],
  [20, 1_000, 1, 20_000],
  [20, 10_000, 1, 40_000],
  [20, 90_000, 1, 60_000],
  [5, 1_000, 0, 0],
])("attempt %i of %i ms, random %f: %i ms", (attempt, took, random, wait) => {
  expect(backoffMs(attempt, took, random)).toBe(wait);
});

test("the bound doubles up to the most", () => {
  const bounds = { firstMs: 1_000, mostMs: 5_000 };
  expect([1, 2, 3].map((attempt) => fullJitterMs(attempt, 1, bounds))).toEqual([2_000, 4_000, 5_000]);
  expect(fullJitterMs(2, 0.25, bounds)).toBe(1_000);
});
