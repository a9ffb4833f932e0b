import type { Change, Status } from "../../../core/git/changed-path.ts";
import { indexByFolder } from "../../../core/path/folder-index.ts";
import { type Glob, readGlobs } from "../../../core/path/glob.ts";

/** A named list of patterns, as dorny/paths-filter has them. */
export interface Filter {
  readonly name: string;
  readonly rules: readonly FilterRule[];
  /** Line of its name in the filters' text, from 1. */
  readonly line: number;
}

/** One entry of a filter: any of the patterns, for changes of these kinds. */
export interface FilterRule {
  readonly patterns: readonly string[];
  /** Undefined: every kind of change. */
  readonly statuses: ReadonlySet<Status> | undefined;
}

/**
 * How the rules of a filter become one answer for a file. `some`: one of them matches. `every`: all of them match. `some-with-excludes`:
 * one that is no negation matches, and no negation excludes it.
 */
export type Quantifier = (typeof quantifiers)[number];
export const quantifiers = ["some", "every", "some-with-excludes"] as const;

/** What filters say of changes. */
export interface FilterMatches {
  /** The changed paths that each filter matches, in the order of the filters; each list in the order of the changes. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** The changed paths that no filter matches. */
  readonly unmatched: readonly string[];
}

/** Matches every change with the filters that are about its folders. */
export async function matchFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): Promise<FilterMatches> {
  const files = new Map<string, string[]>();
  const compiled: (readonly [readonly string[], CompiledFilter])[] = [];
  for (const { name, rules } of filters) {
    const own: string[] = [];
    files.set(name, own);
    const { folders, accepts } = await compileFilter(rules, quantifier);
    compiled.push([folders, { files: own, accepts }]);
  }
  const near = indexByFolder(compiled);
  const unmatched: string[] = [];
  for (const change of changes) {
    let isMatched = false;
    for (const filter of near(change.path)) {
      if (!filter.accepts(change)) continue;
      filter.files.push(change.path);
      isMatched = true;
    }
    if (!isMatched) unmatched.push(change.path);
  }
  return { files, unmatched };
}

interface CompiledFilter {
  readonly files: string[];
  readonly accepts: (change: Change) => boolean;
}

/** The rules of a filter as one question, and the folders outside of which its answer is no. */
async function compileFilter(
  rules: readonly FilterRule[],
  quantifier: Quantifier,
): Promise<{ readonly folders: readonly string[]; readonly accepts: CompiledFilter["accepts"] }> {
  const compiled: CompiledRule[] = [];
  for (const { patterns, statuses } of rules) compiled.push({ globs: await readGlobs(patterns), statuses });
  if (quantifier === "every") {
    const narrowest = compiled.map(foldersOf).find((folders) => !folders.includes(""));
    return {
      folders: narrowest ?? [""],
      accepts: (change) => compiled.every((rule) => matchesRule(rule, change)),
    };
  }
  const isExclusion = (glob: Glob) => quantifier === "some-with-excludes" && glob.negated;
  const included = pick(compiled, (glob) => !isExclusion(glob));
  const excluded = pick(compiled, isExclusion).map(({ globs, statuses }) => ({
    globs: globs.map(({ positive }) => positive),
    statuses,
  }));
  return {
    folders: included.flatMap(foldersOf),
    accepts: (change) =>
      included.some((rule) => matchesRule(rule, change)) &&
      !excluded.some((rule) => matchesRule(rule, change)),
  };
}

/** A rule whose patterns can be matched. */
interface CompiledRule {
  readonly globs: readonly Glob[];
  readonly statuses: FilterRule["statuses"];
}

function matchesRule({ globs, statuses }: CompiledRule, { path, status }: Change): boolean {
  return (statuses === undefined || statuses.has(status)) && globs.some((glob) => glob.matches(path));
}

/** A negation matches outside of its folder, so it has the whole tree. */
function foldersOf({ globs }: CompiledRule): readonly string[] {
  return globs.map(({ folder }) => folder);
}

function pick(rules: readonly CompiledRule[], which: (glob: Glob) => boolean): readonly CompiledRule[] {
  return rules
    .map(({ globs, statuses }) => ({ globs: globs.filter(which), statuses }))
    .filter(({ globs }) => globs.length > 0);
}
