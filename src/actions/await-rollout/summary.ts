import type { Oid } from "../../core/git/oid.ts";
import { short } from "../../core/git/oid.ts";
import { code, details, escapeText, link, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { RolloutTarget } from "./facts.ts";
import type { RolloutTrack } from "./judge.ts";
import type { RolloutProof } from "./observation.ts";
import type { RolloutEnd } from "./wait.ts";

export const awaitRolloutOutcomes = [
  "healthy",
  "superseded",
  "degraded",
  "suspended",
  "timeout",
  "planned",
] as const;

export type AwaitRolloutOutcome = (typeof awaitRolloutOutcomes)[number];

/** The subject that decided, where there is one. */
export function decidingTrack({ verdict }: RolloutEnd): RolloutTrack | undefined {
  return "about" in verdict ? verdict.about : undefined;
}

/** Why the run ended so, fit for a chat message. */
export function reasonOfRollouts(ends: readonly RolloutEnd[], outcome: AwaitRolloutOutcome): string {
  const [only, ...others] = ends;
  return only !== undefined && others.length === 0 ? sentence(only) : manySentence(ends, outcome);
}

/** What one target came to, fit for a chat message. */
function sentence(end: RolloutEnd): string {
  const { target, verdict, open } = end;
  const what = `${target.name} ${targetVersion(target)} in ${target.environment}`;
  const about = decidingTrack(end);
  const where = about?.last.revision === undefined ? "" : ` at ${short(about.last.revision)}`;
  const said = about === undefined ? "" : `${about.last.subject}${where}: ${about.last.message}`;
  const lasting = about === undefined ? "" : ` since ${clockTime(about.since)}`;
  const more = open.length > 0 ? ` ${open.join("; ")}.` : "";
  switch (verdict.kind) {
    case "healthy":
      return `${what} is healthy (${proofWords[verdict.proof]}).`;
    case "superseded":
      return `${what} was replaced by ${short(verdict.by)} before it was healthy.`;
    case "degraded":
      return `${what} is degraded${lasting}. ${stop(said)}`;
    case "suspended":
      return `${what} is suspended${lasting}. ${stop(said)}`;
    case "wait":
      return `${what} was not finished when another service ended the waiting.`;
    case "timeout": {
      if (about === undefined) return `${what} was never seen.${more}`;
      const flaps = about.flips > 2 ? ` It changed ${about.flips} times.` : "";
      const state = about.state === "unseen" ? "was not seen" : `is still ${about.state}`;
      return `${what} ${state}. ${stop(said)}${flaps}${more}`;
    }
  }
}

function manySentence(ends: readonly RolloutEnd[], outcome: AwaitRolloutOutcome): string {
  const decisive = ends.filter(({ verdict }) => verdict.kind === outcome);
  const [only, ...others] = decisive;
  const environment = ends[0]?.target.environment ?? "";
  if (only !== undefined && others.length === 0 && outcome !== "healthy") return sentence(only);
  const names = decisive.map(({ target }) => `${target.name} ${targetVersion(target)}`).join(", ");
  return `In ${environment} ${decisive.length === 1 ? "is" : "are"} ${outcome}: ${names}.`;
}

const proofWords: Readonly<Record<RolloutProof, string>> = {
  image: "its pods run the digest",
  revision: "the controller's revision holds the commit",
  word: "an endpoint or command says so",
};

/** The least that any of the services shows; empty unless one is healthy. */
export function weakestProof(ends: readonly RolloutEnd[]): RolloutProof | "" {
  const proofs = ends.flatMap(({ verdict }) => (verdict.kind === "healthy" ? [verdict.proof] : []));
  return (["word", "revision", "image"] as const).find((proof) => proofs.includes(proof)) ?? "";
}

function stop(text: string): string {
  return text === ""
    ? ""
    : `${text
        .trim()
        .replace(/[.\s]+$/, "")
        .slice(0, 600)}.`;
}

function clockTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}

/** As people speak of it. */
export function targetVersion({ deployed }: RolloutTarget): string {
  return deployed.tag ?? deployed.digest?.slice(0, 19) ?? "";
}

const icons: Readonly<Record<AwaitRolloutOutcome, string>> = {
  healthy: "✅",
  superseded: "⏭️",
  degraded: "❌",
  suspended: "⏸️",
  timeout: "⌛",
  planned: "⏳",
};

/** The job summary. `page`: web page of the GitOps repository, empty for none. */
export function summariseRollouts(
  ends: readonly RolloutEnd[],
  outcome: AwaitRolloutOutcome,
  {
    reason,
    page,
    durationMs,
    warnings,
  }: {
    readonly reason: string;
    readonly page: string;
    readonly durationMs: number;
    readonly warnings: readonly string[];
  },
): string {
  const names = ends.map(({ target }) => target.name);
  const title = names.length > 3 ? `${names.length} services` : names.join(", ");
  const environment = ends[0]?.target.environment ?? "";
  const commitLink = (oid: Oid) => link(code(short(oid)), page === "" ? "" : `${page}/commit/${oid}`);
  const rows = ends.map((end) => [
    code(end.target.name),
    code(targetVersion(end.target)),
    commitLink(end.target.commit),
    end.verdict.kind === "wait" ? "not finished" : end.verdict.kind,
  ]);
  const parts = [
    `### ${icons[outcome]} ${escapeText(title)} in ${escapeText(environment)}: ${outcome}\n\n${escapeText(reason)}\n`,
    table(["Service", "Version", "Commit", "Rollout"], rows),
    ...warnings.map((one) => `**Warning:** ${escapeText(one)}\n`),
  ];
  const seen = ends.flatMap(({ target, evidence }) =>
    evidence.map((one) => [
      clockTime(one.at),
      code(target.name),
      `${one.source} ${code(one.subject)}`,
      one.state,
      one.revision === undefined ? "" : commitLink(one.revision),
      escapeText(one.message.slice(0, 300)),
    ]),
  );
  const words = `What was seen in ${durationMs < 1_000 ? "0s" : formatDuration(durationMs)}`;
  if (seen.length > 0)
    parts.push(
      details(words, table(["Time", "Service", "Source", "State", "Revision", "Says"], seen.slice(0, 100))),
    );
  if (outcome === "degraded" || outcome === "timeout") {
    parts.push(
      `To put back what ran before: the rollback action, or ${code("git revert")} of the commit above.\n`,
    );
  }
  return parts.join("\n");
}
