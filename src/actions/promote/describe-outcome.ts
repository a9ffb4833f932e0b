import { shortDigest } from "../../core/image/digest.ts";
import { hasArtifact, type Promotion, placeName } from "../../core/promotion/promotion.ts";
import { isClosed, type Verdict } from "../../core/promotion/verdict.ts";
import type { Receipt } from "../../ports/delivery.ts";
import type { PromotePlan } from "./plan.ts";

export type PromoteOutcome = "promoted" | "proposed" | "unchanged" | "blocked" | "superseded" | "planned";

/** Services that one sentence names. */
const most = 5;

/** One sentence for a chat message: which services, which environment, from which version to which, and why not. */
export function promotionReason(
  { kind, plan, ...receipt }: Receipt<PromotePlan>,
  outcome: PromoteOutcome,
): string {
  const { decision, promotions } = plan;
  const blocked = promotions.filter((one) => one.kind === "blocked");
  const left = blocked.map((one) => ` ${nameOf(one)} is left out: ${closedWhy(one.verdicts)}`).join("");
  if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
  if (decision.kind === "nothing") {
    if (blocked.length > 0) return `Nothing was written. ${blocked.map(blockedWhy).join(" ")}`;
    const same = promotions.filter((one) => one.kind === "same");
    const [first] = same;
    if (first === undefined) return "No service has anything to promote; nothing to do.";
    const list = names(same.map((one) => `${nameOf(one)} ${versionOf(one.present)}`));
    return `${placeName(first.path.to)} already runs ${list}; nothing to do.`;
  }
  const going = promotions.filter((one) => one.kind === "go");
  const to = going[0] === undefined ? "" : placeName(going[0].path.to);
  const list = names(going.map(changeOf));
  if (outcome === "planned") return `Would promote to ${to}: ${list}. Nothing was written.${left}`;
  const pull = kind === "proposed" && "pullRequest" in receipt ? receipt.pullRequest : undefined;
  const where = pull === undefined ? `on ${receipt.branch}` : `in pull request #${pull.number}`;
  if (outcome === "proposed") return `Proposed for ${to}: ${list}, ${where}.${left}`;
  return `Promoted to ${to}: ${list}.${left}`;
}

/** The news in the title of the summary, with an icon. */
export function titleOf({ plan }: Receipt<PromotePlan>, outcome: PromoteOutcome): string {
  const identified = plan.promotions.filter(hasArtifact);
  const kinds = { promoted: "go", proposed: "go", planned: "go", blocked: "blocked", superseded: "older" };
  const titled = outcome === "unchanged" ? "same" : kinds[outcome];
  const found = identified.filter(({ kind }) => kind === titled);
  const shown = found.length > 0 ? found : identified;
  const [first] = shown;
  if (first === undefined) return `${icons[outcome]} nothing to promote`;
  const what =
    shown.length > 1
      ? `${shown.length} services`
      : `${nameOf(first)} ${outcome === "unchanged" ? versionOf(first.present) : stepOf(first)}`;
  return `${icons[outcome]} ${what} in ${placeName(first.path.to)}${notes[outcome]}`;
}

const icons = {
  promoted: "✅",
  proposed: "📝",
  unchanged: "✅",
  blocked: "❌",
  superseded: "⏭️",
  planned: "🔎",
} as const;

const notes = {
  promoted: "",
  proposed: ": proposed",
  unchanged: ": nothing to do",
  blocked: ": blocked",
  superseded: ": superseded",
  planned: ": dry run",
} as const;

/**
 * What was decided, for the log: a line for each service, a line for each of its gates, and where it is. `gitops`: the GitOps repository as people
 * call it; `page`: its page, empty for none.
 */
export function logOf(
  receipt: Receipt<PromotePlan>,
  { gitops, page, dryRun }: { readonly gitops: string; readonly page: string; readonly dryRun: boolean },
): readonly string[] {
  const { plan, kind, commit, branch } = receipt;
  const lines = plan.promotions.flatMap((one) => {
    if (one.kind === "absent") return [`${one.path.service}: not in ${placeName(one.path.from)}: ${one.why}`];
    return [
      serviceLine(one, dryRun),
      ...one.verdicts.map(({ gate, state, why }) => `  gate ${gate}: ${state}. ${why}`),
    ];
  });
  for (const file of plan.lifted) lines.push(`The hold in ${file} ${dryRun ? "would be" : "is"} lifted.`);
  if (kind === "untouched") return lines;
  const url = page === "" ? commit : `${page}/commit/${commit}`;
  const pull = kind === "proposed" ? receipt.pullRequest : undefined;
  return [
    ...lines,
    `${gitops}@${branch}: ${url}`,
    ...(pull === undefined ? [] : [`Pull request #${pull.number}: ${pull.url}`]),
  ];
}

function serviceLine(one: Exclude<Promotion, { kind: "absent" }>, dryRun: boolean): string {
  const [name, to] = [nameOf(one), placeName(one.path.to)];
  if (one.kind === "same") return `${name}: ${to} already runs ${versionOf(one.present)}.`;
  const digest = one.artifact.kind === "image" ? shortDigest(one.artifact.digest) : one.artifact.commit;
  const what = `${name}: ${stepOf(one)} (${digest}) in ${to}`;
  if (one.kind === "older") return `${what}: superseded, ${one.by}.`;
  if (one.kind === "blocked") return `${what}: blocked.`;
  return dryRun ? `${what}: can be promoted.` : what;
}

function changeOf(one: Exclude<Promotion, { kind: "absent" }>): string {
  return `${nameOf(one)} ${stepOf(one)}`;
}

function stepOf({ present, artifact }: Exclude<Promotion, { kind: "absent" }>): string {
  const after = versionOf(artifact);
  if (present === undefined) return after;
  const before = versionOf(present);
  if (before !== after || present.digest === artifact.digest) return `${before} → ${after}`;
  // One tag, two artifacts: only the digests tell them apart.
  const digest = (one: typeof present.digest) => (one === undefined ? "no digest" : shortDigest(one));
  return `${before} (${digest(present.digest)} → ${digest(artifact.digest)})`;
}

function versionOf(
  image:
    | { readonly tag: string | undefined; readonly digest?: Parameters<typeof shortDigest>[0] | undefined }
    | undefined,
): string {
  if (image === undefined) return "none";
  return image.tag ?? (image.digest === undefined ? "none" : shortDigest(image.digest));
}

function nameOf(one: Promotion): string {
  return one.path.service || (one.kind === "absent" ? "" : one.name);
}

function blockedWhy(one: Exclude<Promotion, { kind: "absent" }>): string {
  return `${nameOf(one)} ${versionOf(one.artifact)} may not go to ${placeName(one.path.to)}: ${closedWhy(one.verdicts)}`;
}

function closedWhy(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(isClosed)
    .map(({ why }) => why)
    .join(" ");
}

function names(list: readonly string[]): string {
  const more = list.length - most;
  return list.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
