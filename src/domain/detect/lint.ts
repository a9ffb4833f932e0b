import { indexByFolder } from "../folder-index.ts";
import { type Glob, matches } from "../glob.ts";

/** A pattern of an ordered list that decides nothing, and why (a sentence's end). */
export interface Idle {
  /** Its place in the list. */
  readonly index: number;
  readonly fault: string;
}

/** Patterns that decide nothing wherever they stand: covered by a later one, or an exclusion with nothing to exclude from. */
export function findIdle(patterns: readonly Glob[]): readonly Idle[] {
  const firstInclusion = patterns.findIndex(({ negated }) => !negated);
  const idle: Idle[] = [];
  const covering = new Map<string, string>();
  for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index];
    if (pattern === undefined) continue;
    const { positive } = pattern;
    const later = covers(positive).flatMap((cover) => covering.get(cover) ?? [])[0];
    if (later !== undefined)
      idle.push({ index, fault: `\`${later}\` behind it decides for all that it matches` });
    else if (pattern.negated && (index < firstInclusion || firstInclusion < 0))
      idle.push({
        index,
        fault: "it excludes before anything is included; the last pattern that matches wins",
      });
    covering.set(positive.text, pattern.text);
  }
  return idle.reverse();
}

/** The texts of patterns that match all that this one matches: its own, those of the folders it lies in, that of everything. */
function covers({ text, folder }: Glob): readonly string[] {
  const covers = [text];
  for (let end = folder.length; end > 0; end = folder.lastIndexOf("/", end - 1))
    covers.push(`${folder.slice(0, end)}/**`);
  return [...covers, "**"];
}

/** Whether a list can match nothing because all of it are exclusions. */
export function isNegationsOnly(patterns: readonly Glob[]): boolean {
  return patterns.length > 0 && patterns.every(({ negated }) => negated);
}

/** The patterns (without their `!`) that match none of the paths. Cost grows with the paths, hardly with the patterns. */
export function findDead(patterns: Iterable<Glob>, paths: Iterable<string>): ReadonlySet<Glob> {
  const dead = new Set([...patterns].map(({ positive }) => positive));
  const near = indexByFolder([...dead].map((pattern) => [[pattern.folder], pattern] as const));
  for (const path of paths) {
    for (const pattern of near(path)) if (dead.has(pattern) && matches(pattern, path)) dead.delete(pattern);
  }
  return dead;
}

/** The folder or file that a pattern is about, where that is all it says: `a/b/**` and `a/b.txt`. Undefined for real globs. */
export function literalOf({ positive }: Glob): string | undefined {
  const path = positive.text.replace(/\/\*\*$/, "");
  return /^[\w.@=,~ -]+(\/[\w.@=,~ -]+)*$/.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path) ? path : undefined;
}
