import type { Notice, Told } from "../../contract/action.ts";
import type { Receipt } from "../../contract/delivery.ts";
import { formatImage } from "../../domain/image.ts";
import type { Json } from "../../domain/json.ts";
import type { ImageEdit, ImageValue } from "../../domain/kustomize/set-images.ts";
import { code, codeBlock, escapeText, link } from "../../domain/markdown.ts";
import { type Problem, problem } from "../../domain/problem.ts";
import { sharesTag } from "../../domain/promotion/age.ts";
import { formatTime, isClosed, passableAt } from "../../domain/promotion/verdict.ts";
import type { PromotePlan } from "./plan.ts";
import { type Promotion, placeName, target } from "./promotion.ts";
import { describePromotions, describeReturn, describeStories, describeWaiting } from "./prose.ts";
import type { Stored } from "./store.ts";

export const outputs = [
  "commit",
  "branch",
  "pull-request",
  "pull-request-url",
  "attempts",
  "edits",
  "promotions",
] as const;
export const outcomes = ["promoted", "proposed", "unchanged", "blocked", "superseded", "planned"] as const;

type Output = (typeof outputs)[number];
type Outcome = (typeof outcomes)[number];

/** What there is to tell besides the receipt. */
export interface Circumstances {
  readonly dryRun: boolean;
  readonly onBlocked: "fail" | "skip";
  readonly stored: ReadonlyMap<string, Stored>;
  /** The page of the GitOps repository; empty where it has none. */
  readonly page: string;
  /** The page of the repository that the artifacts are built from; empty where it has none. */
  readonly sourcePage: string;
}

/** Tells what became of the plan: outputs, summary, record. Pure. */
export function reportPromotion(
  receipt: Receipt<PromotePlan>,
  circumstances: Circumstances,
): Told<Output, Outcome> {
  const { plan } = receipt;
  const outcome = outcomeOf(receipt, circumstances.dryRun);
  const reason = reasonOf(receipt, outcome);
  const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
  const values = {
    commit: receipt.kind === "untouched" ? "" : receipt.commit,
    branch: receipt.branch,
    "pull-request": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? "",
    attempts: String(receipt.attempts),
    edits: plan.edits.map(editJson),
    promotions: plan.promotions.flatMap((one) => promotionJson(one, circumstances.stored)),
  };
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, circumstances),
    report: { ...values, patch: plan.patch, absent: plan.promotions.flatMap(absentJson) },
    notices: [
      ...plan.promotions.flatMap((one) => noticesOf(one, circumstances)),
      ...(receipt.remarks ?? []).map(({ level, text }) => ({ level, title: "Delivery", message: text })),
    ],
    failures:
      circumstances.onBlocked === "fail" && !circumstances.dryRun ? plan.promotions.flatMap(failureOf) : [],
  };
}

function outcomeOf({ kind, plan }: Receipt<PromotePlan>, dryRun: boolean): Outcome {
  if (dryRun) return "planned";
  if (kind === "landed") return "promoted";
  if (kind === "proposed") return "proposed";
  if (plan.decision.kind === "superseded") return "superseded";
  return plan.promotions.some((one) => one.kind === "blocked") ? "blocked" : "unchanged";
}

function reasonOf({ plan, branch }: Receipt<PromotePlan>, outcome: Outcome): string {
  const { decision, promotions } = plan;
  const list = (kind: Promotion["kind"]) =>
    promotions.filter((one) => one.kind === kind).map(({ route }) => route.service || route.to.overlay);
  const blocked = list("blocked").join(", ");
  if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
  if (decision.kind === "nothing") {
    if (blocked !== "") return `Nothing was written: a gate is closed for ${blocked}.`;
    return "What shall be there is there already; nothing was written.";
  }
  const going = list("go").join(", ");
  const left = blocked === "" ? "" : ` A gate is closed for ${blocked}.`;
  if (outcome === "planned") return `Would promote ${going} on ${branch}; nothing was written.${left}`;
  if (outcome === "proposed") return `Proposed to promote ${going}, on ${branch}.${left}`;
  return `Promoted ${going} on ${branch}.${left}`;
}

