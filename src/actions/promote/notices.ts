import type { Notice } from "../../core/action/result.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { sharesTag } from "../../core/promotion/artifact-age.ts";
import { type Promotion, placeName, target } from "../../core/promotion/promotion.ts";
import { formatTime, isClosed, passableAt } from "../../core/promotion/verdict.ts";
import type { StoredArtifact } from "../../operations/copy-artifact.ts";

/** What people should know of one promotion, beside the outputs. */
export function promoteNotices(
  one: Promotion,
  { onBlocked, dryRun }: { readonly onBlocked: "fail" | "skip"; readonly dryRun: boolean },
): readonly Notice[] {
  if (one.kind === "absent") return [];
  const { path, artifact, name } = one;
  const pinned: Notice = {
    level: "notice",
    title: "Pinned",
    message:
      artifact.kind === "image"
        ? `${placeName(path.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.`
        : `${placeName(path.from)} follows no tag that ${placeName(path.to)} takes; promoted is the newest of those that it has, or has had: ${artifact.tag}.`,
  };
  const shared: Notice = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${placeName(path.to)} runs ${artifact.tag} of ${name} as another digest than ${placeName(path.from)}.`,
  };
  const moved: Notice = {
    level: "warning",
    title: "Another repository",
    message: `${placeName(path.to)} gets ${name} from ${one.destination}, as ${placeName(path.from)} has it; until now it was ${one.present?.repository}.`,
  };
  const waivedNotice: Notice = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${placeName(path.to)} without having been in ${placeName(path.from)}: its gates are waived.`,
  };
  const warnings = one.verdicts.flatMap((verdict): readonly Notice[] =>
    verdict.state === "warned"
      ? [{ level: "warning", title: "Attestations", message: `${verdict.why} ${verdict.remedy}` }]
      : [],
  );
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
    ...(one.kind === "go" && isElsewhere(one) ? [moved] : []),
    ...(waived && one.kind === "go" ? [waivedNotice] : []),
    ...(one.kind === "go" ? warnings : []),
    ...superseded,
    ...(blocked ? [{ level: "warning" as const, title: "Blocked", message: failure.message }] : []),
  ];
}

/** No catalogue says what the image of an overlay by path is, so whoever writes the overlay before chooses its repository. */
function isElsewhere({
  path,
  artifact,
  destination,
  present,
}: Exclude<Promotion, { kind: "absent" }>): boolean {
  if (path.service !== "" || artifact.kind !== "image") return false;
  // A name without a path is a placeholder.
  return present?.repository.includes("/") === true && present.repository !== destination;
}

/** What was copied after the artifact itself, and what could not be looked at. */
export function mendingNotices(
  promotions: readonly Promotion[],
  {
    stored,
    unmended,
  }: { readonly stored: ReadonlyMap<string, StoredArtifact>; readonly unmended: readonly Problem[] },
): readonly Notice[] {
  const mended = promotions.flatMap((one): readonly Notice[] => {
    const at = one.kind === "same" ? stored.get(target(one)) : undefined;
    if (one.kind !== "same" || at?.kind !== "copied") return [];
    const { referrers, tagged, manifests } = at.copied;
    const parts = [
      ...(referrers > 0
        ? [`${referrers} ${referrers === 1 ? "signature or attestation" : "signatures and attestations"}`]
        : []),
      ...(manifests > 0 ? ["parts of the image"] : []),
      ...(tagged.length > 0 ? [`the tag ${tagged.join(", ")}`] : []),
    ];
    if (parts.length === 0) return [];
    const message = `Copied to where ${placeName(one.path.to)} pulls ${target(one)}, as it was missing there: ${parts.join(", ")}.`;
    return [{ level: "notice", title: "Completed", message }];
  });
  const failed = unmended.map(({ message }): Notice => {
    const text = `Whether everything that belongs to the image is where it runs is not known: ${message}`;
    return { level: "warning", title: "Not looked after", message: text };
  });
  return [...mended, ...failed];
}

/** The Problem that a gate is closed; none where all are open. */
export function failureOf(one: Promotion): readonly Problem[] {
  if (one.kind !== "blocked") return [];
  const closed = one.verdicts.filter(isClosed);
  const at = passableAt(one.verdicts);
  const remedy = closed.map((verdict) => verdict.remedy).join(" ");
  return [
    problem("PROMOTE_BLOCKED", {
      what: one.path.service || one.name,
      to: placeName(one.path.to),
      why: closed.map((verdict) => verdict.why).join(" "),
      remedy: at === undefined ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`,
    }),
  ];
}
