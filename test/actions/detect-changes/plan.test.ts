import { describe, expect, it } from "vitest";
import {
  interpretChanges,
  mergeMeanings,
  suspects,
} from "../../../src/actions/detect-changes/meaning-of-changes.ts";
import { planDetection } from "../../../src/actions/detect-changes/plan.ts";
import type { DetectSubject } from "../../../src/actions/detect-changes/subject.ts";
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
const pair: RangeInReport = { kind: "pair", base: undefined, head, strategy: "push", changes: [] };
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
      pair: of,
      changes,
      meaning: await interpretChanges(subject, changes, how),
      removed: ["gone"],
      warnings: [],
    },
    onDoubt,
  );
}
const touched = (path: string, status: Change["status"] = "modified"): Change => ({ path, status });

describe("plan", () => {
  it.each<[string, RangeInReport, Change[] | undefined, string, string[], RegExp]>([
    ["changed", pair, [touched("web/a")], "changed", ["web"], /^1 file changed, which touches 1 of 2\.$/],
    [
      "none of ours",
      pair,
      [touched("x"), touched("y")],
      "unchanged",
      [],
      /^2 files changed, none of them touches/,
    ],
    ["nothing", pair, [], "unchanged", [], /^Nothing changed\.$/],
    ["deleted", { kind: "deleted" }, [], "unchanged", [], /^deleted/],
    ["doubt, files known", doubt, [touched("web/a")], "doubt", ["web", "api"], /^base-gone: .*not our ref/],
    ["doubt, files unknown", doubt, undefined, "doubt", ["web", "api"], /^base-gone/],
  ])("%s", async (_, of, changes, outcome, due, reason) => {
    const made = await planned(of, changes);
    expect([made.outcome, [...made.due.keys()]]).toEqual([outcome, due]);
    expect(made.reason).toMatch(reason);
    expect(made.removed).toEqual(outcome === "doubt" ? [] : ["gone"]);
  });

  it("gives the code as the reason of every service in doubt", async () => {
    expect((await planned(doubt, undefined)).due.get("api")).toEqual([{ kind: "doubt", of: "base-gone" }]);
  });

  it("stops where that was asked for, and only in doubt", async () => {
    await expect(planned(doubt, undefined, "fail")).rejects.toMatchObject({ code: "DETECT_DOUBT" });
    expect((await planned(pair, [], "fail")).outcome).toBe("unchanged");
  });
});

it.each<[string, Change[] | undefined, string[]]>([
  ["all deleted", [touched("web/a", "deleted"), touched("api/a")], ["web"]],
  ["some deleted", [touched("web/a", "deleted"), touched("web/b", "added")], []],
  ["unknown", undefined, []],
])("suspects: %s", async (_, changes, expected) => {
  expect(suspects(subject, changes, await interpretChanges(subject, changes, how))).toEqual(expected);
});

it("a name without a green commit, or with one that is gone, is due", async () => {
  const gone = { base: head, names: new Set(["web"]), changes: undefined };
  const green = { head, since: [gone], unknown: ["api"] };
  const merged = mergeMeanings(subject, green, [
    {
      names: gone.names,
      meaning: await interpretChanges(subject, gone.changes, how),
    },
  ]);
  expect([...merged.due]).toEqual([
    ["web", [{ kind: "doubt", of: "base-gone" }]],
    ["api", [{ kind: "doubt", of: "no-base" }]],
  ]);
});
