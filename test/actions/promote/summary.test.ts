import { expect, it } from "vitest";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import {
  describeChanges,
  describePromotions,
  describeProposal,
  describeWaiting,
} from "../../../src/actions/promote/summary.ts";
import type { CommitRange } from "../../../src/core/promotion/commit-range.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const rules = {
  onBlocked: "fail",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people: { requestedBy: "", approvedBy: [] },
} as const;
const changes = (
  direction: "forward" | "back" | "same" | "apart",
  subjects: readonly string[] = [],
): CommitRange => ({
  kind: "known",
  head: oidOf("1"),
  base: oidOf("2"),
  direction,
  commits: subjects.map((subject) => ({ oid: oidOf("3"), subject, author: "Mona" })),
  more: subjects.length > 1,
});
const result = (one: CommitRange) =>
  describeChanges(
    planPromotion([found("orders", { changes: one })], rules).promotions,
    "https://x/acme/shop",
  ).join("");

it.each([
  [
    "forward",
    ["feat: <b>@team"],
    "[`3333333`](https://x/acme/shop/commit/3333333333333333333333333333333333333333) feat: &lt;b&gt;",
  ],
  ["forward", ["a", "b"], "… and more"],
  ["forward", [], "None of them changes this service."],
  ["back", ["a"], "these commits go away"],
  ["same", [], "Built from the same commit"],
  ["apart", [], "Neither was built from a descendant"],
] as const)("tells a step %s with %j", (direction, subjects, expected) => {
  expect(result(changes(direction, subjects))).toContain(expected);
});

it("tells nothing that it does not know", () => {
  expect(result({ kind: "unknown", why: "no *label*" })).toContain("unknown: no \\*label\\*.");
});

it("shows every gate, and in red what a hotfix goes around", () => {
  const verdicts = [
    { gate: "soak", state: "waived", why: "Too short.", remedy: "Wait." },
    { gate: "hold", state: "green", why: "Nobody | holds it.", remedy: "" },
  ] as const;
  const text = describePromotions(
    planPromotion([found("orders", { verdicts })], rules).promotions,
    new Map(),
  );
  expect(text).toContain("| a hotfix → production |");
  expect(text).toContain("🟥 hotfix");
  expect(text).toContain("| soak | 🟥 waived | Too short. | Wait. |");
  expect(text).toContain("Nobody \\| holds it.");
});

it("writes a whole pull request", () => {
  const { promotions, patch } = planPromotion(
    [found("orders", { changes: changes("forward", ["fix: it"]) })],
    rules,
  );
  const body = describeProposal(promotions, patch, [], { reason: "it is time", sourcePage: "" });
  for (const part of [
    "it is time",
    "fix: it",
    "```diff",
    "+    newTag: 1.1.0",
    "back to `1.0.0` `sha256:aaaaaaaaaaaa`",
  ]) {
    expect(body).toContain(part);
  }
});

it("says what else could go", () => {
  const { path } = found("web");
  const here = { name: "web", repository: "r", tag: "2.0.0", digest: digestOf("a") };
  expect(describeWaiting([{ path, here, there: undefined }])).toContain(
    "- web: `2.0.0` `sha256:aaaaaaaaaaaa`, production has none",
  );
  expect(describeWaiting([])).toBe("");
});
