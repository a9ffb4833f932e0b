import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { detectOutputs } from "../../core/catalogue/reserved-names.ts";
import type { Json } from "../../core/json/json-types.ts";
import type { DetectFacts } from "./facts.ts";
import type { List } from "./file-lists.ts";
import { legsOf, splitLegs } from "./matrix.ts";
import { type DetectPlan, reportedRange } from "./plan.ts";
import { detectSummary } from "./summary.ts";

/** What was written, and what else the report says. */
export interface DetectResult {
  /** Path of the list of all changed paths; empty where they are unknown. */
  readonly files: string;
  readonly lists: readonly List[];
  /** Paths of the lists that are too long for an output. */
  readonly listFiles: ReadonlyMap<string, string>;
  /** How many matrices the legs may be split into. */
  readonly chunks: number;
  readonly event: string;
  /** What went wrong with the comment on the pull request. */
  readonly commentNotices: readonly Notice[];
  /** `https://github.com/acme/shop`; empty where there is no GitHub. */
  readonly home: string;
}

/** Outputs, summary, report and notices of the step. */
export function reportDetection(
  plan: DetectPlan,
  { subject, warnings }: Pick<DetectFacts, "subject" | "warnings">,
  result: DetectResult,
): ActionResult<(typeof detectOutputs)[number], DetectPlan["outcome"]> {
  const range = reportedRange(plan);
  const catalogue = subject.kind === "catalogue" ? subject.catalogue : undefined;
  const changes = plan.names.filter((name) => plan.affected.has(name));
  const gone = new Set(plan.removed);
  const legs = legsOf(
    changes.filter((name) => !gone.has(name)).map((name) => [name, plan.affected.get(name) ?? []] as const),
    catalogue,
  );
  return {
    outcome: plan.outcome,
    reason: plan.reason,
    outputs: {
      changes,
      matrix: { include: legs as unknown as Json },
      chunks: splitLegs(legs, result.chunks) as unknown as Json,
      any: changes.length > 0,
      all: changes.length > 0 && changes.length === plan.names.length,
      removed: plan.removed,
      unowned: plan.unowned.length,
      ...range,
      files: result.files,
    },
    dynamic: dynamicOf(plan, result),
    summary: detectSummary(plan, result.home),
    report: {
      event: result.event,
      ...range,
      services: servicesOf(plan),
      removed: plan.removed,
      unowned: plan.unowned,
    },
    notices: [...noticesOf(plan, result), ...result.commentNotices, ...warnings],
    failures: [],
  };
}

function servicesOf({ names, affected, files, range }: DetectPlan): Json {
  // Of an object without a prototype the engine expects many keys; of any other, keys that come one by one cost more than all the rest of it.
  const services: Record<string, Json> = Object.create(null);
  for (const name of names)
    services[name] = {
      affected: affected.has(name),
      because: (affected.get(name) ?? []) as unknown as Json,
      files: files.get(name) ?? [],
      base: range.kind === "green" ? (range.bases.get(name) ?? null) : undefined,
    };
  return services;
}

function dynamicOf(plan: DetectPlan, { lists, listFiles }: DetectResult): ReadonlyMap<string, Json> {
  const dynamic = new Map<string, Json>();
  for (const name of plan.names) {
    dynamic.set(name, plan.affected.has(name));
    dynamic.set(`${name}_count`, plan.files.get(name)?.length ?? 0);
  }
  for (const { name, text, tooLong } of lists) {
    dynamic.set(`${name}_files`, tooLong ? "" : text);
    dynamic.set(`${name}_files_path`, listFiles.get(name) ?? "");
  }
  return dynamic;
}

function noticesOf(plan: DetectPlan, { lists }: DetectResult): readonly Notice[] {
  const doubt: Notice[] =
    plan.outcome === "doubt" && plan.range.kind === "doubt" && plan.range.code !== "no-base"
      ? [{ level: "warning", title: `Every ${plan.noun} counts as affected`, message: plan.reason }]
      : [];
  const long = lists
    .filter(({ tooLong }) => tooLong)
    .map(
      ({ name }): Notice => ({
        level: "warning",
        title: "The list of files is too long for an output",
        message: `\`${name}_files\` is empty: the list has more than 100 kB. It is in the file that \`${name}_files_path\` names.`,
      }),
    );
  return [...doubt, ...long];
}
