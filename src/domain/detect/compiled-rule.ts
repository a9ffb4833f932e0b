import type { Change } from "../change.ts";
import { type Glob, matches, readGlobs } from "../glob.ts";
import type { Quantifier } from "./quantifier.ts";
import type { Rule } from "./rule.ts";

/** A rule whose patterns can be matched. */
interface CompiledRule {
  readonly globs: readonly Glob[];
  readonly statuses: Rule["statuses"];
}

export async function compileRules(rules: readonly Rule[]): Promise<readonly CompiledRule[]> {
  const globs = await readGlobs(rules.flatMap(({ patterns }) => patterns));
  let next = 0;
  return rules.map(({ patterns, statuses }) => {
    const from = next;
    next += patterns.length;
    return { globs: globs.slice(from, next), statuses };
  });
}

/** What is to be asked of each change in the folders of the rules. */
export function acceptorOf(
  rules: readonly CompiledRule[],
  quantifier: Quantifier,
): (change: Change) => boolean {
  if (quantifier === "every") return (change) => rules.every((rule) => applies(rule, change));
  const excludes = quantifier === "some-with-excludes";
  const wanted = merge(rules, (globs) => (excludes ? globs.filter(({ negated }) => !negated) : globs));
  const excluded = excludes
    ? merge(rules, (globs) => globs.flatMap(({ negated, positive }) => (negated ? positive : [])))
    : [];
  return (change) => anyApplies(wanted, change) && !anyApplies(excluded, change);
}

/** A part of the rules, with one rule in place of all that want every kind of change: whichever of them applies, one does. */
function merge(
  rules: readonly CompiledRule[],
  part: (globs: readonly Glob[]) => readonly Glob[],
): readonly CompiledRule[] {
  const merged: CompiledRule[] = [];
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
function anyApplies(rules: readonly CompiledRule[], change: Change): boolean {
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (rule !== undefined && applies(rule, change)) return true;
  }
  return false;
}

function applies({ globs, statuses }: CompiledRule, { path, status }: Change): boolean {
  if (statuses !== undefined && !statuses.has(status)) return false;
  for (let at = 0; at < globs.length; at++) {
    const one = globs[at];
    if (one !== undefined && matches(one, path)) return true;
  }
  return false;
}

/** The folders outside of which the rules match nothing; the empty one is the whole tree. */
export function foldersOf(rules: readonly CompiledRule[], quantifier: Quantifier): ReadonlySet<string> {
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
