import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { Json } from "../../core/json/json-types.ts";
import { codeBlock, details, escapeSentence, escapeText } from "../../core/text/markdown.ts";
import {
  deliveryNotices,
  type deliveryOutputs,
  deliveryValues,
  describeDelivery,
} from "../../operations/delivery-outputs.ts";
import type { Receipt } from "../../ports/delivery.ts";
import { artifactName } from "./commit-text.ts";
import type { RollbackPlan } from "./plan.ts";
import type { RollbackRequest } from "./request.ts";
import { environmentName, type Rollback, rollbackPlaceName } from "./rollback.ts";
import { describeForward, describeRest, describeRollbacks } from "./summary.ts";
import { versionName } from "./target-candidates.ts";

type Output = (typeof deliveryOutputs)[number] | "rollbacks";
type Outcome = "rolled-back" | "lifted" | "proposed" | "unchanged" | "superseded" | "blocked" | "planned";

export interface RollbackReportContext {
  readonly request: RollbackRequest;
  readonly dryRun: boolean;
  /** The page of the GitOps repository; empty where it has none. */
  readonly page: string;
  /** The page of the repository that the services are built from; empty where it has none. */
  readonly sourcePage: string;
}

/** Tells what became of the plan: outputs, summary, record. Pure. */
export function reportRollback(
  receipt: Receipt<RollbackPlan>,
  context: RollbackReportContext,
): ActionResult<Output, Outcome> {
  const { plan } = receipt;
  const outcome = outcomeOf(receipt, context);
  const reason = reasonOf(receipt, outcome, context);
  const rollbacks = plan.rollbacks.map((one) => rollbackJson(one, context.request));
  const values = { ...deliveryValues(receipt), rollbacks };
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, outcome, reason, context),
    report: { ...values, why: context.request.reason, patch: plan.patch },
    notices: [...plan.rollbacks.flatMap(noticesOf), ...deliveryNotices(receipt)],
    failures: plan.rollbacks.flatMap(({ stopped }) => stopped),
  };
}

function outcomeOf(
  { kind, plan: { decision, rollbacks } }: Receipt<RollbackPlan>,
  { request, dryRun }: RollbackReportContext,
): Outcome {
  if (decision.kind === "superseded") return "superseded";
  if (rollbacks.some(({ stopped }) => stopped.length > 0)) return "blocked";
  if (dryRun) return decision.kind === "write" ? "planned" : "unchanged";
  if (kind === "proposed") return "proposed";
  if (kind !== "landed") return "unchanged";
  if (rollbacks.some((one) => one.kind === "back")) return "rolled-back";
  return request.lift === undefined ? "unchanged" : "lifted";
}

/** One sentence for a chat message: service, environment, versions and why. */
function reasonOf(
  { plan, branch, commit, kind }: Receipt<RollbackPlan>,
  outcome: Outcome,
  { request }: RollbackReportContext,
): string {
  const { decision, rollbacks } = plan;
  if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
  const stopped = rollbacks.flatMap((one) => one.stopped);
  if (stopped.length > 0) return `Nothing was written: ${stopped.map(({ message }) => message).join(" ")}`;
  const back = rollbacks.flatMap((one) =>
    one.kind === "back"
      ? [`${rollbackPlaceName(one.place)}: ${versionName(one.present)} → ${versionName(one.target.deployed)}`]
      : [],
  );
  const why = request.reason.replace(/[.\s]+$/, "");
  const at = kind === "untouched" ? "" : ` (${commit.slice(0, 7)} on ${branch})`;
  if (back.length > 0) {
    const verb = { planned: "Would go back: ", proposed: "Proposed: " }[outcome as string] ?? "";
    return `${verb}${back.join(", ")}, because ${why}${at}.`;
  }
  const where = [...new Set(rollbacks.map(({ place }) => rollbackPlaceName(place)))].join(", ");
  const [first] = rollbacks;
  if (request.lift !== undefined && request.goal.kind === "stay") {
    if (decision.kind === "nothing") return `Nothing holds ${request.lift} in ${where}; nothing was written.`;
    return `${outcome === "planned" ? "Would lift" : "Lifted"} the hold of ${request.lift} in ${where}: ${why}${at}.`;
  }
  const held =
    decision.kind === "write"
      ? ` The hold that was missing is ${outcome === "planned" ? "planned" : "set"}${at}.`
      : "";
  return `${where} runs ${first === undefined ? "it" : versionName(first.present)} already; nothing goes back.${held}`;
}