function editJson({ file, name, from, to }: ImageEdit): Json {
  return { file, name, from: valueJson(from), to: valueJson(to) };
}

function valueJson({ newName, newTag, digest }: ImageValue): Json {
  return { newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null };
}

function promotionJson(one: Promotion, stored: ReadonlyMap<string, Stored>): readonly Json[] {
  if (one.kind === "absent") return [];
  const { route, artifact, present, verdicts } = one;
  const at = stored.get(target(one));
  return [
    {
      service: route.service,
      from: placeName(route.from),
      to: placeName(route.to),
      image: target(one),
      digest: artifact.digest,
      previous: present === undefined ? null : formatImage(present),
      state: one.kind,
      pinned: artifact.pinned,
      copied: at?.kind === "copied" ? { ...at.copied } : null,
      "to-copy": at?.kind === "planned" ? { ...at.verified } : null,
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
  return one.kind === "absent" ? [{ service: one.route.service, why: one.why }] : [];
}

function noticesOf(one: Promotion, { onBlocked, dryRun }: Circumstances): readonly Notice[] {
  if (one.kind === "absent") return [];
  const { route, artifact, name } = one;
  const pinned: Notice = {
    level: "notice",
    title: "Pinned",
    message: `${placeName(route.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.`,
  };
  const shared: Notice = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${placeName(route.to)} runs ${artifact.tag} of ${name} as another digest than ${placeName(route.from)}.`,
  };
  const lane: Notice = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${placeName(route.to)} without having been in ${placeName(route.from)}: its gates are waived.`,
  };
  const superseded: Notice[] =
    one.kind === "older"
      ? [{ level: "warning", title: "Superseded", message: `Not written: ${one.by}.` }]
      : [];
  const waived = one.verdicts.some((verdict) => verdict.state === "waived");
  const failure = failureOf(one)[0];
  const blocked = failure !== undefined && (onBlocked === "skip" || dryRun);
  return [
    ...(artifact.pinned && one.kind === "go" ? [pinned] : []),
    ...(sharesTag(artifact, one.present) ? [shared] : []),
    ...(waived && one.kind === "go" ? [lane] : []),
    ...superseded,
    ...(blocked ? [{ level: "warning" as const, title: "Blocked", message: failure.message }] : []),
  ];
}

function failureOf(one: Promotion): readonly Problem[] {
  if (one.kind !== "blocked") return [];
  const closed = one.verdicts.filter(isClosed);
  const at = passableAt(one.verdicts);
  const remedy = closed.map((verdict) => verdict.remedy).join(" ");
  return [
    problem("PROMOTE_BLOCKED", {
      what: one.route.service || one.name,
      to: placeName(one.route.to),
      why: closed.map((verdict) => verdict.why).join(" "),
      remedy: at === undefined ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`,
    }),
  ];
}

function summaryOf(
  receipt: Receipt<PromotePlan>,
  reason: string,
  { stored, page, sourcePage }: Circumstances,
): string {
  const { plan } = receipt;
  const parts = [`### promote\n\n${escapeText(reason)}\n`, describePromotions(plan.promotions, stored)];
  parts.push(...describeStories(plan.promotions, sourcePage));
  const waiting = describeWaiting(plan.waiting);
  if (waiting !== "") parts.push(waiting);
  if (plan.patch !== "") parts.push(codeBlock(plan.patch, "diff"));
  if (receipt.kind === "untouched") return parts.join("\n");
  const commit = link(code(receipt.commit), page === "" ? "" : `${page}/commit/${receipt.commit}`);
  parts.push(`Commit ${commit} on ${code(receipt.branch)}, attempt ${receipt.attempts}.\n`);
  if (receipt.kind === "proposed" && receipt.pullRequest !== undefined) {
    const { number, url } = receipt.pullRequest;
    parts.push(`Pull request ${link(`#${number}`, url)}.\n`);
  }
  if (receipt.kind === "landed") parts.push(describeReturn(plan.promotions));
  return parts.join("\n");
}
