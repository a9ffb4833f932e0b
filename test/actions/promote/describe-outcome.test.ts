import { expect, it } from "vitest";
import { logOf, promotionReason, titleOf } from "../../../src/actions/promote/describe-outcome.ts";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import type { PromotionFacts } from "../../../src/core/promotion/promotion.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const rules = {
  onBlocked: "skip",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people: { requestedBy: "", approvedBy: [] },
} as const;
const closed = {
  gate: "soak",
  state: "red",
  why: "It was in staging for 1h; 2h are required.",
  remedy: "",
} as const;
const { repository } = found("orders").artifact;
const same = found("orders", {
  present: { name: "orders", repository, tag: "1.1.0", digest: digestOf("b") },
});

function receiptOf(
  facts: readonly PromotionFacts[],
  kind: "landed" | "untouched" | "proposed" = "untouched",
) {
  const at = { plan: planPromotion(facts, rules), commit: oidOf("c"), branch: "main", attempts: 1 };
  if (kind !== "proposed") return { kind, ...at };
  return { kind, ...at, pullRequest: { number: 12, url: "https://x/acme/k8s/pull/12" } };
}

it.each([
  [
    "promoted",
    [found("orders"), found("web")],
    "landed",
    "Promoted to production: orders 1.0.0 → 1.1.0, web 1.0.0 → 1.1.0.",
    "✅ 2 services in production",
  ],
  [
    "promoted",
    [found("orders"), found("web", { verdicts: [closed] })],
    "landed",
    "Promoted to production: orders 1.0.0 → 1.1.0. web is left out: It was in staging for 1h; 2h are required.",
    "✅ orders 1.0.0 → 1.1.0 in production",
  ],
  [
    "proposed",
    [found("orders")],
    "proposed",
    "Proposed for production: orders 1.0.0 → 1.1.0, in pull request #12.",
    "📝 orders 1.0.0 → 1.1.0 in production: proposed",
  ],
  [
    "planned",
    [found("orders", { present: undefined })],
    "untouched",
    "Would promote to production: orders 1.1.0. Nothing was written.",
    "🔎 orders 1.1.0 in production: dry run",
  ],
  [
    "blocked",
    [found("orders", { verdicts: [closed] })],
    "untouched",
    "Nothing was written. orders 1.1.0 may not go to production: It was in staging for 1h; 2h are required.",
    "❌ orders 1.0.0 → 1.1.0 in production: blocked",
  ],
  [
    "unchanged",
    [same],
    "untouched",
    "production already runs orders 1.1.0; nothing to do.",
    "✅ orders 1.1.0 in production: nothing to do",
  ],
  [
    "unchanged",
    [],
    "untouched",
    "No service has anything to promote; nothing to do.",
    "✅ nothing to promote",
  ],
] as const)("%s", (outcome, facts, kind, reason, title) => {
  const receipt = receiptOf(facts, kind);
  expect([promotionReason(receipt, outcome), titleOf(receipt, outcome)]).toEqual([reason, title]);
});

it("tells one version with two digests apart", () => {
  const present = { name: "orders", repository, tag: "1.1.0", digest: digestOf("a") };
  expect(promotionReason(receiptOf([found("orders", { present })], "landed"), "promoted")).toBe(
    "Promoted to production: orders 1.1.0 (sha256:aaaaaaaaaaaa → sha256:bbbbbbbbbbbb).",
  );
});

it("logs what goes where, every gate, and where it is", () => {
  const options = { gitops: "acme/k8s", page: "https://x/acme/k8s", dryRun: false };
  expect(logOf(receiptOf([found("orders"), same], "proposed"), options)).toEqual([
    "orders: 1.0.0 → 1.1.0 (sha256:bbbbbbbbbbbb) in production",
    "  gate after: green. staging has it.",
    "orders: production already runs 1.1.0.",
    "  gate after: green. staging has it.",
    `acme/k8s@main: https://x/acme/k8s/commit/${oidOf("c")}`,
    "Pull request #12: https://x/acme/k8s/pull/12",
  ]);
});
