import { expect, test } from "vitest";
import { parseRetryAfter } from "../../../src/core/time/retry-after.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

test.each([
  [undefined, undefined],
  ["", undefined],
  ["soon", undefined],
  ["0", 0],
  [" 120 ", 120_000],
  ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
  ["Wed, 31 Dec 2025 00:00:00 GMT", 0],
])("%s", (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});
