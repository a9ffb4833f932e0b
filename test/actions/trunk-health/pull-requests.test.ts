import { expect, test } from "vitest";
import { isPromotion, measurePullRequests } from "../../../src/actions/trunk-health/pull-requests.ts";
import type { PullRequestTimes } from "../../../src/ports/github-activity.ts";

const hour = 3_600_000;
const now = 100 * hour;

/** A pull request whose hours are `began`, `ready` and `merged`; without the last it is open. */
function pull(
  began: number,
  ready: number,
  merged: number | undefined,
  lines: number,
  more: Partial<PullRequestTimes> = {},
) {
  return {
    number: began,
    title: "A change",
    url: "https://github.com/acme/shop/pull/1",
    branch: "topic",
    bot: false,
    draft: false,
    began: began * hour,
    ready: ready * hour,
    merged: merged === undefined ? undefined : merged * hour,
    lines,
    ...more,
  };
}

const merged = [
  pull(10, 12, 14, 10),
  pull(20, 21, 27, 20),
  pull(30, 30, 31, 30),
  pull(40, 44, 50, 40),
  pull(50, 50, 52, 50),
  pull(60, 60, 99, 9_000, { bot: true }),
  pull(60, 60, 99, 9_000, { branch: "trunkline/promote/orders/production" }),
];

test("numbers computed by hand: open ones count for age and size, Apps and our own proposals for nothing", () => {
  const open = [
    pull(40, 41, undefined, 60),
    pull(90, 95, undefined, 70),
    pull(1, 1, undefined, 1, { bot: true }),
  ];
  expect(measurePullRequests({ merged, open }, now, 24 * 3_600)).toEqual({
    // Ages in hours: 4, 7, 1, 10, 2 and 60, 10.
    age: 7 * 3_600,
    size: 40,
    sizes: [10, 20, 30, 40, 50, 60, 70],
    // 2, 6, 1, 6 and 2 hours.
    timeToMerge: 2 * 3_600,
    merged: 5,
    open: 2,
    bots: 1,
    old: [{ number: 40, title: "A change", url: "https://github.com/acme/shop/pull/1", age: 60 * 3_600 }],
    why: {},
  });
});

test("below five there are counts, no medians, and it says why", () => {
  const few = measurePullRequests({ merged: merged.slice(0, 4), open: [] }, now, undefined);
  expect(few).toMatchObject({ age: null, size: null, timeToMerge: null, merged: 4, open: 0, old: [] });
  expect(few.why.timeToMerge).toBe("There are only 4 merged pull requests; 5 are needed.");
});

test.each([
  ["trunkline/promote/orders/production", true],
  ["trunkline/set-image/orders", true],
  ["trunkline/rollback/orders/production", true],
  ["trunkline/toggles/unused", false],
  ["topic", false],
])("%s is a promotion: %s", (branch, expected) => {
  expect(isPromotion({ branch })).toBe(expected);
});
