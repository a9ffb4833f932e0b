import { expect, test } from "vitest";
import { backoffMs } from "../../../src/core/time/backoff.ts";

test.each([
  [1, 0, 1, 400],
  [2, 0, 1, 800],
  [1, 1_000, 1, 2_000],
  [3, 1_000, 0.5, 4_000],
  [20, 1_000, 1, 20_000],
  [5, 1_000, 0, 0],
])("attempt %i of %i ms, random %f: %i ms", (attempt, took, random, wait) => {
  expect(backoffMs(attempt, took, random)).toBe(wait);
});
