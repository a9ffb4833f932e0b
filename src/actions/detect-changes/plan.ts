import type { Notice } from "../../core/action/result.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Because } from "../../core/ownership/because.ts";
import type { Pool } from "../../core/path/path-pool.ts";
import { problem } from "../../core/problem/problem.ts";
import { type Green, lostNames } from "./last-green.ts";
import type { RangeInReport } from "./range/revision-range.ts";
import { type DetectSubject, type Meaning, meaningOf, namesOf, type Reading } from "./subject.ts";
import { doubts } from "./unknown.ts";

/** Everything that the world said. */
export interface DetectFacts {
  readonly subject: DetectSubject;
  readonly pair: RangeInReport;
  /** Between base and head; in doubt every file of the head, as added; undefined where not even those are known. */
  readonly changes: readonly Change[] | undefined;
  readonly meaning: Meaning;
  /** Services without any file left. */
  readonly removed: readonly string[];
  /** What is odd about the patterns. */
  readonly warnings: readonly Notice[];
}

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

/** What the changes mean, before it is asked which services are gone. */
export async function interpretChanges(
  subject: DetectSubject,
  changes: Pool<Change> | undefined,
  how: Reading,
): Promise<Meaning> {
  return changes === undefined
    ? { due: new Map(), files: new Map(), unowned: [] }
    : meaningOf(subject, changes, how);
}

/** What several comparisons mean, each for its own names; a name that could not be compared is due for that reason. */
export function mergeMeanings(
  subject: DetectSubject,
  green: Green,
  parts: readonly { readonly names: ReadonlySet<string>; readonly meaning: Meaning }[],
): Meaning {
  const due = new Map<string, readonly Because[]>();
  const files = new Map<string, readonly string[]>();
  const unowned = new Set<string>();
  for (const { names, meaning } of parts) {
    for (const path of meaning.unowned) unowned.add(path);
    for (const name of names) {
      files.set(name, meaning.files.get(name) ?? []);
      const because = meaning.due.get(name);
      if (because !== undefined) due.set(name, because);
    }
  }
  for (const [name, of] of lostNames(green)) due.set(name, [{ kind: "doubt", of }]);
  const ordered = namesOf(subject).flatMap((name) => entryOf(due, name));
  return { due: new Map(ordered), files, unowned: [...unowned] };
}

function entryOf<V>(map: ReadonlyMap<string, V>, name: string): readonly (readonly [string, V])[] {
  const value = map.get(name);
  return value === undefined ? [] : [[name, value]];
}

/** Services that may have lost all their files: some were deleted, and none added or modified. */
export function suspects(
  subject: DetectSubject,
  changes: readonly Change[] | undefined,
  { files }: Meaning,
): readonly string[] {
  if (subject.kind === "filters" || changes === undefined) return [];
  if (!changes.some(({ status }) => status === "deleted")) return [];
  const alive = new Set(changes.flatMap(({ status, path }) => (status === "deleted" ? [] : path)));
  return [...files]
    .filter(([name, paths]) => subject.catalogue.services.has(name) && !paths.some((path) => alive.has(path)))
    .map(([name]) => name);
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
