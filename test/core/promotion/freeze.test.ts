import fc from "fast-check";
import { expect, it } from "vitest";
import type { Freeze } from "../../../src/core/catalogue/catalogue.ts";
import { frozenUntil } from "../../../src/core/promotion/freeze.ts";
import { parseWeekTime } from "../../../src/core/time/week-time.ts";

/** `Fri 16:00 > Mon 08:00 Europe/Berlin`. */
function freeze(text: string): Freeze {
  const [, from = "", to = "", zone = ""] = /^(.*) > (.{9}) (.*)$/.exec(text) ?? [];
  const [begin, end] = [parseWeekTime(from), parseWeekTime(to)];
  if (begin === undefined || end === undefined) throw new Error(`not a freeze: ${text}`);
  return { from: begin, to: end, zone };
}

const weekend = "Fri 16:00 > Mon 08:00 Europe/Berlin";

it.each([
  // 2026-11-20 is a Friday; Berlin is UTC+1 in winter and UTC+2 in summer.
  ["just before", [weekend], "2026-11-20T14:59:59Z", undefined],
  ["at the begin", [weekend], "2026-11-20T15:00:00Z", "2026-11-23T07:00:00Z"],
  ["on Sunday", [weekend], "2026-11-22T12:00:00Z", "2026-11-23T07:00:00Z"],
  ["just before the end", [weekend], "2026-11-23T06:59:59Z", "2026-11-23T07:00:00Z"],
  ["at the end", [weekend], "2026-11-23T07:00:00Z", undefined],
  ["in summer", [weekend], "2026-07-17T14:00:00Z", "2026-07-20T06:00:00Z"],
  ["across the change to winter time", [weekend], "2026-10-24T12:00:00Z", "2026-10-26T07:00:00Z"],
  ["across the change to summer time", [weekend], "2026-03-28T12:00:00Z", "2026-03-30T06:00:00Z"],
  // Clocks go from 03:00 back to 02:00 on 2026-10-25: 02:30 is at 00:30Z and at 01:30Z.
  [
    "end shown twice: the later",
    ["Sat 12:00 > Sun 02:30 Europe/Berlin"],
    "2026-10-25T01:00:00Z",
    "2026-10-25T01:30:00Z",
  ],
  [
    "begin shown twice: the earlier",
    ["Sun 02:30 > Sun 05:00 Europe/Berlin"],
    "2026-10-25T00:30:00Z",
    "2026-10-25T04:00:00Z",
  ],
  // Clocks go from 02:00 to 03:00 on 2026-03-29: 02:30 is never.
  [
    "end shown never: the later",
    ["Sat 12:00 > Sun 02:30 Europe/Berlin"],
    "2026-03-29T01:00:00Z",
    "2026-03-29T01:30:00Z",
  ],
  [
    "begin shown never: the earlier",
    ["Sun 02:30 > Sun 05:00 Europe/Berlin"],
    "2026-03-29T00:30:00Z",
    "2026-03-29T03:00:00Z",
  ],
  ["a zone far to the west", ["Mon 00:00 > Mon 12:00 Pacific/Honolulu"], "2026-11-23T09:59:59Z", undefined],
  [
    "a zone far to the west, begun",
    ["Mon 00:00 > Mon 12:00 Pacific/Honolulu"],
    "2026-11-23T10:00:00Z",
    "2026-11-23T22:00:00Z",
  ],
  [
    "a zone of quarter hours",
    ["Mon 00:00 > Mon 00:15 Asia/Kathmandu"],
    "2026-11-22T18:20:00Z",
    "2026-11-22T18:30:00Z",
  ],
  ["a day's end", ["Wed 09:00 > Wed 17:00 UTC"], "2026-11-18T16:00:00Z", "2026-11-18T17:00:00Z"],
  ["all but an hour", ["Wed 10:00 > Wed 09:00 UTC"], "2026-11-18T08:59:00Z", "2026-11-18T09:00:00Z"],
  ["the hour between", ["Wed 10:00 > Wed 09:00 UTC"], "2026-11-18T09:30:00Z", undefined],
  [
    "one window's end in the next",
    ["Fri 16:00 > Sat 00:00 UTC", "Fri 23:00 > Mon 08:00 UTC"],
    "2026-11-20T17:00:00Z",
    "2026-11-23T08:00:00Z",
  ],
  ["no window", [], "2026-11-20T17:00:00Z", undefined],
])("%s", (_, windows, now, until) => {
  const end = frozenUntil(windows.map(freeze), Date.parse(now));
  expect(end === undefined ? undefined : new Date(end).toISOString().replace(".000", "")).toBe(until);
});

it("comes to an end when windows cover the whole week", () => {
  const week = ["Mon 00:00 > Thu 00:00 UTC", "Thu 00:00 > Mon 00:00 UTC"].map(freeze);
  expect(frozenUntil(week, Date.parse("2026-11-20T17:00:00Z"))).toBeGreaterThan(
    Date.parse("2026-12-20T00:00:00Z"),
  );
});

const weekTime = fc.record({ day: fc.nat({ max: 6 }), minute: fc.nat({ max: 1439 }) });
const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
);

it("ends later than now, within a week and a turn of the clocks, and is over at its end", () => {
  fc.assert(
    fc.property(weekTime, weekTime, zone, fc.integer({ min: 1.6e12, max: 1.9e12 }), (from, to, name, now) => {
      fc.pre(from.day !== to.day || from.minute !== to.minute);
      const window = { from, to, zone: name };
      const until = frozenUntil([window], now);
      if (until === undefined) return;
      expect(until).toBeGreaterThan(now);
      expect(until - now).toBeLessThanOrEqual((7 * 24 + 3) * 3_600_000);
    }),
  );
});
