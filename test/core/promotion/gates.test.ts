import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { DeploymentInterval } from "../../../src/core/promotion/deployment-interval.ts";
import { judgeAfter, judgeFreeze, judgeSoak } from "../../../src/core/promotion/gates.ts";

const hour = 3_600_000;
const now = Date.parse("2026-11-20T17:00:00Z");
const commit = parseOid("a".repeat(40)) as Oid;
function interval(from: number, to: number | undefined = undefined): DeploymentInterval {
  return {
    commit,
    since: now - from * hour,
    until: to === undefined ? undefined : now - to * hour,
    begun: true,
  };
}

it.each([
  ["it is there, nobody asked since when", true, [], "green", "staging has it."],
  ["it is there", true, [interval(2)], "green", "since 2026-11-20 15:00 UTC (aaaaaaa)"],
  ["it was there", false, [interval(5, 2)], "green", "had it from 2026-11-20 12:00 UTC to"],
  ["it never was", false, [], "red", "has not had it"],
] as const)("after: %s", (_, there, intervals, state, why) => {
  const verdict = judgeAfter({ environment: "staging", now: there, intervals });
  expect(verdict).toMatchObject({ gate: "after", state, why: expect.stringContaining(why) });
});

it.each([
  ["long enough", [interval(2)], "green", undefined],
  ["exactly", [interval(1)], "green", undefined],
  ["not yet", [interval(0.5)], "red", now + hour / 2],
  ["long enough, but earlier", [interval(0.1), interval(9, 5)], "green", undefined],
  ["two that only together would do", [interval(0.5), interval(2, 1.2)], "red", now + hour / 2],
  ["not long enough, and gone", [interval(9, 8.5)], "red", undefined],
  ["never", [], "red", undefined],
  ["until a time to come", [interval(0.5, -9)], "red", undefined],
  ["since a time to come", [interval(-9)], "red", now + 10 * hour],
] as const)("soak: %s", (_, intervals, state, greenAt) => {
  const verdict = judgeSoak({ environment: "staging", now: true, intervals }, hour, now);
  expect([verdict.state, verdict.greenAt]).toEqual([state, greenAt]);
});

it("soak counts from when it was seen healthy, where that was recorded", () => {
  const presence = { environment: "staging", now: true, intervals: [interval(2)] };
  expect(judgeSoak({ ...presence, healthySince: now - 1.5 * hour }, hour, now)).toMatchObject({
    state: "green",
    why: "It was healthy in staging for 1h30m; 1h are required.",
  });
  expect(judgeSoak({ ...presence, healthySince: now - hour / 4 }, hour, now)).toMatchObject({
    state: "red",
    greenAt: now + 0.75 * hour,
  });
  // What was seen before it was there counts for nothing.
  expect(judgeSoak({ ...presence, healthySince: now - 9 * hour }, hour, now).state).toBe("green");
  expect(judgeSoak({ ...presence, healthySince: now - 9 * hour }, 3 * hour, now).state).toBe("red");
});

it("a tag without a digest is there, and soaks nothing", () => {
  const presence = { environment: "staging", now: true, intervals: [], byTag: [interval(9)] };
  expect(judgeAfter(presence).state).toBe("green");
  expect(judgeSoak(presence, hour, now)).toMatchObject({
    state: "unknown",
    why: "staging names it only by its tag, which may mean another image by now.",
    remedy: expect.stringContaining("by its digest"),
  });
});

it("freeze: says when it ends", () => {
  const environment = {
    name: "production",
    freeze: [{ from: { day: 4, minute: 960 }, to: { day: 0, minute: 480 }, zone: "UTC" }],
  };
  expect(judgeFreeze(environment, now)).toMatchObject({
    state: "red",
    greenAt: Date.parse("2026-11-23T08:00:00Z"),
    remedy: "Wait until 2026-11-23 08:00 UTC.",
  });
  expect(judgeFreeze(environment, now - 2 * hour).state).toBe("green");
});
