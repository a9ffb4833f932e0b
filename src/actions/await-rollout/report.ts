import type { ActionResult, Notice } from "../../core/action/result.ts";
import { short } from "../../core/git/oid.ts";
import type { Json } from "../../core/json/json-types.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { code, escapeText, table } from "../../core/text/markdown.ts";
import type { RolloutTarget } from "./facts.ts";
import type { RolloutState } from "./judge.ts";
import type { PlannedRollout } from "./plan.ts";
import {
  type AwaitRolloutOutcome,
  decidingTrack,
  reasonOfRollouts,
  summariseRollouts,
  targetVersion,
  weakestProof,
} from "./summary.ts";
import type { RolloutEnd } from "./wait.ts";

export const awaitRolloutOutputs = [
  "state",
  "revision",
  "proof",
  "duration",
  "evidence",
  "url",
  "superseded-by",
  "rollouts",
] as const;
type Outcome = AwaitRolloutOutcome;
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
  const about = decisive === undefined ? undefined : decidingTrack(decisive);
  const by = decisive?.verdict.kind === "superseded" ? decisive.verdict.by : undefined;
  const reason = reasonOfRollouts(ends, outcome);
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
    proof: outcome === "healthy" ? weakestProof(ends) : "",
    duration: Math.round(durationMs / 1_000),
    evidence,
    url: about?.last.url ?? "",
    "superseded-by": by ?? "",
    rollouts: ends.map((end) => ({
      ...targetJson(end.target),
      outcome: end.verdict.kind === "wait" ? "unfinished" : end.verdict.kind,
      state: decidingTrack(end)?.state ?? "unseen",
      open: end.open,
    })),
  };
  return {
    outcome,
    reason,
    outputs: values,
    summary: summariseRollouts(ends, outcome, { reason, page, durationMs, warnings }),
    report: { ...values, warnings },
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
  const names = plan.map(({ target }) => target.name).join(", ");
  const environment = plan[0]?.target.environment ?? "";
  const reason = `Would wait for ${names} in ${environment}; nothing was requested.`;
  const rows = plan.map(({ target }, index) => [
    code(target.name),
    code(short(target.commit)),
    code(targetVersion(target)),
    (titles[index] ?? []).map(escapeText).join("<br>"),
  ]);
  const values = {
    state: "unseen",
    revision: "",
    proof: "",
    duration: 0,
    evidence: [],
    url: "",
    "superseded-by": "",
    rollouts: plan.map(({ target }, index) => ({
      ...targetJson(target),
      outcome: "planned",
      state: "unseen",
      open: titles[index] ?? [],
    })),
  };
  return {
    outcome: "planned",
    reason,
    outputs: values,
    summary: `### ⏳ ${escapeText(names)} in ${escapeText(environment)}: planned\n\n${escapeText(reason)}\n\n${table(["Service", "Commit", "Version", "Asks"], rows)}`,
    report: { ...values, warnings },
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

function targetJson({ service, environment, cluster, commit, deployed, at }: RolloutTarget) {
  const { digest, tag } = deployed;
  return { service, environment, cluster, commit, digest: digest ?? "", tag: tag ?? "", file: at.file };
}

function warningNotice(message: string): Notice {
  return { level: "warning", title: "Rollout", message };
}
