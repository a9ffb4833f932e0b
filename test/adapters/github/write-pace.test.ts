import fc from "fast-check";
import { expect, test } from "vitest";
import { forgetOldWrites, waitBeforeWrite } from "../../../src/adapters/github/write-pace.ts";

test("a few writes never wait", () => {
  expect(waitBeforeWrite(Array(74).fill(1_000), 1_000)).toBe(0);
});

test("the 76th write of a minute waits until the first is a minute old", () => {
  expect(waitBeforeWrite(Array(75).fill(1_000), 11_000)).toBe(50_000);
});

test("the 481st write of an hour waits until the first is an hour old", () => {
  const sent = Array.from({ length: 480 }, (_, index) => index * 1_000);
  expect(waitBeforeWrite(sent, 600_000)).toBe(3_000_000);
});

test("whoever waits stays below both limits, however many are written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { maxLength: 700 }), (gaps) => {
      let now = 0;
      let sent: readonly number[] = [];
      for (const gap of gaps) {
        now += gap + waitBeforeWrite(sent, now + gap);
        sent = [...forgetOldWrites(sent, now), now];
        expect(sent.filter((one) => one > now - 60_000).length).toBeLessThanOrEqual(75);
        expect(sent.length).toBeLessThanOrEqual(480);
      }
    }),
    { numRuns: 20 },
  );
});
