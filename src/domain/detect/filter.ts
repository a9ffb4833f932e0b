import type { Change, Status } from "../change.ts";
import { foldersAround, indexByFolder } from "../folder-index.ts";
import { type Glob, matches } from "../glob.ts";

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
  const touched = foldersAround(changes.map(({ path }) => path));
  const asked: [Iterable<string>, { list: string[]; accepts: (change: Change) => boolean }][] = [];
  for (const filter of filters) {
    const list: string[] = [];
    files.set(filter.name, list);
    const folders = foldersOf(filter, quantifier, touched);
    if (folders.size > 0) asked.push([folders, { list, accepts: acceptor(filter.rules, quantifier) }]);
  }
  const near = indexByFolder(asked);
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
    const merged = merge(rules, (globs) => globs);
    return (change) => anyApplies(merged, change);
  }
  const wanted = merge(rules, (globs) => globs.filter(({ negated }) => !negated));
  const excluded = merge(rules, (globs) =>
    globs.flatMap(({ negated, positive }) => (negated ? positive : [])),
  );
  return (change) => anyApplies(wanted, change) && !anyApplies(excluded, change);
}

/** A part of the rules, with one rule in place of all that want every kind of change: whichever of them applies, one does. */
function merge(rules: readonly Rule[], part: (globs: readonly Glob[]) => readonly Glob[]): readonly Rule[] {
  const merged: Rule[] = [];
  const always: Glob[] = [];
  for (const { globs, statuses } of rules) {
    const some = part(globs);
    if (statuses === undefined) always.push(...some);
    else if (some.length > 0) merged.push({ globs: some, statuses });
  }
  if (always.length > 0) merged.push({ globs: always, statuses: undefined });
  return merged;
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
  for (let at = 0; at < globs.length; at++) {
    const one = globs[at];
    if (one !== undefined && matches(one, path)) return true;
  }
  return false;
}

/** The touched ones of the folders outside of which the filter matches nothing; the empty one is the whole tree. */
function foldersOf(
  { rules }: Filter,
  quantifier: Quantifier,
  touched: ReadonlySet<string>,
): ReadonlySet<string> {
  const folders = new Set<string>();
  const bound = quantifier === "every" ? rules.find(({ globs }) => globs.every(isBound)) : undefined;
  if (quantifier === "every" && bound === undefined) return folders.add("");
  for (const { globs } of bound === undefined ? rules : [bound])
    for (const { negated, folder } of globs)
      if ((quantifier !== "some-with-excludes" || !negated) && touched.has(folder)) folders.add(folder);
  return folders;
}

function isBound({ folder }: Glob): boolean {
  return folder !== "";
}
