import { expect, test } from "vitest";
import type { OrderPolicy } from "../../../src/actions/set-image/judge-order.ts";
import { planImages } from "../../../src/actions/set-image/plan.ts";
import { logLines, reportImages } from "../../../src/actions/set-image/report.ts";
import { parseOid } from "../../../src/core/git/oid.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import { factsOf, updateOf } from "./reader.ts";

const commit = parseOid("1".repeat(40));
if (commit === undefined) throw new Error("no commit");
const plainly = {
  dryRun: false,
  order: "auto" as const,
  onBlocked: "fail" as const,
  repository: "",
  page: "",
  warnings: [],
};
const rules = {
  expect: "",
  message: "",
  provenance: { sourceCommit: "", run: "" },
  reason: "",
  requestedBy: "",
  onBlocked: "fail" as const,
};

function plan(argument: string, text = "images:\n- name: a\n  newTag: v1 # ```\n", expected = "") {
  return planImages(factsOf({ x: text }, [updateOf("x", argument)]), { ...rules, expect: expected });
}

const receipt = { commit, branch: "main", attempts: 3 };

test("changed: what, where, how to undo", () => {
  const context = { ...plainly, repository: "acme/k8s", page: "https://github.com/acme/k8s" };
  const landed = { kind: "landed" as const, plan: plan("a:v2"), ...receipt };
  const result = reportImages(landed, context);
  expect(result).toMatchObject({
    outcome: "changed",
    reason: "a in x: v1 → v2, acme/k8s@1111111 on main.",
  });
  expect(result.summary).toContain("### ✅ a in x: v1 → v2");
  expect(result.summary).toContain("| a | x | `v1` | `v2` | `x/kustomization.yaml` |");
  expect(result.summary).toContain("````diff\n");
  expect(result.summary).toContain(`https://github.com/acme/k8s/commit/${commit}`);
  expect(result.summary).toContain(`git revert --no-edit ${commit}\ngit push origin HEAD:main`);
  expect(logLines(landed, context)).toEqual([
    "Set a in x: v1 → v2",
    `Commit acme/k8s@1111111 on main, at attempt 3 because others pushed first. https://github.com/acme/k8s/commit/${commit}`,
  ]);
});

test("a held image is blocked: exit 1, or left out", () => {
  const held = { gate: "hold", state: "red", why: "sha256:1 is held: 500s.", remedy: "Lift it." } as const;
  const facts = factsOf({ x: "images:\n- name: a\n  newTag: v1\n" }, [updateOf("x", "a:v2", "shop")]);
  const blocked = facts.map((one) => ({ ...one, hold: held }));
  const result = (onBlocked: "fail" | "skip") =>
    reportImages(
      { kind: "untouched", plan: planImages(blocked, { ...rules, onBlocked }), ...receipt },
      { ...plainly, onBlocked },
    );
  expect(result("fail")).toMatchObject({
    outcome: "blocked",
    reason: "Nothing was written. Held: shop in dev: sha256:1 is held: 500s.",
    failures: [{ code: "IMAGE_HELD" }],
    notices: [],
  });
  expect(result("skip")).toMatchObject({
    outcome: "blocked",
    failures: [],
    notices: [{ title: "IMAGE_HELD" }],
  });
});

test("proposed: the pull request", () => {
  const pullRequest = { number: 7, url: "https://github.com/acme/k8s/pull/7" };
  const result = reportImages({ kind: "proposed", plan: plan("a:v2"), ...receipt, pullRequest }, plainly);
  expect(result).toMatchObject({
    outcome: "proposed",
    outputs: { "pull-request": "7", "pull-request-url": pullRequest.url, commit },
  });
  expect(result.summary).toContain("[#7](https://github.com/acme/k8s/pull/7)");
});

test.each([
  [plan("a:v2"), true, "planned", "Dry run, nothing was written: a in x: v1 → v2."],
  [plan("a:v1"), true, "unchanged", "a in x is already set to v1; nothing to do."],
  [plan("a:v1"), false, "unchanged", "a in x is already set to v1; nothing to do."],
  [
    plan("a:v2", undefined, "v0"),
    false,
    "superseded",
    "Nothing was written: a is a:v1 in x/kustomization.yaml, not v0 as expected.",
  ],
])("untouched, case %#", (decided, dryRun, outcome, reason) => {
  const result = reportImages({ kind: "untouched", plan: decided, ...receipt }, { ...plainly, dryRun });
  expect(result).toMatchObject({ outcome, reason, outputs: { commit: "", "pull-request": "" } });
});

test("warnings are notices and stand in the summary", () => {
  const given = { file: "x", name: "a", advice: "b" };
  const warnings = [problem("IMAGE_ENTRY_DEAD", given, { at: { file: "x" } })];
  const result = reportImages({ kind: "landed", plan: plan("a:v2"), ...receipt }, { ...plainly, warnings });
  expect(result.notices).toMatchObject([{ level: "warning", title: "IMAGE_ENTRY_DEAD", at: { file: "x" } }]);
  expect(result.summary).toContain("**Warning:** No manifest of x");
});

test("an order that was asked for by name and could not be kept is said", () => {
  const decided = plan("a:v2");
  const unordered = { ...decided, unordered: decided.edits };
  const notices = (order: OrderPolicy) =>
    reportImages({ kind: "landed", plan: unordered, ...receipt }, { ...plainly, order }).notices.map(
      ({ title }) => title,
    );
  expect(notices("semver")).toEqual(["The order is unknown"]);
  expect(notices("auto")).toEqual([]);
});

test("several entries of one name are warned of", () => {
  const doubled = plan("a:v2", "images:\n- name: a\n- name: a\n");
  expect(reportImages({ kind: "landed", plan: doubled, ...receipt }, plainly).notices).toMatchObject([
    { level: "warning", at: { file: "x/kustomization.yaml" } },
  ]);
});
