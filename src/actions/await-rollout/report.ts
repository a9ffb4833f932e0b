import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { Oid } from "../../core/git/oid.ts";
import { short } from "../../core/git/oid.ts";
import type { Json } from "../../core/json/json.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { code, details, escapeText, link, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { RolloutTarget } from "./facts.ts";
import type { RolloutState, RolloutTrack } from "./judge.ts";
import type { Proof } from "./observation.ts";
import type { PlannedRollout } from "./plan.ts";
import type { RolloutEnd } from "./wait.ts";

export const awaitRolloutOutputs = [
  "state",
  "revision",
  "proof",
  "duration",
  "evidence",
  "url",
  "superseded-by",
] as const;
export const awaitRolloutOutcomes = [
  "healthy",
  "superseded",
  "degraded",
  "suspended",
  "timeout",
  "planned",
] as const;

type Outcome = (typeof awaitRolloutOutcomes)[number];
type Result = ActionResult<(typeof awaitRolloutOutputs)[number], Outcome>;

/** What the report is told besides how it ended. */
export interface RolloutReportContext {
  /** Milliseconds. */
  readonly durationMs: number;
  /** What will not work, or could not be written, each a sentence. */
  readonly warnings: readonly string[];
  /** Web page of the GitOps repository; empty where it has none. */
  readonly page: string;
  readonly onSuperseded: "pass" | "fail";
  readonly onSuspended: "wait" | "pass" | "fail";
}

/** The worst first: it is what the whole run ended with. */
const ranks: readonly Outcome[] = ["degraded", "timeout", "suspended", "superseded", "healthy"];

/** The outcome of the whole run. One that another's fault cut short decides nothing. */
export function outcomeOfRollouts(ends: readonly RolloutEnd[]): Exclude<Outcome, "planned"> {
  const kinds = ends.map(({ verdict }) => verdict.kind);
  return (ranks.find((one) => kinds.some((kind) => kind === one)) ?? "timeout") as Exclude<
    Outcome,
    "planned"
  >;
}

/** Tells how the waiting ended: outputs, summary, record. Pure. */
export function reportRollout(ends: readonly RolloutEnd[], context: RolloutReportContext): Result {
  const { durationMs, warnings, page, onSuperseded, onSuspended } = context;
  const outcome = outcomeOfRollouts(ends);
  const decisive = ends.find(({ verdict }) => verdict.kind === outcome) ?? ends[0];
  const about = decisive === undefined ? undefined : trackOf(decisive);
  const by = decisive?.verdict.kind === "superseded" ? decisive.verdict.by : undefined;
  const reason =
    ends.length === 1 && decisive !== undefined ? sentence(decisive) : manySentence(ends, outcome);
  const fails =
    ["degraded", "timeout"].includes(outcome) ||
    (outcome === "superseded" && onSuperseded === "fail") ||
    (outcome === "suspended" && onSuspended !== "pass");
  const evidence: Json = ends.flatMap(({ target, evidence: list }) =>
    list.map(({ at, revision, ...one }) => ({
      at: new Date(at).toISOString(),
      service: target.service,
      ...one,
      revision: revision ?? "",
    })),
  );
  const state: RolloutState = about?.state ?? "unseen";
  const values = {
    state,
    revision: about?.last.revision ?? "",
    proof: outcome === "healthy" ? weakest(ends) : "",
    duration: Math.round(durationMs / 1_000),
    evidence,
    url: about?.last.url ?? "",
    "superseded-by": by ?? "",
  };
  return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(ends, outcome, { reason, page, durationMs, warnings }),
    report: {
      ...values,
      rollouts: ends.map((end) => ({
        ...targetJson(end.target),
        outcome: end.verdict.kind === "wait" ? "unfinished" : end.verdict.kind,
        state: trackOf(end)?.state ?? "unseen",
        open: end.open,
      })),
      warnings,
    },
    notices: warnings.map(warningNotice),
    failures: fails ? [failureOf(outcome, reason)] : [],
  };
}

