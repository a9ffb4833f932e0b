import { expect, test } from "vitest";
import { retryAfterInTrace } from "../../../../src/adapters/git/protocol/retry-after.ts";

const now = Date.UTC(2026, 0, 1);

test.each([
  ["10:00:00.1 http.c:756 <= Recv header: Retry-After: 7\n", 7_000],
  ["<= Recv header: retry-after: 2\n<= Recv header: retry-after: 3\r\n", 3_000],
  [`<= Recv header: Retry-After: ${new Date(now + 90_000).toUTCString()}\n`, 90_000],
  [`<= Recv header: Retry-After: ${new Date(now - 90_000).toUTCString()}\n`, 0],
  ["<= Recv header: Retry-After: soon\n", undefined],
  ["<= Recv header: Content-Type: text/plain\n", undefined],
  ["", undefined],
])("%j", (trace, wait) => {
  expect(retryAfterInTrace(trace, now)).toBe(wait);
});
