import type { ActionResult } from "../../core/action/result.ts";
import type { Json } from "../../core/json/json-types.ts";
import type { Problem } from "../../core/problem/problem.ts";
import { formatDeployed, type Promotion, placeName, target } from "../../core/promotion/promotion.ts";
import { codeBlock, details, escapeSentence, escapeText } from "../../core/text/markdown.ts";
import type { StoredArtifact } from "../../operations/copy-artifact.ts";
import {
  deliveryNotices,
  type deliveryOutputs,
  deliveryValues,
  describeDelivery,
} from "../../operations/delivery-outputs.ts";
import type { TagMove } from "../../operations/move-tags.ts";
import type { Receipt } from "../../ports/delivery.ts";
import type { Attested } from "./attest/attest-promotions.ts";
import {
  attestationNotices,
  attestationOf,
  describeAttestations,
  shortfall,
} from "./attest/describe-attestations.ts";
import { type PromoteOutcome, promotionReason, titleOf } from "./describe-outcome.ts";
import { failureOf, mendingNotices, promoteNotices } from "./notices.ts";
import type { PromotePlan } from "./plan.ts";
import { describeChanges, describePromotions, describeUndo, describeWaiting } from "./summary.ts";

type Output = (typeof deliveryOutputs)[number] | "promotions";

/** What there is to tell besides the receipt. */
export interface PromoteReportContext {
  readonly dryRun: boolean;
  readonly onBlocked: "fail" | "skip";
  readonly stored: ReadonlyMap<string, StoredArtifact>;
  /** Why what belongs to artifacts that are there already could not be looked after. */
  readonly unmended: readonly Problem[];
  /** What became of the tags that follow what `to` runs. */
  readonly tagged: readonly TagMove[];
  /** What became of the promotions' own attestations; empty where none was asked for. */
  readonly attested: readonly Attested[];
  /** The page of the GitOps repository; empty where it has none. */
  readonly page: string;
  /** The page of the repository that the artifacts are built from; empty where it has none. */
  readonly sourcePage: string;
}

/** Tells what became of the plan: outputs, summary, record. Pure. */
export function reportPromotion(
  receipt: Receipt<PromotePlan>,
  context: PromoteReportContext,
): ActionResult<Output, PromoteOutcome> {
  const { plan } = receipt;
  const outcome = outcomeOf(receipt, context.dryRun);
  const reason = promotionReason(receipt, outcome) + shortfall(context.attested);
  const values = {
    ...deliveryValues(receipt),
    promotions: plan.promotions.flatMap((one) => promotionJson(one, context)),
  };
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, titleOf(receipt, outcome), reason, context),
    report: { ...values, patch: plan.patch, absent: plan.promotions.flatMap(absentJson) },
    notices: [
      ...plan.promotions.flatMap((one) => promoteNotices(one, context)),
      ...mendingNotices(plan.promotions, context),
      ...attestationNotices(context.attested),
      ...deliveryNotices(receipt),
    ],
    failures: [
      ...(context.onBlocked === "fail" && !context.dryRun ? plan.promotions.flatMap(failureOf) : []),
      ...context.tagged.flatMap((one) => (one.kind === "failed" ? [one.problem] : [])),
      ...context.attested.flatMap((one) => (one.kind === "failed" ? [one.problem] : [])),
    ],
  };
}

function outcomeOf({ kind, plan }: Receipt<PromotePlan>, dryRun: boolean): PromoteOutcome {
  const blocked = plan.promotions.some((one) => one.kind === "blocked");
  // A dry run shows closed gates as part of the plan; only where everything is there already is nothing planned.
  if (dryRun && (plan.decision.kind === "write" || blocked)) return "planned";
  if (kind === "landed") return "promoted";
  if (kind === "proposed") return "proposed";
  if (plan.decision.kind === "superseded") return "superseded";
  return blocked ? "blocked" : "unchanged";
}

function promotionJson(one: Promotion, { stored, attested, tagged }: PromoteReportContext): readonly Json[] {
  if (one.kind === "absent") return [];
  const { path, artifact, present, verdicts } = one;
  const at = stored.get(target(one));
  return [
    {
      service: path.service,
      from: placeName(path.from),
      to: placeName(path.to),
      image: target(one),
      digest: artifact.digest ?? artifact.commit,
      previous: present === undefined ? null : formatDeployed(present),
      state: one.kind,
      pinned: artifact.pinned,
      copied: at?.kind === "copied" ? { ...at.copied } : null,
      tags: tagged.flatMap(({ image, tag, kind }) =>
        image === target(one) && kind !== "failed" ? [tag] : [],
      ),
      attestation: attestationOf(target(one), attested),
      "to-copy": at?.kind === "planned" ? { ...at.estimated } : null,
      gates: verdicts.map(({ gate, state, why, remedy, greenAt }) => ({
        gate,
        state,
        why,
        remedy,
        "green-at": greenAt === undefined ? null : new Date(greenAt).toISOString(),
      })),
    },
  ];
}

function absentJson(one: Promotion): readonly Json[] {
  return one.kind === "absent" ? [{ service: one.path.service, why: one.why }] : [];
}

function summaryOf(
  receipt: Receipt<PromotePlan>,
  title: string,
  reason: string,
  { stored, attested, page, sourcePage }: PromoteReportContext,
): string {
  const { plan } = receipt;
  const parts = [
    `### ${escapeText(title)}\n\n${escapeSentence(reason)}\n`,
    describePromotions(plan.promotions, stored),
  ];
  parts.push(...describeChanges(plan.promotions, sourcePage));
  const waiting = describeWaiting(plan.waiting);
  if (waiting !== "") parts.push(waiting);
  if (plan.patch !== "") parts.push(details("The change", codeBlock(plan.patch, "diff")));
  if (receipt.kind === "untouched") return parts.join("\n");
  parts.push(...describeDelivery(receipt, page));
  if (attested.length > 0) parts.push(describeAttestations(attested));
  if (receipt.kind === "landed") parts.push(describeUndo(plan.promotions, receipt));
  return parts.join("\n");
}
