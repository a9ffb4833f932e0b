import { expect, it } from "vitest";
import { formatTime, mayPass, passableAt, type Verdict } from "../../../src/core/promotion/verdict.ts";

function verdict(state: Verdict["state"], greenAt?: number): Verdict {
  return { gate: "soak", state, why: "", remedy: "", ...(greenAt === undefined ? {} : { greenAt }) };
}

it.each([
  ["no gate", [], true, undefined],
  ["all green", [verdict("green")], true, undefined],
  ["unknown is not a pass", [verdict("green"), verdict("unknown")], false, undefined],
  ["red until", [verdict("red", 5), verdict("red", 9), verdict("green")], false, 9],
  ["red until, and red for good", [verdict("red", 5), verdict("red")], false, undefined],
])("%s", (_, verdicts, passes, at) => {
  expect([mayPass(verdicts), passableAt(verdicts)]).toEqual([passes, at]);
});

it("writes times for people", () => {
  expect(formatTime(Date.parse("2026-11-23T07:00:59Z"))).toBe("2026-11-23 07:00 UTC");
});