/** Says what would be waited for. */
export function reportPlanned(
  plan: readonly PlannedRollout[],
  titles: readonly (readonly string[])[],
  warnings: readonly string[],
): Result {
  const names = plan.map(({ target }) => target.service).join(", ");
  const environment = plan[0]?.target.environment ?? "";
  const reason = `Would wait for ${names} in ${environment}; nothing was asked.`;
  const rows = plan.map(({ target }, index) => [
    code(target.service),
    code(short(target.commit)),
    code(versionOf(target)),
    (titles[index] ?? []).map(escapeText).join("<br>"),
  ]);
  return {
    outcome: "planned",
    reason,
    outputs: {
      state: "unseen",
      revision: "",
      proof: "",
      duration: 0,
      evidence: [],
      url: "",
      "superseded-by": "",
    },
    summary: `### ⏳ ${escapeText(names)} in ${escapeText(environment)}: planned\n\n${escapeText(reason)}\n\n${table(["Service", "Commit", "Version", "Asks"], rows)}`,
    report: {
      ...{
        state: "unseen",
        revision: "",
        proof: "",
        duration: 0,
        evidence: [],
        url: "",
        "superseded-by": "",
      },
      rollouts: plan.map(({ target }, index) => ({
        ...targetJson(target),
        outcome: "planned",
        state: "unseen",
        open: titles[index] ?? [],
      })),
      warnings,
    },
    notices: warnings.map(warningNotice),
    failures: [],
  };
}

function failureOf(outcome: Outcome, reason: string): Problem {
  if (outcome === "degraded") return problem("ROLLOUT_DEGRADED", { reason });
  if (outcome === "suspended") return problem("ROLLOUT_SUSPENDED", { reason });
  if (outcome === "superseded") return problem("ROLLOUT_SUPERSEDED", { reason });
  return problem("ROLLOUT_TIMEOUT", { reason });
}

function trackOf({ verdict }: RolloutEnd): RolloutTrack | undefined {
  return "about" in verdict ? verdict.about : undefined;
}

/** What one target came to, fit for a chat message. */
function sentence(end: RolloutEnd): string {
  const { target, verdict, open } = end;
  const what = `${target.service} ${versionOf(target)} in ${target.environment}`;
  const about = trackOf(end);
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
      return `${what} was still waited for when another service ended the waiting.`;
    case "timeout": {
      if (about === undefined) return `${what} was never seen.${more}`;
      const flaps = about.flips > 2 ? ` It changed ${about.flips} times.` : "";
      const state = about.state === "unseen" ? "was not seen" : `is still ${about.state}`;
      return `${what} ${state}. ${stop(said)}${flaps}${more}`;
    }
  }
}

function manySentence(ends: readonly RolloutEnd[], outcome: Outcome): string {
  const decisive = ends.filter(({ verdict }) => verdict.kind === outcome);
  const [only, ...others] = decisive;
  const environment = ends[0]?.target.environment ?? "";
  if (only !== undefined && others.length === 0 && outcome !== "healthy") return sentence(only);
  const names = decisive.map(({ target }) => `${target.service} ${versionOf(target)}`).join(", ");
  return `In ${environment} ${decisive.length === 1 ? "is" : "are"} ${outcome}: ${names}.`;
}

const proofWords: Readonly<Record<Proof, string>> = {
  image: "its pods run the digest",
  revision: "the controller's revision holds the commit",
  word: "an endpoint or command says so",
};

function weakest(ends: readonly RolloutEnd[]): Proof | "" {
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

function versionOf({ deployed }: RolloutTarget): string {
  return deployed.tag ?? deployed.digest?.slice(0, 19) ?? "";
}

function targetJson({ service, environment, commit, deployed, at }: RolloutTarget) {
  const { digest, tag } = deployed;
  return { service, environment, commit, digest: digest ?? "", tag: tag ?? "", file: at.file };
}

const icons: Readonly<Record<Outcome, string>> = {
  healthy: "✅",
  superseded: "⏭️",
  degraded: "❌",
  suspended: "⏸️",
  timeout: "⌛",
  planned: "⏳",
};

function summaryOf(
  ends: readonly RolloutEnd[],
  outcome: Outcome,
  {
    reason,
    page,
    durationMs,
    warnings,
  }: Pick<RolloutReportContext, "page" | "durationMs" | "warnings"> & {
    readonly reason: string;
  },
): string {
  const names = ends.map(({ target }) => target.service);
  const title = names.length > 3 ? `${names.length} services` : names.join(", ");
  const environment = ends[0]?.target.environment ?? "";
  const commitLink = (oid: Oid) => link(code(short(oid)), page === "" ? "" : `${page}/commit/${oid}`);
  const rows = ends.map((end) => [
    code(end.target.service),
    code(versionOf(end.target)),
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
      code(target.service),
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

function warningNotice(message: string): Notice {
  return { level: "warning", title: "Rollout", message };
}
