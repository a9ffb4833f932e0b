import type { Change, Status } from "../../../core/git/changed-path.ts";
import { type Glob, isNegated, matches, readGlobs } from "../../../core/path/glob.ts";
import { createReach, type Pool, type Step } from "../../../core/path/path-pool.ts";

/** A named list of patterns, as dorny/paths-filter has them. */
export interface Filter {
  readonly name: string;
  readonly rules: readonly FilterRule[];
  /** Line of its name in the filters' text, from 1. */
  readonly line: number;
}

/** What filters say of changes. */
export interface Matched {
  /** The changed paths that each filter matches, in the order of the filters; each list in the order of paths. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** The changed paths that no filter matches. */
  readonly rest: readonly string[];
}

/** Asks every filter about the changes in its folders; the cost is theirs, not that of all changes times all filters. */
export async function matchFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  pool: Pool<Change>,
): Promise<Matched> {
  const reaches = createReach(pool.holds);
  const files = new Map<string, readonly string[]>();
  for (const { name, rules } of filters) {
    if (!mayMatch(rules, quantifier, reaches)) {
      files.set(name, []);
      continue;
    }
    const { steps, accepts } = await choiceOf(rules, quantifier);
    files.set(name, pool.take(steps, accepts));
  }
  return { files, rest: pool.rest() };
}

/** Whether the rules could match anything at all: most filters are about folders in which nothing changed, and are not compiled. */
function mayMatch(
  rules: readonly FilterRule[],
  quantifier: Quantifier,
  reaches: (pattern: string) => boolean,
): boolean {
  const excludes = quantifier === "some-with-excludes";
  const could = ({ patterns }: FilterRule) =>
    patterns.some((one) => (!excludes && isNegated(one)) || reaches(one));
  return quantifier === "every" ? rules.every(could) : rules.some(could);
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

/** What the rules of a filter take from a pool of changes. */
export interface Choice {
  readonly steps: readonly Step<Change>[];
  /** What must hold of all that the steps leave in. */
  readonly accepts: ((change: Change) => boolean) | undefined;
}

/** The rules of a filter as steps. */
export async function choiceOf(rules: readonly FilterRule[], quantifier: Quantifier): Promise<Choice> {
  const compiled = await compile(rules);
  return quantifier === "every"
    ? everyOf(compiled, await readGlobs(["**"]))
    : someOf(compiled, quantifier === "some-with-excludes");
}

function someOf(rules: readonly CompiledRule[], excludes: boolean): Choice {
  const wanted: Step<Change>[] = [];
  const unwanted: Step<Change>[] = [];
  for (const { globs, statuses } of rules) {
    const when = statuses && (({ status }: Change) => statuses.has(status));
    for (const glob of globs)
      if (excludes && glob.negated) unwanted.push({ keeps: false, glob: glob.positive, when });
      else wanted.push({ keeps: true, glob, when });
  }
  return { steps: [...wanted, ...unwanted], accepts: undefined };
}

/** Takes what one rule lets in, best one that names its folders, and asks all about that. */
function everyOf(rules: readonly CompiledRule[], everything: readonly Glob[]): Choice {
  const bound = rules.find(({ globs }) => globs.every(({ folder }) => folder !== ""));
  return {
    steps: (bound?.globs ?? everything).map((glob) => ({ keeps: true, glob })),
    accepts: ({ path, status }) =>
      rules.every(
        ({ globs, statuses }) =>
          (statuses === undefined || statuses.has(status)) && globs.some((glob) => matches(glob, path)),
      ),
  };
}

/** A rule whose patterns can be matched. */
interface CompiledRule {
  readonly globs: readonly Glob[];
  readonly statuses: FilterRule["statuses"];
}

async function compile(rules: readonly FilterRule[]): Promise<readonly CompiledRule[]> {
  const globs = await readGlobs(rules.flatMap(({ patterns }) => patterns));
  let next = 0;
  return rules.map(({ patterns, statuses }) => {
    const from = next;
    next += patterns.length;
    return { globs: globs.slice(from, next), statuses };
  });
}
