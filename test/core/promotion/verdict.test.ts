import { expect, it } from "vitest";
import { formatTime, mayPass, passableAt, type Verdict, waive } from "../../../src/core/promotion/verdict.ts";

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

it.each([
  ["a closed gate that asks for time is waived", "soak", "red", "waived"],
  ["so is one that could not be asked", "checks", "unknown", "waived"],
  ["an open one stays open", "soak", "green", "green"],
  ["a hold is never gone around", "hold", "red", "red"],
  ["nor is a foreign artifact", "artifact-foreign", "red", "red"],
  ["nor a missing attestation", "attestations", "unknown", "unknown"],
] as const)("of a hotfix, %s", (_, gate, state, expected) => {
  expect(waive([{ ...verdict(state), gate }])).toMatchObject([{ gate, state: expected }]);
});

it("lets pass what is waived or only warned of", () => {
  expect(mayPass([verdict("waived"), verdict("warned")])).toBe(true);
});
