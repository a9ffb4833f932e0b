import type { Change, Status } from "../change.ts";
import { type Glob, indexByFolder } from "../glob.ts";

/** A named list of patterns, as dorny/paths-filter has them. */
export interface Filter {
  readonly name: string;
  readonly rules: readonly Rule[];
  /** Line of its name in the filters' text, from 1. */
  readonly line: number;
}

/** One entry of a filter: any of the patterns, for changes of these kinds. */
export interface Rule {
  readonly globs: readonly Glob[];
  /** Undefined: every kind of change. */
  readonly statuses: ReadonlySet<Status> | undefined;
}

/**
 * How the rules of a filter become one answer for a file. `some`: one of them matches. `every`: all of them match. `some-with-excludes`:
 * one that is no negation matches, and no negation excludes it.
 */
export type Quantifier = (typeof quantifiers)[number];
export const quantifiers = ["some", "every", "some-with-excludes"] as const;

/** The changes that each filter matches, in the order of the filters; each list in the order of the changes. */
export function matchFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): ReadonlyMap<string, readonly Change[]> {
  const matched = new Map<string, Change[]>(filters.map(({ name }) => [name, []]));
  const near = indexByFolder(
    filters.flatMap((filter) => {
      const ready = { accepts: acceptor(filter.rules, quantifier), list: matched.get(filter.name) ?? [] };
      return foldersOf(filter, quantifier).map((folder) => [folder, ready] as const);
    }),
  );
  for (const change of changes) {
    for (const { accepts, list } of near(change.path)) if (accepts(change)) list.push(change);
  }
  return matched;
}

function acceptor(rules: readonly Rule[], quantifier: Quantifier): (change: Change) => boolean {
  if (quantifier === "some") return (change) => rules.some((rule) => applies(rule, change));
  if (quantifier === "every") return (change) => rules.every((rule) => applies(rule, change));
  const wanted = partOf(rules, false);
  const excluded = partOf(rules, true);
  return (change) =>
    wanted.some((rule) => applies(rule, change)) && !excluded.some((rule) => applies(rule, change));
}

/** The negations of the rules without their `!`, or the rest of them. */
function partOf(rules: readonly Rule[], negated: boolean): readonly Rule[] {
  const part: Rule[] = [];
  for (const rule of rules) {
    const globs = rule.globs.filter((one) => one.negated === negated);
    if (globs.length === 0) continue;
    part.push(negated ? { ...rule, globs: globs.map(({ positive }) => positive) } : { ...rule, globs });
  }
  return part;
}

function applies({ globs, statuses }: Rule, { path, status }: Change): boolean {
  return (statuses === undefined || statuses.has(status)) && globs.some((one) => one.matches(path));
}

/** Folders outside of which the filter matches nothing; the empty one is the whole tree. */
function foldersOf({ rules }: Filter, quantifier: Quantifier): readonly string[] {
  const perRule = rules.map(({ globs }) => globs);
  if (quantifier === "every") {
    const bound = perRule.find((list) => list.every(({ folder }) => folder !== ""));
    return bound === undefined ? [""] : folders(bound);
  }
  const all = perRule.flat();
  return folders(quantifier === "some" ? all : all.filter(({ negated }) => !negated));
}

function folders(list: readonly Glob[]): readonly string[] {
  return [...new Set(list.map(({ folder }) => folder))];
}
