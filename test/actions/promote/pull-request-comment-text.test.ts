import { expect, it } from "vitest";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import { describeWait, type WaitContext } from "../../../src/actions/promote/pull-request-comment-text.ts";
import { hasArtifact, type PromotionFacts } from "../../../src/core/promotion/promotion.ts";
import { found } from "../../support/promotions.ts";

const people = { requestedBy: "", approvedBy: [] };
const rules = {
  onBlocked: "fail",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people,
} as const;
const environments = [
  { name: "staging", after: [] },
  { name: "production", after: ["staging"] },
  { name: "europe", after: ["production"] },
];
const closed = { gate: "soak", state: "red", why: "10m of 2h.", remedy: "Wait." } as const;

function tell(facts: readonly PromotionFacts[], more: Partial<WaitContext> = {}): string {
  const promotions = planPromotion(facts, rules).promotions.filter(hasArtifact);
  return describeWait(promotions, { receipt: { kind: "untouched" }, dryRun: false, environments, ...more });
}

it("names the environment, the gate that keeps it back, and what comes after it", () => {
  expect(
    tell([found("orders", { verdicts: [closed] })]),
  ).toBe(`### ⏳ orders 1.1.0 waits for production, europe

| Version | Environment | State |
| --- | --- | --- |
| \`orders\` 1.1.0 | production | ⏳ soak: 10m of 2h. Wait. |
| \`orders\` 1.1.0 | europe | ⏳ comes after production |
`);
});

it.each([
  ["landed", { receipt: { kind: "landed" } }, "✅ runs there"],
  [
    "proposed",
    { receipt: { kind: "proposed", pullRequest: { number: 7, url: "https://x/pull/7" } } },
    "📝 proposed in [#7](https://x/pull/7)",
  ],
  ["dry run", { dryRun: true }, "🔎 dry run: every gate is open"],
  ["held back by another service", {}, "⏳ nothing was written: another service of this run is blocked"],
] as const)("%s", (_, more, state) => {
  expect(tell([found("orders")], more)).toContain(`| \`orders\` 1.1.0 | production | ${state} |`);
});

it("the last environment has it: nothing waits", () => {
  const landed = { receipt: { kind: "landed" }, environments: [] } as const;
  expect(tell([found("orders")], landed)).toContain("### ✅ orders 1.1.0 is in production\n");
  expect(tell([found("orders"), found("web")], landed)).toContain("### ✅ 2 services are in production\n");
  expect(tell([found("orders", { older: "1.2.0 is there" })])).toContain(
    "### ⏭️ orders 1.1.0 is superseded in production\n",
  );
});
