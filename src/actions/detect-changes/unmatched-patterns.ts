import { indexByFolder } from "../../core/path/folder-index.ts";
import { type Glob, isNegated } from "../../core/path/glob.ts";
import { folderOf } from "../../core/path/repository-path.ts";

/** A pattern of an ordered list that decides nothing, and why (a sentence's end). */
export interface IdlePattern {
  /** Its place in the list. */
  readonly index: number;
  readonly fault: string;
}

/** Patterns that decide nothing wherever they stand: covered by a later one, or an exclusion with nothing to exclude from. */
export function findIdle(patterns: readonly Glob[]): readonly IdlePattern[] {
  const firstInclusion = patterns.findIndex(({ negated }) => !negated);
  const idle: IdlePattern[] = [];
  const covers = createCovers();
  for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index];
    if (pattern === undefined) continue;
    const later = covers.find(pattern.positive);
    if (later !== undefined)
      idle.push({ index, fault: `\`${later}\` behind it decides for all that it matches` });
    else if (pattern.negated && (index < firstInclusion || firstInclusion < 0))
      idle.push({
        index,
        fault: "it excludes before anything is included; the last pattern that matches wins",
      });
    covers.add(pattern);
  }
  return idle.reverse();
}

/** Patterns, asked for one that matches all that another does: the same one, one for a folder it lies in, the one for everything. */
function createCovers() {
  const texts = new Map<string, string>();
  const folders = new Map<string, string>();
  let shortest = Number.POSITIVE_INFINITY;
  return {
    add({ text, positive }: Glob): void {
      texts.set(positive.text, text);
      if (positive.form !== "folder") return;
      folders.set(positive.folder, text);
      shortest = Math.min(shortest, positive.folder.length);
    },
    find({ text, folder }: Glob): string | undefined {
      const same = texts.get(text) ?? texts.get("**");
      if (same !== undefined) return same;
      for (let around = folder; around.length >= shortest; around = folderOf(around)) {
        const cover = folders.get(around);
        if (cover !== undefined) return cover;
      }
      return undefined;
    },
  };
}

/** Whether a list can match nothing because all of it are exclusions. */
export function isNegationsOnly(patterns: readonly string[]): boolean {
  return patterns.length > 0 && patterns.every(isNegated);
}

/** The patterns (without their `!`) that match none of the paths. Cost grows with the paths, hardly with the patterns. */
export function findDead(patterns: Iterable<Glob>, paths: Iterable<string>): ReadonlySet<Glob> {
  const dead = new Set([...patterns].map(({ positive }) => positive));
  const near = indexByFolder([...dead].map((pattern) => [[pattern.folder], pattern] as const));
  for (const path of paths) {
    for (const pattern of near(path)) if (dead.has(pattern) && pattern.matches(path)) dead.delete(pattern);
  }
  return dead;
}

/** The folder or file that a pattern is about, where that is all it says: `a/b/**` and `a/b.txt`. Undefined for real globs. */
export function literalOf({ positive: { form, folder, text } }: Glob): string | undefined {
  if (form === "folder") return folder;
  return form === "path" ? text : undefined;
}
