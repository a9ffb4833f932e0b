import { expect, test } from "vitest";
import type { ReleasePlanOptions } from "../../../src/actions/release/plan.ts";
import { planRelease } from "../../../src/actions/release/plan.ts";
import type { ReleaseResult } from "../../../src/actions/release/report.ts";
import { releaseLog, releaseSummary } from "../../../src/actions/release/summary.ts";
import { parseDigest } from "../../../src/core/image/digest.ts";
import { factsOf, head, planOptions, type Situation } from "./planning.ts";

const rest = { images: [], pages: [], changelog: undefined, workflow: "", toStart: [] };
const result = { rest, offTrunk: undefined, changelog: undefined, started: [], commitUrl: () => "" };
const summary = (
  services: Readonly<Record<string, Situation>>,
  more: Partial<ReleaseResult & ReleasePlanOptions> = {},
) => {
  const all = Object.entries(services).map(([service, situation]) => factsOf(service, situation));
  const plan = planRelease(head, all, { ...planOptions, ...more });
  return releaseSummary({ ...result, plan, dryRun: false, urlOf: () => "", ...more });
};
const fresh: Situation = {
  tags: { "a/v1.0.0": 10 },
  commits: { 11: ["feat: x | y", [{ kind: "dependency", of: "money" }]], 12: "fix: z" },
};

test("says for every service which commit asked for what, through what, and why not", () => {
  const text = summary({
    a: fresh,
    b: { tags: { "b/v2.0.0": 10 }, commits: { 13: "docs: y", 14: "oops" } },
    c: { tags: { "c/v1.0.0": 10, "c/v1.1.0": -200 }, commits: { 11: "fix: x" }, newer: "c/v1.1.0" },
  });
  expect(text).toContain("| a | `1.0.0` | `1.1.0` | minor | feat: x \\| y (0000000, through money) |");
  expect(text).toContain(
    "| b | No commit asks for a version since b/v2.0.0<br>oops: not a Conventional Commit<br>docs: y: its type asks for no version |",
  );
  expect(text).toContain("| c | A newer commit already has c/v1.1.0 |");
  expect(text).toContain("Notes of a 1.1.0");
  expect(text).toContain("### 🏷️ a 1.0.0 → 1.1.0\n");
});

test.each([
  ["a dry run", { a: fresh }, { dryRun: true }, "### 🔎 a 1.0.0 → 1.1.0 would be released\n"],
  ["two services", { a: fresh, b: fresh }, {}, "### 🏷️ a 1.0.0 → 1.1.0 and 1 more\n"],
  ["nothing", { a: {} }, {}, "### ✅ Nothing to release\n"],
])("the title has the news: %s", (_, services, more, title) => {
  expect(summary(services, more)).toContain(title);
});

test("the log has a line for each service, with the commit behind it, and the address of what was made", () => {
  const all = [factsOf("a", fresh), factsOf("b", { tags: { "b/v2.0.0": 10 } })];
  const plan = planRelease(head, all, planOptions);
  const urlOf = (tag: string) => `https://x/${tag}`;
  expect(releaseLog({ ...result, plan, dryRun: false, urlOf })).toEqual([
    "a 1.0.0 → 1.1.0 (minor), tag a/v1.1.0: feat: x | y (0000000, through money)",
    "  https://x/a/v1.1.0",
    "b: not released. No commit changed it since b/v2.0.0.",
  ]);
});

test.each([
  [1, "no workflow for tags that the job's own token pushes"],
  [4, "no workflow when one push has more than three tags"],
])("with %i new tags it says what starts the next workflow", (count, hint) => {
  const many = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`s${at}`, { commits: { 11: "feat: x" } }]),
  );
  expect(summary(many)).toContain(hint);
});

test("says what was started, tagged and moved, and then gives no advice", () => {
  const digest = parseDigest(`sha256:${"0".repeat(64)}`);
  const plan = planRelease(head, [factsOf("a", fresh)], { ...planOptions, floating: () => undefined });
  const [release] = plan.releases;
  if (release === undefined || digest === undefined) throw new Error("nothing is released");
  const image = { release, repo: { host: "ghcr.io", path: "acme/a" }, digest, tag: "1.1.0" };
  const text = releaseSummary({
    ...result,
    plan,
    rest: { ...rest, images: [image], workflow: "publish.yml" },
    started: ["a/v1.1.0"],
    dryRun: false,
    urlOf: (tag) => `https://x/${tag}`,
  });
  expect(text).toContain("Started `publish.yml` at `a/v1.1.0`.");
  expect(text).toContain("Images: `ghcr.io/acme/a:1.1.0`.");
  expect(text).toContain("Floating tags: `a/v1` at 1.1.0, `a/v1.1` at 1.1.0");
  expect(text).toContain("[`1.1.0`](https://x/a/v1.1.0)");
  expect(text).not.toContain("starts no workflow");
});

test("untrusted text is escaped", () => {
  const text = summary({ a: { commits: { 11: "feat: <img src=x> ](http://evil) @everyone" } } });
  expect(text).not.toContain("<img");
  expect(text).not.toContain("](http://evil)");
});

test("released together, or asked for, without a change", () => {
  const together = { subject: { lockstep: "shop" } };
  expect(summary({ a: { ...fresh, ...together }, b: together })).toContain("| released together with shop |");
  expect(summary({ a: {} }, { bump: "minor" })).toContain("| \\`bump\\` asks for it |");
});
