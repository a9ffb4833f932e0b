import { emptyTree } from "../../core/git/compute-object-id.ts";
import type { Because } from "../../core/ownership/affected-reasons.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Strategy } from "../../operations/revision-range/event-comparison.ts";
import type { RangeInReport } from "../../operations/revision-range/revision-range.ts";
import { unknownReasons } from "../../operations/revision-range/why-changes-are-unknown.ts";
import type { DetectFacts } from "./facts.ts";
import { namesOf } from "./filters-or-catalogue.ts";

/** What is affected, and why. */
export interface DetectPlan {
  readonly outcome: "changed" | "unchanged" | "doubt";
  /** A sentence for a chat message; in doubt it begins with the code. */
  readonly reason: string;
  /** What the names are. */
  readonly noun: "service" | "filter";
  readonly names: readonly string[];
  readonly affected: ReadonlyMap<string, readonly Because[]>;
  /** Own changed files per service, library or filter; those without any may be absent. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly removed: readonly string[];
  readonly unowned: readonly string[];
  readonly paths: readonly string[] | undefined;
  readonly range: RangeInReport;
}

/** In doubt every name is affected. Raises DETECT_DOUBT instead where `onDoubt` says so. */
export function planDetection(
  { subject, range, changes, impact, removed }: DetectFacts,
  onDoubt: "all" | "fail",
): DetectPlan {
  const names = namesOf(subject);
  const noun = subject.kind === "filters" ? "filter" : "service";
  const paths = changes?.map(({ path }) => path);
  const common = { noun, names, files: impact.files, range, paths, unowned: impact.unowned } as const;
  if (range.kind === "doubt") {
    const { why, remedy } = unknownReasons[range.code];
    const answer = range.answer === undefined ? "" : ` (${range.answer})`;
    if (onDoubt === "fail") throw problem("DETECT_DOUBT", { why: why + answer, remedy });
    const because: readonly Because[] = [{ kind: "doubt", of: range.code }];
    return {
      ...common,
      outcome: "doubt",
      reason: `${range.code}: every ${noun} counts as affected, because ${why}${answer}. ${remedy}`,
      affected: new Map(names.map((name) => [name, because])),
      removed: [],
    };
  }
  const { affected } = impact;
  return {
    ...common,
    outcome: affected.size > 0 ? "changed" : "unchanged",
    reason: reasonOf(range, noun, [...affected.keys()], names.length, paths?.length ?? 0),
    affected,
    removed,
  };
}

/** "2 of 3 services are affected by 1 changed file: orders, payments." */
function reasonOf(
  range: RangeInReport,
  noun: string,
  affected: readonly string[],
  all: number,
  files: number,
): string {
  if (range.kind === "deleted")
    return "deleted: the branch or tag was deleted, so there is nothing to build.";
  const changed =
    range.kind === "green" ? "what changed since their last green commits" : count(files, "changed file");
  if (affected.length === 0)
    return files === 0
      ? `No file changed, so no ${noun} is affected.`
      : `No ${noun} is affected by ${changed}.`;
  const verb = affected.length === 1 ? "is" : "are";
  return `${affected.length} of ${count(all, noun)} ${verb} affected by ${changed}: ${listed(affected)}.`;
}

const mostNames = 10;

function listed(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(", ");
  return `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`;
}

/** "1 service", "3 services". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Base, head and strategy as outputs carry them; empty where there is none, or more than one. */
export interface ReportedRange {
  readonly base: string;
  readonly head: string;
  readonly strategy: Strategy;
}

export function reportedRange(plan: Pick<DetectPlan, "range" | "names">): ReportedRange {
  const { range } = plan;
  if (range.kind === "deleted") return { base: "", head: "", strategy: "deleted" };
  if (range.kind === "doubt") return { base: "", head: range.head ?? "", strategy: range.strategy };
  if (range.kind === "green") {
    const bases = new Set(range.bases.values());
    const [base] = bases.size === 1 && range.bases.size === plan.names.length ? bases : [];
    return { base: base ?? "", head: range.head, strategy: "last-green" };
  }
  return { base: range.base ?? emptyTree(range.head), head: range.head, strategy: range.strategy };
}
