import fc from "fast-check";
import { expect, test } from "vitest";
import { type DeploymentEvent, measureDelivery, median, percentile } from "../../../src/core/metrics/dora.ts";

const hour = 3_600_000;
const window = { since: 0, until: 30 * 24 * hour };

function event(hours: number, artifact: string, more: Partial<DeploymentEvent> = {}): DeploymentEvent {
  return {
    service: "orders",
    time: hours * hour,
    kind: "forward",
    artifact,
    before: "",
    hotfix: false,
    commits: [],
    ...more,
  };
}

test("a month computed by hand: six deployments, one rolled back, one mended by a hotfix, one by hand", () => {
  const events = [
    event(10, "a", { commits: [8 * hour, 9 * hour] }),
    event(34, "b", { before: "a", commits: [30 * hour] }),
    event(36, "a", { before: "b", kind: "back" }),
    event(60, "c", { before: "a", commits: [54 * hour] }),
    event(61, "d", { before: "c", hotfix: true, commits: [60.5 * hour] }),
    event(100, "e", { before: "d" }),
    event(120, "f", { before: "e", kind: "hand" }),
    event(200, "x", { service: "web" }),
    event(30 * 24 + 1, "late"),
  ];
  expect(measureDelivery(events, window)).toEqual({
    n: 6,
    rollbacks: 1,
    hotfixes: 1,
    hand: 1,
    deploymentsPerDay: 0.2,
    daysWithDeployment: 0.17,
    leadTime: 2 * 3_600,
    leadTimeN: 5,
    changeFailRate: 0.33,
    failed: 2,
    recoveryTime: 1.5 * 3_600,
    recoveryTimeN: 2,
    reworkRate: 0.29,
    why: {},
  });
});

test("below five deployments there are counts and no rates, and it says why", () => {
  const few = measureDelivery(
    [1, 2, 3, 4].map((at) => event(at, `v${at}`, { commits: [0] })),
    window,
  );
  expect(few).toMatchObject({ n: 4, leadTimeN: 4, changeFailRate: null, leadTime: null, reworkRate: null });
  expect(few.why.changeFailRate).toBe("There are only 4 deployments; 5 are needed.");
});

test("five deployments that say nothing of their commits have no lead time", () => {
  const quiet = measureDelivery(
    [1, 2, 3, 4, 5].map((at) => event(at, `v${at}`)),
    window,
  );
  expect(quiet).toMatchObject({ n: 5, leadTime: null, changeFailRate: 0, recoveryTime: null });
  expect(quiet.why).toHaveProperty("leadTime");
});

test("the order of events does not matter, and rates stay between 0 and 1", () => {
  const any = fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 800 }),
      artifact: fc.constantFrom("a", "b", "c"),
      before: fc.constantFrom("", "a", "b", "c"),
      kind: fc.constantFrom("forward" as const, "back" as const, "hand" as const),
      hotfix: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(any, (given) => {
      const events = given.map(({ hours, artifact, ...more }) => event(hours, artifact, more));
      const found = measureDelivery(events, window);
      expect(measureDelivery([...events].reverse(), window)).toEqual(found);
      for (const rate of [found.changeFailRate, found.reworkRate, found.daysWithDeployment])
        if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
    }),
  );
});

test.each([
  [[], null],
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [[], 95, null],
  [[7], 95, 7],
  [[4, 1, 3, 2], 50, 2],
  [[4, 1, 3, 2], 95, 4],
  [[4, 1, 3, 2], 0, 1],
])("of %j, %i percent are not above %s", (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});
