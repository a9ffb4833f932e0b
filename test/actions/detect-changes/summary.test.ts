import { describe, expect, it } from "vitest";
import { assessImpact } from "../../../src/actions/detect-changes/affected.ts";
import type { DetectSubject } from "../../../src/actions/detect-changes/filters-or-catalogue.ts";
import { type DetectPlan, planDetection } from "../../../src/actions/detect-changes/plan.ts";
import { detectComment, detectLog, detectSummary } from "../../../src/actions/detect-changes/summary.ts";
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
  range: RangeInReport,
  paths: readonly string[],
  removed: readonly string[] = [],
): Promise<DetectPlan> {
  const changes = paths.map((path) => ({ path, status: "modified" as const }));
  const impact = await assessImpact(subject, changes, { dependents: true, before: undefined });
  return planDetection({ subject, range, changes, impact, removed, warnings: [] }, "all");
}
const pushed: RangeInReport = { kind: "pair", base, head, strategy: "push", changes: [] };

const summarise = (plan: DetectPlan, at = home) => detectSummary(plan, at);

describe("the summary", () => {
  it("says who, why, what was compared and how to see it again", async () => {
    const summary = summarise(await planned(pushed, ["lib/a", "api/|`x", "un\nowned"], ["gone"]));
    expect(summary).toContain("| `web` | depends on `lib`, which changed (`lib/a`) |");
    expect(summary).toContain("| `api` | ``api/\\|`x`` changed |");
    expect(summary).toContain("1 changed file of no service");
    expect(summary).toContain("un␊owned");
    expect(summary).toContain("Removed: `gone`");
    expect(summary).toContain(`https://github.com/acme/shop/compare/${base}..${head}`);
    expect(summary).toContain(`git diff-tree -r --name-status --no-renames ${base} ${head}`);
  });

  it("shortens a long list of reasons", async () => {
    const paths = Array.from({ length: 9 }, (_, i) => `api/${i}`);
    expect(summarise(await planned(pushed, paths))).toContain("and 4 more");
  });

  it("links nowhere outside GitHub, and starts at nothing", async () => {
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

it("the log has a line per affected service, with the file behind a dependency, and what was compared", async () => {
  expect(detectLog(await planned(pushed, ["lib/a", "lib/b", "api/x"]))).toEqual([
    "  web: depends on lib, which changed (lib/a and 1 more)",
    "  api: api/x changed",
    "Compared: bbbbbbb..aaaaaaa (from the old tip of the branch to the new one).",
  ]);
});

it("in doubt nothing is said of files that did not change, and nothing was compared", async () => {
  const doubt: RangeInReport = {
    kind: "doubt",
    code: "base-gone",
    strategy: "push",
    head,
    answer: undefined,
  };
  const plan = await planned(doubt, ["README", "api/a"]);
  expect(summarise(plan)).not.toMatch(/no service|Compared/);
  expect(detectLog(plan)).toEqual(["  web: unknown (base-gone)", "  api: unknown (base-gone)"]);
});

it("the comment says which services a pull request affects", async () => {
  const comment = detectComment(await planned(pushed, ["lib/a"]));
  expect(comment).toContain("### This pull request affects 1 service\n");
  expect(comment).toContain("| `web` | depends on `lib`, which changed (`lib/a`) |");
  expect(detectComment(await planned(pushed, []))).toContain("affects no service");
});
