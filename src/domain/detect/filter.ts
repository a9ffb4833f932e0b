import type { Change, Status } from "../change.ts";
import { type Glob, matches } from "../glob.ts";
import { sortByPath, spansAmong } from "../path-spans.ts";
import type { Quantifier } from "./quantifier.ts";

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

/** What filters say of changes. */
export interface Matched {
  /** The changed paths that each filter matches, in the order of the filters; each list in the order of paths. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** The changed paths that no filter matches. */
  readonly rest: readonly string[];
}

/** Asks every filter about the changes in its folders; the cost is theirs, not that of all changes times all filters. */
export function matchFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): Matched {
  const sorted = sortByPath(changes);
  const spansOf = spansAmong(sorted);
  const files = new Map<string, readonly string[]>();
  const known = new Uint8Array(sorted.length);
  for (const { name, rules } of filters) {
    const paths: string[] = [];
    files.set(name, paths);
    const spans = spansOf(foldersOf(rules, quantifier));
    if (spans.length === 0) continue;
    const acceptor = acceptorOf(rules, quantifier);
    for (const [from, to] of spans) {
      const accepts = acceptor(sorted, from, to);
      for (let at = from; at < to; at++) {
        const change = sorted[at];
        if (change === undefined || !accepts(change)) continue;
        known[at] = 1;
        paths.push(change.path);
      }
    }
  }
  const rest = sorted.filter((_, at) => known[at] === 0).map(({ path }) => path);
  return { files, rest };
}

/** What is to be asked of each change of a span. */
type Acceptor = (sorted: readonly Change[], from: number, to: number) => (change: Change) => boolean;

function acceptorOf(rules: readonly Rule[], quantifier: Quantifier): Acceptor {
  if (quantifier === "every") return () => (change) => rules.every((rule) => applies(rule, change));
  const excludes = quantifier === "some-with-excludes";
  const wanted = merge(rules, (globs) => (excludes ? globs.filter(({ negated }) => !negated) : globs));
  const excluded = excludes
    ? merge(rules, (globs) => globs.flatMap(({ negated, positive }) => (negated ? positive : [])))
    : [];
  const whole = wanted.flatMap(({ globs, statuses }) =>
    statuses === undefined ? globs.filter(({ form }) => form === "folder") : [],
  );
  return (sorted, from, to) => {
    // What lies between two paths of one folder lies in it, too. Not worth finding out for a few.
    const [first = "", last = ""] = [sorted[from]?.path, sorted[to - 1]?.path];
    const isWhole =
      to - from > whole.length &&
      whole.some(({ folder }) => first.startsWith(`${folder}/`) && last.startsWith(`${folder}/`));
    return (change) => (isWhole || anyApplies(wanted, change)) && !anyApplies(excluded, change);
  };
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

/** The folders outside of which the rules match nothing; the empty one is the whole tree. */
function foldersOf(rules: readonly Rule[], quantifier: Quantifier): ReadonlySet<string> {
  const folders = new Set<string>();
  const bound = quantifier === "every" ? rules.find(({ globs }) => globs.every(isBound)) : undefined;
  if (quantifier === "every" && bound === undefined) return folders.add("");
  for (const { globs } of bound === undefined ? rules : [bound])
    for (const { negated, folder } of globs)
      if (quantifier !== "some-with-excludes" || !negated) folders.add(folder);
  return folders;
}

function isBound({ folder }: Glob): boolean {
  return folder !== "";
}
