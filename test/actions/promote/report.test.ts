import { expect, it } from "vitest";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import { reportPromotion } from "../../../src/actions/promote/report.ts";
import type { PromotionFacts } from "../../../src/core/promotion/promotion.ts";
import { target } from "../../../src/core/promotion/promotion.ts";
import type { StoredArtifact } from "../../../src/operations/copy-artifact.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const closed = {
  gate: "soak",
  state: "red",
  why: "Too short.",
  remedy: "Wait until then.",
  greenAt: 0,
} as const;
const none = new Map<string, StoredArtifact>();

function report(
  facts: readonly PromotionFacts[],
  more: { dryRun?: boolean; onBlocked?: "fail" | "skip"; landed?: boolean } = {},
) {
  const { dryRun = false, onBlocked = "fail", landed = false } = more;
  const people = { requestedBy: "", approvedBy: [] };
  const plan = planPromotion(facts, {
    onBlocked,
    message: "",
    reason: "",
    run: "",
    sourcePage: "",
    tags: [],
    people,
  });
  const receipt = { plan, commit: oidOf("c"), branch: "main", attempts: 1 };
  return reportPromotion(landed ? { kind: "landed", ...receipt } : { kind: "untouched", ...receipt }, {
    dryRun,
    onBlocked,
    stored: none,
    tagged: [],
    unmended: [],
    attested: [],
    page: "https://x/acme/gitops",
    sourcePage: "",
  });
}

it.each([
  ["landed", [found("orders")], { landed: true }, "promoted", 0],
  ["dry run", [found("orders")], { dryRun: true }, "planned", 0],
  ["dry run of what is blocked", [found("orders", { verdicts: [closed] })], { dryRun: true }, "planned", 0],
  ["blocked", [found("orders", { verdicts: [closed] })], {}, "blocked", 1],
  ["blocked and skipped", [found("orders", { verdicts: [closed] })], { onBlocked: "skip" }, "blocked", 0],
  ["older", [found("orders", { older: "newer" })], {}, "superseded", 0],
  ["nothing", [], {}, "unchanged", 0],
] as const)("%s is %s", (_, facts, more, outcome, failures) => {
  const result = report(facts, more);
  expect([result.outcome, result.failures.length]).toEqual([outcome, failures]);
});

it("says of a closed gate what opens it, and when all are open", () => {
  const [failure] = report([found("orders", { verdicts: [closed] })]).failures;
  expect(failure).toMatchObject({
    code: "PROMOTE_BLOCKED",
    message: "`orders` may not go to production: Too short.",
    hint: expect.stringContaining("Wait until then. All gates are open at 1970-01-01 00:00 UTC."),
  });
});

it("gives every promotion with its gates", () => {
  const { outputs } = report([found("orders", { verdicts: [closed] })]);
  expect(outputs.promotions).toEqual([
    {
      service: "orders",
      from: "staging",
      to: "production",
      image: target(found("orders")),
      digest: digestOf("b"),
      previous: `ghcr.io/acme/orders:1.0.0@${digestOf("a")}`,
      state: "blocked",
      pinned: false,
      copied: null,
      tags: [],
      attestation: null,
      "to-copy": null,
      gates: [
        {
          gate: "soak",
          state: "red",
          why: "Too short.",
          remedy: "Wait until then.",
          "green-at": "1970-01-01T00:00:00.000Z",
        },
      ],
    },
  ]);
});

it("warns of what people should know", () => {
  const present = { name: "orders", repository: "r", tag: "main", digest: digestOf("c") };
  const artifact = {
    kind: "image" as const,
    repository: "r",
    tag: "main",
    digest: digestOf("b"),
    pinned: true,
  };
  const verdicts = [{ ...closed, state: "waived" }] as const;
  const { notices } = report([found("orders", { present, artifact, verdicts })], { landed: true });
  expect(notices.map((one) => [one.level, one.title])).toEqual([
    ["notice", "Pinned"],
    ["warning", "One tag, two artifacts"],
    ["warning", "Hotfix"],
  ]);
});
