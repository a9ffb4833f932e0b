import { type Glob, indexByFolder } from "../glob.ts";

/** A pattern of an ordered list that decides nothing, and why (a sentence's end). */
export interface Idle {
  /** Its place in the list. */
  readonly index: number;
  readonly fault: string;
}

/** Patterns that decide nothing wherever they stand: covered by a later one, or an exclusion with nothing to exclude from. */
export function findIdle(patterns: readonly Glob[]): readonly Idle[] {
  return patterns.flatMap((pattern, index) => {
    const later = patterns.slice(index + 1).find((other) => covers(other.positive, pattern.positive));
    if (later !== undefined)
      return { index, fault: `\`${later.text}\` behind it decides for all that it matches` };
    const first = pattern.negated && !patterns.slice(0, index).some(({ negated }) => !negated);
    return first
      ? { index, fault: "it excludes before anything is included; the last pattern that matches wins" }
      : [];
  });
}

/** Whether a list can match nothing because all of it are exclusions. */
export function isNegationsOnly(patterns: readonly Glob[]): boolean {
  return patterns.length > 0 && patterns.every(({ negated }) => negated);
}

/** The patterns (without their `!`) that match none of the paths. Cost grows with the paths, hardly with the patterns. */
export function findDead(patterns: Iterable<Glob>, paths: Iterable<string>): ReadonlySet<Glob> {
  const dead = new Set([...patterns].map(({ positive }) => positive));
  const near = indexByFolder([...dead].map((pattern) => [pattern.folder, pattern] as const));
  for (const path of paths) {
    for (const pattern of near(path)) if (dead.has(pattern) && pattern.matches(path)) dead.delete(pattern);
  }
  return dead;
}

/** The folder or file that a pattern is about, where that is all it says: `a/b/**` and `a/b.txt`. Undefined for real globs. */
export function literalOf({ positive }: Glob): string | undefined {
  const path = positive.text.replace(/\/\*\*$/, "");
  return /^[\w.@=,~ -]+(\/[\w.@=,~ -]+)*$/.test(path) && !/(^|\/)\.{1,2}(\/|$)/.test(path) ? path : undefined;
}

function covers(one: Glob, other: Glob): boolean {
  if (one.text === other.text || one.text === "**") return true;
  const folder = /^(.+)\/\*\*$/.exec(one.text)?.[1];
  if (folder === undefined || literalOf(one) !== folder) return false;
  return other.folder === folder || other.folder.startsWith(`${folder}/`);
}
