import { expect, it } from "vitest";
import { reportMarking } from "../../../src/actions/mark-green/report.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";

const commit = parseOid("1".repeat(40)) as Oid;
const done = {
  commit,
  branch: "main",
  attempts: 2,
  strangers: [],
  reason: "One service is recorded as green.",
};

it("says who is green where", () => {
  const told = reportMarking({ ...done, outcome: "changed", marked: ["web"] });
  expect(told.outputs).toEqual({ marked: ["web"], commit, branch: "main", attempts: 2 });
  expect(told.summary).toContain("`web`: green at `1111111`");
});

it("says why nothing was written", () => {
  const told = reportMarking({ ...done, outcome: "superseded", reason: "A newer one.", marked: [] });
  expect(told.summary).toBe("### mark-green: superseded\n\nA newer one.\n");
});

it("warns of a service that the catalogue does not have", () => {
  const told = reportMarking({ ...done, outcome: "changed", marked: ["wbe"], strangers: ["wbe"] });
  expect(told.notices).toMatchObject([{ level: "warning", message: expect.stringContaining("wbe") }]);
});
