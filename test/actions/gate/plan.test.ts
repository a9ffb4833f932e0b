import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JobServices } from "../../../src/actions/gate/inputs.ts";
import { type GateFacts, planGate } from "../../../src/actions/gate/plan.ts";
import type { ExpectedServices } from "../../../src/actions/gate/read-expected-services.ts";
import { reportGate } from "../../../src/actions/gate/report.ts";

const expected: ExpectedServices = {
  kind: "known",
  affected: new Map([
    ["orders", true],
    ["web", false],
  ]),
};

function facts(needs: Record<string, string>, more: Partial<GateFacts> = {}): GateFacts {
  return {
    needs: new Map(Object.entries(needs)),
    jobs: new Map(),
    allowedFailures: [],
    expected,
    lint: [],
    ...more,
  };
}

const codes = (given: GateFacts) => planGate(given).faults.map(({ code }) => code);
const jobs = (map: Record<string, JobServices>) => ({ jobs: new Map(Object.entries(map)) });

test("every combination of result, mapping, affected or not, doubt: a skip passes only with a proof", () => {
  const results = fc.constantFrom("success", "failure", "cancelled", "skipped", "neutral", "");
  const mapping = fc.constantFrom<JobServices | undefined>(
    undefined,
    "any",
    ["orders"],
    ["web"],
    ["orders", "web"],
  );
  const verdicts: Record<ExpectedServices["kind"], fc.Arbitrary<ExpectedServices>> = {
    none: fc.constant({ kind: "none" }),
    doubt: fc.constant({ kind: "doubt", services: new Set(["orders", "web"]) }),
    unreadable: fc.constant({ kind: "unreadable", fault: "it is not JSON" }),
    known: fc
      .record({ orders: fc.boolean(), web: fc.boolean() })
      .map((affected) => ({ kind: "known", affected: new Map(Object.entries(affected)) })),
  };
  fc.assert(
    fc.property(
      results,
      mapping,
      fc.oneof(...Object.values(verdicts)),
      fc.boolean(),
      (result, map, expectation, may) => {
        const { verdicts: all, faults } = planGate({
          needs: new Map([["job", result]]),
          jobs: new Map(map === undefined ? [] : [["job", map]]),
          allowedFailures: may ? ["job"] : [],
          expected: expectation,
          lint: [],
        });
        const services = map === "any" ? ["orders", "web"] : (map ?? []);
        const idle =
          expectation.kind === "known" &&
          map !== undefined &&
          services.every((one) => expectation.affected.get(one) === false);
        const passes =
          result === "success" ||
          (result === "skipped" && idle) ||
          (may && (result === "failure" || result === "cancelled"));
        expect(all).toMatchObject([{ job: "job", result, green: passes }]);
        expect(faults.length === 0).toBe(passes && expectation.kind !== "unreadable");
      },
    ),
  );
});

describe("what is named", () => {
  test.each<[string, GateFacts, readonly string[]]>([
    ["no job at all", facts({}), ["GATE_NO_JOBS"]],
    ["a failure", facts({ test: "failure" }), ["GATE_JOB_NOT_GREEN"]],
    ["a word that is not known yet", facts({ test: "neutral" }), ["GATE_RESULT_UNKNOWN"]],
    ["a skip without a line in jobs", facts({ test: "skipped" }), ["GATE_SKIP_UNPROVED"]],
    [
      "an allowed failure that was skipped",
      facts({ test: "skipped" }, { allowedFailures: ["test"] }),
      ["GATE_SKIP_UNPROVED"],
    ],
    ["a mapped job that is not there", facts({ a: "success" }, jobs({ b: "any" })), ["GATE_JOB_MISSING"]],
    [
      "an allowed failure that is not there",
      facts({ a: "success" }, { allowedFailures: ["b"] }),
      ["GATE_JOB_MISSING"],
    ],
    [
      "a service that is not known, though the job succeeded",
      facts({ a: "success" }, jobs({ a: ["ordres"] })),
      ["GATE_SERVICE_UNKNOWN"],
    ],
    [
      "all of it at once",
      facts({ a: "failure", b: "skipped" }, jobs({ b: ["orders"], c: "any" })),
      ["GATE_JOB_NOT_GREEN", "GATE_SKIP_UNPROVED", "GATE_JOB_MISSING"],
    ],
    ["nothing", facts({ a: "success", b: "skipped" }, jobs({ b: ["web"] })), []],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want);
    expect(reportGate(planGate(given)).outcome).toBe(want.length === 0 ? "green" : "red");
  });
});

test("the reason says which job and which service", () => {
  const red = reportGate(planGate(facts({ deliver: "skipped" }, jobs({ deliver: "any" }))));
  expect(red.reason).toBe(
    "The job `deliver` was skipped, and nothing proves that it had nothing to do: orders is affected.",
  );
  const green = reportGate(planGate(facts({ a: "success", b: "skipped" }, jobs({ b: ["web"] }))));
  expect(green.reason).toBe("All 2 jobs are green; b had nothing to do.");
});
