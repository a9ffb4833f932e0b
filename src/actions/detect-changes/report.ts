import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { detectOutputs } from "../../core/catalogue/reserved-names.ts";
import type { Json } from "../../core/json/json.ts";
import type { List } from "./file-lists.ts";
import { legsOf, splitLegs } from "./matrix.ts";
import type { DetectFacts } from "./meaning-of-changes.ts";
import type { DetectPlan } from "./plan.ts";
import { reportedRange } from "./reported-range.ts";
import { detectSummary } from "./summary.ts";

/** What was written, and what the report is told about the surroundings. */
export interface DetectResult {
  /** Path of the list of all changed paths; empty where they are unknown. */
  readonly files: string;
  readonly lists: readonly List[];
  /** Paths of the lists that are too long for an output. */
  readonly listFiles: ReadonlyMap<string, string>;
  /** How many matrices the legs may be split into. */
  readonly chunks: number;
  readonly event: string;
  /** `https://github.com/acme/shop`; empty where there is no forge. */
  readonly home: string;
}

/** Everything the step says. */
export function reportDetection(
  plan: DetectPlan,
  { subject, warnings }: Pick<DetectFacts, "subject" | "warnings">,
  done: DetectResult,
): ActionResult<(typeof detectOutputs)[number], DetectPlan["outcome"]> {
  const ends = reportedRange(plan);
  const catalogue = subject.kind === "catalogue" ? subject.catalogue : undefined;
  const changes = plan.names.filter((name) => plan.due.has(name));
  const gone = new Set(plan.removed);
  const legs = legsOf(
    changes.filter((name) => !gone.has(name)).map((name) => [name, plan.due.get(name) ?? []] as const),
    catalogue,
  );
  return {
    outcome: plan.outcome,
    reason: plan.reason,
    outputs: {
      changes,
      matrix: { include: legs as unknown as Json },
      chunks: splitLegs(legs, done.chunks) as unknown as Json,
      any: changes.length > 0,
      all: changes.length > 0 && changes.length === plan.names.length,
      removed: plan.removed,
      unowned: plan.unowned.length,
      ...ends,
      files: done.files,
    },
    dynamic: dynamicOf(plan, done),
    summary: detectSummary(plan, ends, changes, done.home),
    report: {
      event: done.event,
      ...ends,
      services: servicesOf(plan),
      removed: plan.removed,
      unowned: plan.unowned,
    },
    notices: [...noticesOf(plan, done), ...warnings],
    failures: [],
  };
}

function servicesOf({ names, due, files, pair }: DetectPlan): Json {
  // Of an object without a prototype the engine expects many keys; of any other, keys that come one by one cost more than all the rest of it.
  const services: Record<string, Json> = Object.create(null);
  for (const name of names)
    services[name] = {
      due: due.has(name),
      because: (due.get(name) ?? []) as unknown as Json,
      files: files.get(name) ?? [],
      base: pair.kind === "green" ? (pair.bases.get(name) ?? null) : undefined,
    };
  return services;
}

function dynamicOf(plan: DetectPlan, { lists, listFiles }: DetectResult): ReadonlyMap<string, Json> {
  const dynamic = new Map<string, Json>();
  for (const name of plan.names) {
    dynamic.set(name, plan.due.has(name));
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
    plan.outcome === "doubt" && plan.pair.kind === "doubt" && plan.pair.code !== "no-base"
      ? [{ level: "warning", title: "Every service is due", message: plan.reason }]
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
