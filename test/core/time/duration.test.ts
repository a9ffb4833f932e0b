import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../../src/core/time/duration.ts";

test.each([
  ["5m", 300_000],
  ["90s", 90_000],
  ["1h30m", 5_400_000],
  ["2d", 172_800_000],
  ["250ms", 250],
  ["", undefined],
  ["5", undefined],
  ["m5", undefined],
  ["5 m", undefined],
])("%j is %j ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test("what is written is read again, for whole seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
      expect(parseDuration(formatDuration(seconds * 1_000))).toBe(seconds * 1_000);
    }),
  );
});
