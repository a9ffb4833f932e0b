import { describe, expect, it } from "vitest";
import { assessImpact, mergeImpacts, possiblyRemoved } from "../../../src/actions/detect-changes/affected.ts";
import type { DetectSubject } from "../../../src/actions/detect-changes/filters-or-catalogue.ts";
import { planDetection } from "../../../src/actions/detect-changes/plan.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import type { Change } from "../../../src/core/git/changed-path.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { RangeInReport } from "../../../src/operations/revision-range/revision-range.ts";

const head = parseOid("a".repeat(40)) as Oid;
const subject: DetectSubject = {
  kind: "catalogue",
  catalogue: readCatalogue("version: 1\nservices:\n  web: { path: web }\n  api: { path: api }\n", "t.yml"),
};
const how = { dependents: true, before: undefined };
const range: RangeInReport = { kind: "pair", base: undefined, head, strategy: "push", changes: [] };
const doubt: RangeInReport = {
  kind: "doubt",
  code: "base-gone",
  strategy: "push",
  head,
  answer: "not our ref",
};

async function planned(
  of: RangeInReport,
  changes: readonly Change[] | undefined,
  onDoubt: "all" | "fail" = "all",
) {
  return planDetection(
    {
      subject,
      range: of,
      changes,
      impact: await assessImpact(subject, changes, how),
      removed: ["gone"],
      warnings: [],
    },
    onDoubt,
  );
}
const touched = (path: string, status: Change["status"] = "modified"): Change => ({ path, status });

describe("plan", () => {
  it.each<[string, RangeInReport, Change[] | undefined, string, string[], RegExp]>([
    [
      "changed",
      range,
      [touched("web/a")],
      "changed",
      ["web"],
      /^1 of 2 services is affected by 1 changed file: web\.$/,
    ],
    [
      "none of ours",
      range,
      [touched("x"), touched("y")],
      "unchanged",
      [],
      /^No service is affected by 2 changed files\.$/,
    ],
    ["nothing", range, [], "unchanged", [], /^No file changed, so no service is affected\.$/],
    ["deleted", { kind: "deleted" }, [], "unchanged", [], /^deleted/],
    ["doubt, files known", doubt, [touched("web/a")], "doubt", ["web", "api"], /^base-gone: .*not our ref/],
    ["doubt, files unknown", doubt, undefined, "doubt", ["web", "api"], /^base-gone/],
  ])("%s", async (_, of, changes, outcome, affected, reason) => {
    const made = await planned(of, changes);
    expect([made.outcome, [...made.affected.keys()]]).toEqual([outcome, affected]);
    expect(made.reason).toMatch(reason);
    expect(made.removed).toEqual(outcome === "doubt" ? [] : ["gone"]);
  });

  it("gives the code as the reason of every service in doubt", async () => {
    expect((await planned(doubt, undefined)).affected.get("api")).toEqual([
      { kind: "doubt", of: "base-gone" },
    ]);
  });

  it("stops where that was asked for, and only in doubt", async () => {
    await expect(planned(doubt, undefined, "fail")).rejects.toMatchObject({ code: "DETECT_DOUBT" });
    expect((await planned(range, [], "fail")).outcome).toBe("unchanged");
  });
});

it.each<[string, Change[] | undefined, string[]]>([
  ["all deleted", [touched("web/a", "deleted"), touched("api/a")], ["web"]],
  ["some deleted", [touched("web/a", "deleted"), touched("web/b", "added")], []],
  ["unknown", undefined, []],
])("possiblyRemoved: %s", async (_, changes, expected) => {
  expect(possiblyRemoved(subject, changes, await assessImpact(subject, changes, how))).toEqual(expected);
});

it("a name without a green commit, or with one that is gone, is affected", async () => {
  const gone = { base: head, names: new Set(["web"]), changes: undefined };
  const green = { head, since: [gone], unknown: ["api"] };
  const merged = mergeImpacts(subject, green, [
    {
      names: gone.names,
      impact: await assessImpact(subject, gone.changes, how),
    },
  ]);
  expect([...merged.affected]).toEqual([
    ["web", [{ kind: "doubt", of: "base-gone" }]],
    ["api", [{ kind: "doubt", of: "no-base" }]],
  ]);
});
