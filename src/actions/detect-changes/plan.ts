import type { Because } from "../../core/ownership/because.ts";
import { problem } from "../../core/problem/problem.ts";
import type { RangeInReport } from "../../operations/revision-range/revision-range.ts";
import { doubts } from "../../operations/revision-range/unknown.ts";
import type { DetectFacts } from "./meaning-of-changes.ts";
import { namesOf } from "./subject.ts";

/** What the answer is. */
export interface DetectPlan {
  readonly outcome: "changed" | "unchanged" | "doubt";
  /** A word for why, and a sentence. */
  readonly reason: string;
  readonly names: readonly string[];
  readonly due: ReadonlyMap<string, readonly Because[]>;
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly removed: readonly string[];
  readonly unowned: readonly string[];
  readonly paths: readonly string[] | undefined;
  readonly pair: RangeInReport;
}

/** The answer. In doubt every name is due; raises DETECT_DOUBT instead where that was asked for. */
export function planDetection(
  { subject, pair, changes, meaning, removed }: DetectFacts,
  onDoubt: "all" | "fail",
): DetectPlan {
  const names = namesOf(subject);
  const paths = changes?.map(({ path }) => path);
  const common = { names, files: meaning.files, pair, paths };
  if (pair.kind === "doubt") {
    const { why, remedy } = doubts[pair.code];
    const answer = pair.answer === undefined ? "" : ` (${pair.answer})`;
    if (onDoubt === "fail") throw problem("DETECT_DOUBT", { why: why + answer, remedy });
    const because: readonly Because[] = [{ kind: "doubt", of: pair.code }];
    return {
      ...common,
      outcome: "doubt",
      reason: `${pair.code}: every service is due, because ${why}${answer}. ${remedy}`,
      due: new Map(names.map((name) => [name, because])),
      removed: [],
      unowned: meaning.unowned,
    };
  }
  const { due, unowned } = meaning;
  return {
    ...common,
    outcome: due.size > 0 ? "changed" : "unchanged",
    reason: reasonOf(pair, due.size, names.length, paths?.length ?? 0),
    due,
    removed,
    unowned,
  };
}

function reasonOf(pair: RangeInReport, due: number, all: number, files: number): string {
  if (pair.kind === "deleted") return "deleted: there is no commit to build.";
  return pair.kind === "green"
    ? `${told(due, all, files)} Each is compared with its last green commit.`
    : told(due, all, files);
}

function told(due: number, all: number, files: number): string {
  const changed = files === 1 ? "1 file changed" : `${files} files changed`;
  if (due === 0) return files === 0 ? "Nothing changed." : `${changed}, none of them touches a service.`;
  return `${changed}, which touches ${due} of ${all}.`;
}
