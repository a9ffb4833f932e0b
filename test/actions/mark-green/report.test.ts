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
  const result = reportMarking({ ...done, outcome: "changed", marked: ["web"] });
  expect(result.outputs).toEqual({ marked: ["web"], commit, branch: "main", attempts: 2 });
  expect(result.summary).toContain("✅ `web` green");
});

it("says why nothing was written", () => {
  const result = reportMarking({ ...done, outcome: "superseded", reason: "A newer one.", marked: [] });
  expect(result.summary).toBe("### ➖ Nothing to record\n\nA newer one.\n");
});
