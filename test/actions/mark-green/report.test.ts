import { expect, it } from "vitest";
import { reportMarking } from "../../../src/actions/mark-green/report.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";

const commit = parseOid("1".repeat(40)) as Oid;
const done = {
  commit,
  branch: "main",
  attempts: 2,
  reason: "One service is recorded as green.",
};

it("says who is green where", () => {
  const told = reportMarking({ ...done, outcome: "changed", marked: ["web"] });
  expect(told.outputs).toEqual({ marked: ["web"], commit, branch: "main", attempts: 2 });
  expect(told.summary).toContain("✅ `web` green");
});

it("says why nothing was written", () => {
  const told = reportMarking({ ...done, outcome: "superseded", reason: "A newer one.", marked: [] });
  expect(told.summary).toBe("### ➖ Nothing to record\n\nA newer one.\n");
});
