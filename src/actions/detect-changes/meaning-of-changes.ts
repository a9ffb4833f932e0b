import type { Notice } from "../../core/action/result.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Because } from "../../core/ownership/because.ts";
import type { RangeInReport } from "../../operations/revision-range/revision-range.ts";
import { type Green, lostNames } from "./last-green.ts";
import { type DetectSubject, type Meaning, meaningOf, namesOf, type Reading } from "./subject.ts";

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

/** What the changes mean, before it is asked which services are gone. */
export async function interpretChanges(
  subject: DetectSubject,
  changes: readonly Change[] | undefined,
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

function entryOf<V>(map: ReadonlyMap<string, V>, name: string): readonly (readonly [string, V])[] {
  const value = map.get(name);
  return value === undefined ? [] : [[name, value]];
}
