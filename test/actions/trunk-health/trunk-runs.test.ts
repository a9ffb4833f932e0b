import fc from "fast-check";
import { expect, test } from "vitest";
import { measureTrunk, redWithin } from "../../../src/actions/trunk-health/trunk-runs.ts";
import { readGlobs } from "../../../src/core/path/glob.ts";
import type { CompletedRun } from "../../../src/ports/github-activity.ts";

const minute = 60_000;
const now = 1_000 * minute;

/** A run that began and ended at these minutes. */
function run(
  created: number,
  completed: number,
  conclusion: string,
  more: Partial<CompletedRun> = {},
): CompletedRun {
  return {
    workflow: "ci.yml",
    url: "https://github.com/acme/shop/actions/runs/1",
    commit: `commit-${created}`,
    attempt: 1,
    created: created * minute,
    completed: completed * minute,
    conclusion,
    ...more,
  };
}

test("a day computed by hand: red, mended, a flake, a cancelled run, a second workflow that is red meanwhile and still", () => {
  const runs = [
    run(0, 8, "success"),
    run(10, 20, "failure"),
    run(15, 24, "cancelled"),
    run(22, 30, "timed_out"),
    run(40, 50, "success"),
    run(100, 104, "failure", { commit: "flaky" }),
    run(105, 112, "success", { commit: "flaky" }),
    run(200, 230, "success", { attempt: 2 }),
    run(41, 45, "failure", { workflow: "e2e.yml" }),
    run(55, 60, "success", { workflow: "e2e.yml" }),
    run(960, 970, "failure", { workflow: "e2e.yml" }),
    run(980, 985, "skipped", { workflow: "e2e.yml" }),
  ];
  const measured = measureTrunk(runs, now, []);
  expect(
    measured.red.map(({ workflow, since, until }) => [workflow, since / minute, until / minute]),
  ).toEqual([
    ["ci.yml", 20, 50],
    ["e2e.yml", 45, 60],
    ["e2e.yml", 970, 1_000],
  ]);
  expect(measured).toMatchObject({
    redTime: (40 + 30) * 60,
    longestRed: 40 * 60,
    redSince: 970 * minute,
    flakes: 2,
    n: 10,
  });
  // Slowest workflow by commit, first attempts only: 8, 10, 8, 10, 7, 4, 5 and 10 minutes.
  expect(measured.ci).toEqual({ p50: 8 * 60, p95: 10 * 60 });
});

test("only the workflows of the catalogue count", async () => {
  const runs = [run(0, 1, "failure", { workflow: ".github/workflows/nightly.yml" })];
  expect(measureTrunk(runs, now, []).redTime).toBe(999 * 60);
  const measured = measureTrunk(runs, now, await readGlobs([".github/workflows/ci.yml"]));
  expect(measured).toMatchObject({ redTime: null, flakes: null, n: 0 });
  expect(measured.why.redTime).toBe("No workflow that a push to trunk started has ended.");
});

test("below five commits there are counts and red times, and no percentiles", () => {
  const measured = measureTrunk([run(0, 8, "success"), run(10, 20, "failure")], now, []);
  expect(measured).toMatchObject({ ci: { p50: null, p95: null }, redTime: 980 * 60 });
  expect(measured.why.p50).toBe("There are only 2 commits with CI; 5 are needed.");
});

test("the order of the answer does not matter, and periods that tile the time hold all of what is red", () => {
  const one = fc.record({
    workflow: fc.constantFrom("ci.yml", "e2e.yml"),
    commit: fc.constantFrom("a", "b", "c", "d"),
    attempt: fc.constantFrom(1, 2),
    conclusion: fc.constantFrom("success", "failure", "cancelled", "skipped", "timed_out", ""),
    created: fc.constant(0),
    completed: fc.integer({ min: 1, max: 999 }).map((at) => at * minute),
    url: fc.constant(""),
  });
  const unique = { maxLength: 12, selector: ({ completed }: CompletedRun) => completed };
  fc.assert(
    fc.property(fc.uniqueArray(one, unique), (runs) => {
      const measured = measureTrunk(runs, now, []);
      expect(measureTrunk([...runs].reverse(), now, [])).toEqual(measured);
      const periods = Array.from({ length: 10 }, (_, at) => ({
        since: at * 100 * minute,
        until: (at + 1) * 100 * minute,
      }));
      const sum = redWithin(measured.red, periods).reduce((total, seconds) => total + seconds, 0);
      expect(sum).toBe(measured.redTime ?? 0);
      expect(measured.longestRed ?? 0).toBeLessThanOrEqual(measured.redTime ?? 0);
    }),
  );
});
