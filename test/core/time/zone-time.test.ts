import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf, wallTime } from "../../../src/core/time/zone-time.ts";

it.each([
  ["2026-11-20T15:00:00Z", "Europe/Berlin", { year: 2026, month: 11, date: 20, day: 4, minute: 960 }],
  ["2026-11-22T23:30:00Z", "Europe/Berlin", { year: 2026, month: 11, date: 23, day: 0, minute: 30 }],
  ["2026-01-01T04:59:00Z", "America/New_York", { year: 2025, month: 12, date: 31, day: 2, minute: 1439 }],
  ["1969-12-31T23:59:30Z", "UTC", { year: 1969, month: 12, date: 31, day: 2, minute: 1439 }],
])("shows %s in %s", (instant, zone, expected) => {
  expect(wallTime(Date.parse(instant), zone)).toEqual(expected);
});

it("comes back to the minute that clocks show", () => {
  const zones = ["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"];
  fc.assert(
    fc.property(fc.integer({ min: 1.6e9, max: 1.9e9 }), fc.constantFrom(...zones), (seconds, zone) => {
      const instant = seconds * 1_000 - (seconds % 60) * 1_000;
      const wall = wallTime(instant, zone);
      const readings = (["first", "last"] as const).map((which) =>
        instantOf(wall, 0, wall.minute, zone, which),
      );
      expect(readings).toContain(instant);
    }),
  );
});
