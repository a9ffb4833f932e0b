import type { ActionResult } from "../../core/action/result.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { code, escapeSentence, escapeText, table } from "../../core/text/markdown.ts";
import { deliveryNotices, type deliveryOutputs, deliveryValues } from "../../operations/delivery-outputs.ts";
import type { Receipt } from "../../ports/delivery.ts";
import {
  blockedLines,
  changeLines,
  changeTable,
  describeCommit,
  enumerate,
  placeOfCommit,
  sameLines,
  subjectOf,
} from "./describe-changes.ts";
import type { UpdateFacts } from "./facts.ts";
import { formatValue } from "./image-value.ts";
import type { OrderPolicy } from "./judge-order.ts";
import type { SetImagePlan } from "./plan.ts";

type Outcome = "changed" | "unchanged" | "proposed" | "blocked" | "superseded" | "planned";

/** What the report is told besides the receipt. */
export interface SetImageReportContext {
  readonly dryRun: boolean;
  readonly order: OrderPolicy;
  readonly onBlocked: "fail" | "skip";
  /** `owner/name` of the GitOps repository; empty where it is not on GitHub. */
  readonly repository: string;
  /** Its web page; empty where it has none. */
  readonly page: string;
  /** Found by the way, no reason to fail. */
  readonly warnings: readonly Problem[];
}

/** Tells what became of the plan: outputs, summary, record. Pure. */
export function reportImages(
  receipt: Receipt<SetImagePlan>,
  context: SetImageReportContext,
): ActionResult<(typeof deliveryOutputs)[number], Outcome> {
  const { order, onBlocked, dryRun, warnings } = context;
  const { plan } = receipt;
  const outcome = outcomeOf(receipt, dryRun);
  const reason = reasonOf(receipt, outcome, context);
  const values = deliveryValues(receipt);
  const fails = onBlocked === "fail" && !dryRun;
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, outcome, reason, context),
    report: {
      ...values,
      tip: receipt.kind === "untouched" ? receipt.commit : undefined,
      patch: plan.patch,
      warnings: warnings.map(({ code, message, hint }) => ({ code, message, hint })),
      "held-back": [
        ...plan.heldBack.map(({ file, update, because }) => ({ file, name: update.change.name, because })),
        ...plan.blocked.map(({ at, update, hold }) => ({
          file: at.file,
          name: update.change.name,
          because: hold?.why ?? "",
        })),
      ],
    },
    notices: [
      ...noticesOf(plan),
      ...(fails ? [] : plan.blocked.map(heldProblem).map(noticeOf)),
      ...unorderedNotices(plan, order),
      ...warnings.map(noticeOf),
      ...deliveryNotices(receipt),
    ],
    failures: fails ? plan.blocked.map(heldProblem) : [],
  };
}

/** What the log of the step says: what was decided for each image, then where it is. */
export function logLines(
  receipt: Receipt<SetImagePlan>,
  { dryRun, repository, page }: Pick<SetImageReportContext, "dryRun" | "repository" | "page">,
): readonly string[] {
  const { plan } = receipt;
  const verb = dryRun ? "Would set" : "Set";
  const lines = [
    ...(receipt.kind === "untouched" && !dryRun ? [] : changeLines(plan).map((line) => `${verb} ${line}`)),
    ...sameLines(plan),
    ...plan.heldBack.map(({ because }) => `Not written: ${because}.`),
    ...blockedLines(plan).map((line) => `Held: ${line}`),
  ];
  if (receipt.kind === "untouched") return lines;
  const url = page === "" ? "" : ` ${page}/commit/${receipt.commit}`;
  const tries = receipt.attempts === 1 ? "" : `, at attempt ${receipt.attempts} because others pushed first`;
  return [...lines, `Commit ${placeOfCommit(receipt, repository)}${tries}.${url}`];
}

function heldProblem({ update, at, hold }: UpdateFacts): Problem {
  const to = update.environment || update.overlay;
  const slots = { what: subjectOf(update), to, why: hold?.why ?? "", remedy: hold?.remedy ?? "" };
  return problem("IMAGE_HELD", slots, { at: { file: at.file } });
}

function outcomeOf({ kind, plan }: Receipt<SetImagePlan>, dryRun: boolean): Outcome {
  const isBlocked = plan.blocked.length > 0;
  if (dryRun && (plan.decision.kind === "write" || isBlocked)) return "planned";
  if (kind === "landed") return "changed";
  if (kind === "proposed") return "proposed";
  if (isBlocked) return "blocked";
  return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
}

function reasonOf(
  receipt: Receipt<SetImagePlan>,
  outcome: Outcome,
  { repository }: SetImageReportContext,
): string {
  const { plan } = receipt;
  const held = plan.blocked.length === 0 ? "" : ` Held: ${enumerate(blockedLines(plan))}`;
  const changes = enumerate(changeLines(plan));
  if (plan.decision.kind === "superseded") return `Nothing was written: ${plan.decision.by}.`;
  if (plan.decision.kind === "nothing") {
    if (held !== "") return `Nothing was written.${held}`;
    return `${enumerate(sameLines(plan))}; nothing to do.`;
  }
  if (outcome === "planned") return `Dry run, nothing was written: ${changes}.${held}`;
  const where = placeOfCommit(receipt, repository);
  if (outcome !== "proposed") return `${changes}, ${where}.${held}`;
  const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
  return `${changes}, proposed${pull === undefined ? "" : ` in #${pull.number}`}: ${where}.${held}`;
}

const icons: Readonly<Record<Outcome, string>> = {
  changed: "✅",
  unchanged: "✅",
  proposed: "📝",
  blocked: "⛔",
  superseded: "⏭️",
  planned: "🔍",
};

function summaryOf(
  receipt: Receipt<SetImagePlan>,
  outcome: Outcome,
  reason: string,
  { page, repository, warnings }: SetImageReportContext,
): string {
  const { plan } = receipt;
  const news = plan.edits.length === 0 ? reason : enumerate(changeLines(plan));
  const parts = [`### ${icons[outcome]} ${escapeText(news)}\n`];
  if (outcome === "planned") parts.push("Dry run: nothing was written.\n");
  for (const { message, hint } of warnings)
    parts.push(`**Warning:** ${escapeSentence(`${message} ${hint}`)}\n`);
  const left = [
    ...plan.heldBack.map(({ update, file, because }) => [
      escapeText(subjectOf(update)),
      code(file),
      escapeSentence(`${because}.`),
    ]),
    ...plan.blocked.map(({ update, at, hold }) => [
      escapeText(subjectOf(update)),
      code(at.file),
      escapeSentence(`${hold?.why ?? ""} ${hold?.remedy ?? ""}`),
    ]),
  ];
  if (left.length > 0) parts.push(`**Not written:**\n\n${table(["Image", "File", "Why"], left)}`);
  if (plan.edits.length > 0) parts.push(changeTable(plan), describeCommit(receipt, repository, page));
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
    title: "The order is unknown",
    message: `Nothing says whether ${formatValue(name, from)} in ${file} is newer (order: ${order}); it was set.`,
    at: { file },
  }));
}
