import type { ActionResult } from "../../core/action/result.ts";
import type { Problem } from "../../core/problem/problem.ts";
import { code, codeBlock, escapeText, table } from "../../core/text/markdown.ts";
import {
  deliveryNotices,
  type deliveryOutputs,
  deliveryValues,
  describeDelivery,
} from "../../operations/delivery-outputs.ts";
import type { Receipt } from "../../ports/delivery.ts";
import { formatValue } from "./image-value.ts";
import type { OrderPolicy } from "./order.ts";
import type { SetImagePlan } from "./plan.ts";

type Outcome = "changed" | "unchanged" | "proposed" | "superseded" | "planned";

/** What the report is told besides the receipt. */
export interface SetImageReportContext {
  readonly dryRun: boolean;
  readonly order: OrderPolicy;
  /** Web page of the GitOps repository; empty where it has none. */
  readonly page: string;
  /** Found by the way, no reason to fail. */
  readonly warnings: readonly Problem[];
}

/** Tells what became of the plan: outputs, summary, record. Pure. */
export function reportImages(
  receipt: Receipt<SetImagePlan>,
  { dryRun, order, page, warnings }: SetImageReportContext,
): ActionResult<(typeof deliveryOutputs)[number], Outcome> {
  const { plan } = receipt;
  const outcome = outcomeOf(receipt, dryRun);
  const reason = reasonOf(receipt, outcome);
  const values = deliveryValues(receipt);
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, page, warnings),
    report: {
      ...values,
      tip: receipt.kind === "untouched" ? receipt.commit : undefined,
      patch: plan.patch,
      warnings: warnings.map(({ code, message, hint }) => ({ code, message, hint })),
      "held-back": plan.heldBack.map(({ file, update, because }) => ({
        file,
        name: update.change.name,
        because,
      })),
    },
    notices: [
      ...noticesOf(plan),
      ...unorderedNotices(plan, order),
      ...warnings.map(noticeOf),
      ...deliveryNotices(receipt),
    ],
    failures: [],
  };
}

function outcomeOf({ kind, plan }: Receipt<SetImagePlan>, dryRun: boolean): Outcome {
  if (dryRun && plan.decision.kind === "write") return "planned";
  if (kind === "landed") return "changed";
  if (kind === "proposed") return "proposed";
  return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
}

function reasonOf(receipt: Receipt<SetImagePlan>, outcome: Outcome): string {
  const { plan, branch, attempts } = receipt;
  const { decision, edits } = plan;
  const count = edits.length === 1 ? "1 image" : `${edits.length} images`;
  if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
  if (decision.kind === "nothing") return "Everything is set already; nothing was written.";
  if (outcome === "planned") return `Would set ${count} on ${branch}; nothing was written.`;
  const tries = attempts === 1 ? "" : `, at attempt ${attempts}`;
  return outcome === "proposed" ? `Proposed ${count} on ${branch}.` : `Set ${count} on ${branch}${tries}.`;
}

function summaryOf(
  receipt: Receipt<SetImagePlan>,
  reason: string,
  page: string,
  warnings: readonly Problem[],
): string {
  const { plan } = receipt;
  const parts = [`### set-image\n\n${escapeText(reason)}\n`];
  for (const { message, hint } of warnings) parts.push(`**Warning:** ${escapeText(`${message} ${hint}`)}\n`);
  if (plan.heldBack.length > 0) {
    const rows = plan.heldBack.map(({ file, update, because }) => [
      code(update.change.name),
      code(file),
      escapeText(because),
    ]);
    parts.push(`**Superseded, not written:**\n\n${table(["Image", "File", "Why"], rows)}`);
  }
  if (plan.edits.length > 0) {
    const rows = plan.edits.map(({ file, name, from, to }) => [
      code(name),
      code(file),
      code(formatValue(name, from)),
      code(formatValue(name, to)),
    ]);
    parts.push(table(["Image", "File", "Before", "After"], rows), codeBlock(plan.patch, "diff"));
  }
  if (receipt.kind === "untouched") return parts.join("\n");
  parts.push(...describeDelivery(receipt, page));
  if (receipt.kind === "landed") {
    parts.push(`To undo it: ${code(`git revert ${receipt.commit}`)}, or run with the value before.\n`);
  }
  return parts.join("\n");
}

function noticeOf({ code, message, hint, at }: Problem): ActionResult["notices"][number] {
  return {
    level: "warning",
    title: code,
    message: `${message} ${hint}`,
    ...(at === undefined ? {} : { at }),
  };
}

function noticesOf({ heldBack, edits }: SetImagePlan): ActionResult["notices"] {
  return [
    ...heldBack.map(({ because, file }) => ({
      level: "warning" as const,
      title: "Superseded",
      message: `Not written: ${because}.`,
      at: { file },
    })),
    ...edits
      .filter(({ duplicates }) => duplicates > 0)
      .map(({ file, name }) => ({
        level: "warning" as const,
        title: "Several entries of one name",
        message: `${file} has several entries for ${name}; the one that decides was edited. Keep one.`,
        at: { file },
      })),
  ];
}

/** Who asked for an order by name should know where it could not be kept. */
function unorderedNotices({ unordered }: SetImagePlan, order: OrderPolicy): ActionResult["notices"] {
  if (order === "auto" || order === "none") return [];
  return unordered.map(({ file, name, from }) => ({
    level: "notice" as const,
    title: "No order to go by",
    message: `Nothing says whether ${formatValue(name, from)} in ${file} is newer (order: ${order}); it was set.`,
    at: { file },
  }));
}
