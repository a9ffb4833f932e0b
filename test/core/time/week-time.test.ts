import fc from "fast-check";
import { expect, it } from "vitest";
import { formatWeekTime, parseWeekTime } from "../../../src/core/time/week-time.ts";

it.each([
  ["Fri 16:00", { day: 4, minute: 960 }],
  ["mon 8:05", { day: 0, minute: 485 }],
  ["Sun 23:59", { day: 6, minute: 1439 }],
  ["Sun 24:00", undefined],
  ["Fri 16:60", undefined],
  ["Friday 16:00", undefined],
  ["16:00", undefined],
  ["Foo 16:00", undefined],
])("reads %j", (text, expected) => {
  expect(parseWeekTime(text)).toEqual(expected);
});

it("reads what it writes", () => {
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.nat({ max: 1439 }), (day, minute) => {
      expect(parseWeekTime(formatWeekTime({ day, minute }))).toEqual({ day, minute });
    }),
  );
});