function rollbackJson(one: Rollback, { hold }: RollbackRequest): Json {
  const back = one.kind === "back" ? one : undefined;
  const { changes, irreversible } = back ?? {};
  return {
    service: one.place.service,
    environment: one.place.environment,
    ...(one.place.cluster === "" ? {} : { cluster: one.place.cluster }),
    overlay: one.overlay.file,
    state: one.stopped.length > 0 ? "blocked" : one.kind,
    from: artifactName(one.present, back?.from.identity),
    to: back === undefined ? null : artifactName(back.image, back.targetIdentity.identity),
    interval:
      back === undefined
        ? null
        : {
            commit: back.target.commit,
            since: new Date(back.target.since).toISOString(),
            until: back.target.until === undefined ? null : new Date(back.target.until).toISOString(),
          },
    held:
      one.hold === undefined || one.stopped.length > 0
        ? null
        : { digest: one.hold.digest, where: hold?.everywhere === true ? "everywhere" : "environment" },
    leaves: back?.leaves ?? [],
    commits:
      changes?.kind === "known"
        ? changes.commits.map(({ oid, subject, author }) => ({ oid, subject, author }))
        : null,
    irreversible:
      irreversible === undefined || irreversible.kind === "none"
        ? []
        : irreversible.kind === "some"
          ? irreversible.files
          : null,
    "other-writer": (back?.otherWriters ?? []).map(({ name, seen, remedy }) => ({ name, seen, remedy })),
    passed: (back?.passed ?? []).map((candidate) => artifactName(candidate.deployed, undefined)),
  };
}

const icons: Readonly<Record<Outcome, string>> = {
  "rolled-back": "⏪",
  lifted: "🔓",
  proposed: "📝",
  unchanged: "✅",
  superseded: "⏭️",
  blocked: "❌",
  planned: "🔎",
};

function summaryOf(
  receipt: Receipt<RollbackPlan>,
  outcome: Outcome,
  reason: string,
  { page, sourcePage }: RollbackReportContext,
): string {
  const { plan } = receipt;
  const parts = [
    `### ${icons[outcome]} rollback: ${escapeText(titleOf(plan, outcome))}\n\n${escapeSentence(reason)}\n`,
    describeRollbacks(plan.rollbacks),
    ...describeRest(plan.rollbacks, sourcePage),
  ];
  if (plan.patch !== "") parts.push(details("The change", codeBlock(plan.patch, "diff")));
  if (receipt.kind !== "untouched") parts.push(...describeDelivery(receipt, page));
  if (receipt.kind === "landed") parts.push(describeForward(plan.rollbacks));
  return parts.filter((part) => part !== "").join("\n");
}

function titleOf({ rollbacks }: RollbackPlan, outcome: Outcome): string {
  const [first, ...others] = rollbacks;
  if (first === undefined) return outcome;
  const rest = others.length === 0 ? "" : ` and ${others.length} more`;
  if (first.kind !== "back" || outcome === "blocked")
    return `${rollbackPlaceName(first.place)}${rest}: ${outcome}`;
  return `${first.place.service || first.present.name} ${versionName(first.present)} → ${versionName(first.target.deployed)}${first.place.environment === "" ? "" : ` in ${environmentName(first.place)}`}${rest}`;
}

/** What a person must know although the rollback went well. */
function noticesOf(one: Rollback): readonly Notice[] {
  if (one.kind !== "back" || one.stopped.length > 0) return [];
  const { place, otherWriters, leaves, irreversible, present } = one;
  const name = rollbackPlaceName(place);
  const warning = (title: string, message: string): Notice => ({ level: "warning", title, message });
  return [
    ...otherWriters.map(({ name: writer, seen, remedy }) =>
      warning(
        "Another writer",
        `${writer} (${seen}) may put ${versionName(present)} back into ${name}. ${remedy}`,
      ),
    ),
    ...(leaves.length === 0
      ? []
      : [
          {
            level: "notice" as const,
            title: "Does not go back",
            message: `${leaves.slice(0, 5).join(", ")}${leaves.length > 5 ? ` and ${leaves.length - 5} more` : ""} changed since and stay as they are in ${name}.`,
          },
        ]),
    ...(irreversible.kind === "none"
      ? []
      : [warning("Irreversible", `${name} goes back over irreversible changes, as acknowledged.`)]),
  ];
}
