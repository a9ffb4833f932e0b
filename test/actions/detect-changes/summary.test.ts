import { describe, expect, it } from "vitest";
import { interpretChanges } from "../../../src/actions/detect-changes/meaning-of-changes.ts";
import { type DetectPlan, planDetection } from "../../../src/actions/detect-changes/plan.ts";
import { reportedRange } from "../../../src/actions/detect-changes/reported-range.ts";
import type { DetectSubject } from "../../../src/actions/detect-changes/subject.ts";
import { detectSummary } from "../../../src/actions/detect-changes/summary.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { RangeInReport } from "../../../src/operations/revision-range/revision-range.ts";

const [base, head] = [parseOid("b".repeat(40)) as Oid, parseOid("a".repeat(40)) as Oid];
const subject: DetectSubject = {
  kind: "catalogue",
  catalogue: readCatalogue(
    "version: 1\nservices:\n  web: { path: web, depends-on: [lib] }\n  api: { path: api }\nlibraries:\n  lib: { path: lib }\n",
    "t.yml",
  ),
};
const home = "https://github.com/acme/shop";
async function planned(
  pair: RangeInReport,
  paths: readonly string[],
  removed: readonly string[] = [],
): Promise<DetectPlan> {
  const changes = paths.map((path) => ({ path, status: "modified" as const }));
  const meaning = await interpretChanges(subject, changes, { dependents: true, before: undefined });
  return planDetection({ subject, pair, changes, meaning, removed, warnings: [] }, "all");
}
const pushed: RangeInReport = { kind: "pair", base, head, strategy: "push", changes: [] };

const summarise = (plan: DetectPlan, at = home) =>
  detectSummary(
    plan,
    reportedRange(plan),
    plan.names.filter((name) => plan.due.has(name)),
    at,
  );

describe("the summary", () => {
  it("says who, why, what was compared and how to see it again", async () => {
    const summary = summarise(await planned(pushed, ["lib/a", "api/|`x", "un\nowned"], ["gone"]));
    expect(summary).toContain("| `web` | it stands on `lib` |");
    expect(summary).toContain("| `api` | ``api/\\|`x`` |");
    expect(summary).toContain("1 changed file belongs to no service");
    expect(summary).toContain("un␊owned");
    expect(summary).toContain("Without any file now: `gone`");
    expect(summary).toContain(`https://github.com/acme/shop/compare/${base}..${head}`);
    expect(summary).toContain(`git diff-tree -r --name-status --no-renames ${base} ${head}`);
  });

  it("shortens a long list of reasons", async () => {
    const paths = Array.from({ length: 9 }, (_, i) => `api/${i}`);
    expect(summarise(await planned(pushed, paths))).toContain("and 4 more");
  });

  it("links nowhere where there is no forge, and starts at nothing", async () => {
    const first: RangeInReport = {
      kind: "pair",
      base: undefined,
      head,
      strategy: "first-commit",
      changes: [],
    };
    const summary = summarise(await planned(first, ["api/a"]), "");
    expect(summary).not.toContain("http");
    expect(summary).toContain(`nothing..\`${head.slice(0, 7)}\``);
    expect(summary).toContain(`git fetch origin ${head}\n`);
  });
});
