import type { Change } from "../change.ts";
import { type Glob, matches, readGlobs } from "../glob.ts";
import type { Step } from "../path-pool.ts";
import type { Quantifier } from "./quantifier.ts";
import type { Rule } from "./rule.ts";

/** What the rules of a filter take from a pool of changes. */
export interface Choice {
  readonly steps: readonly Step<Change>[];
  /** What must hold of all that the steps leave in. */
  readonly accepts: ((change: Change) => boolean) | undefined;
}

/** The rules of a filter as steps. */
export async function choiceOf(rules: readonly Rule[], quantifier: Quantifier): Promise<Choice> {
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
  readonly statuses: Rule["statuses"];
}

async function compile(rules: readonly Rule[]): Promise<readonly CompiledRule[]> {
  const globs = await readGlobs(rules.flatMap(({ patterns }) => patterns));
  let next = 0;
  return rules.map(({ patterns, statuses }) => {
    const from = next;
    next += patterns.length;
    return { globs: globs.slice(from, next), statuses };
  });
}
