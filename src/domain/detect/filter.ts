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

/** What filters say of changes. */
export interface Matched {
  /** The changed paths that each filter matches, in the order of the filters; each list in the order of the changes. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** The changed paths that no filter matches. */
  readonly rest: readonly string[];
}

/** Asks every filter about every change; the cost is that of the filters whose folders a change lies in. */
export function matchFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): Matched {
  const files = new Map<string, string[]>();
  const ready = filters.map((filter) => {
    const list: string[] = [];
    files.set(filter.name, list);
    return { folders: foldersOf(filter, quantifier), accepts: acceptor(filter.rules, quantifier), list };
  });
  const near = indexByFolder(ready.flatMap((one) => one.folders.map((folder) => [folder, one] as const)));
  const rest: string[] = [];
  for (const change of changes) {
    let known = false;
    for (const { accepts, list } of near(change.path)) {
      if (!accepts(change)) continue;
      known = true;
      list.push(change.path);
    }
    if (!known) rest.push(change.path);
  }
  return { files, rest };
}

function acceptor(rules: readonly Rule[], quantifier: Quantifier): (change: Change) => boolean {
  if (quantifier === "every") return (change) => rules.every((rule) => applies(rule, change));
  if (quantifier === "some") {
    const merged = merge(rules);
    return (change) => anyApplies(merged, change);
  }
  const wanted = merge(partOf(rules, false));
  const excluded = merge(partOf(rules, true));
  return (change) => anyApplies(wanted, change) && !anyApplies(excluded, change);
}

/** One rule in place of all that want every kind of change: whichever applies, one does. */
function merge(rules: readonly Rule[]): readonly Rule[] {
  const plain = rules.filter(({ statuses }) => statuses === undefined);
  const rest = rules.filter(({ statuses }) => statuses !== undefined);
  return plain.length === 0
    ? rest
    : [{ globs: plain.flatMap(({ globs }) => globs), statuses: undefined }, ...rest];
}

// The next two run for every change: a plain loop costs half of what an iterator does before the engine warms up.
function anyApplies(rules: readonly Rule[], change: Change): boolean {
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (rule !== undefined && applies(rule, change)) return true;
  }
  return false;
}

function applies({ globs, statuses }: Rule, { path, status }: Change): boolean {
  if (statuses !== undefined && !statuses.has(status)) return false;
  for (let at = 0; at < globs.length; at++) if (globs[at]?.matches(path)) return true;
  return false;
}

/** The negations of the rules without their `!`, or the rest of them. */
function partOf(rules: readonly Rule[], negated: boolean): readonly Rule[] {
  return rules.flatMap((rule) => {
    const globs = rule.globs.filter((one) => one.negated === negated);
    if (globs.length === 0) return [];
    return { ...rule, globs: negated ? globs.map(({ positive }) => positive) : globs };
  });
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
