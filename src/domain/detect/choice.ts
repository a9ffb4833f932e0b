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
  const patterns: string[] = [];
  for (const rule of rules) patterns.push(...rule.patterns);
  const globs = await readGlobs(patterns);
  if (quantifier === "every") return everyOf(rules, globs, await readGlobs(["**"]));
  return { steps: stepsOf(rules, globs, quantifier === "some-with-excludes"), accepts: undefined };
}

/** `globs` are those of all rules, one behind the other. */
function stepsOf(rules: readonly Rule[], globs: readonly Glob[], excludes: boolean): readonly Step<Change>[] {
  const wanted: Step<Change>[] = [];
  const unwanted: Step<Change>[] = [];
  let next = 0;
  for (const { patterns, statuses } of rules) {
    const when = statuses && (({ status }: Change) => statuses.has(status));
    for (const end = next + patterns.length; next < end; next++) {
      const glob = globs[next];
      if (glob === undefined) continue;
      if (excludes && glob.negated) unwanted.push({ keeps: false, glob: glob.positive, when });
      else wanted.push({ keeps: true, glob, when });
    }
  }
  return unwanted.length === 0 ? wanted : [...wanted, ...unwanted];
}

/** Takes what one rule lets in, best one that names its folders, and asks all about that. */
function everyOf(rules: readonly Rule[], globs: readonly Glob[], everything: readonly Glob[]): Choice {
  let next = 0;
  const all = rules.map(({ patterns, statuses }) => {
    const from = next;
    next += patterns.length;
    return { globs: globs.slice(from, next), statuses };
  });
  const bound = all.find((rule) => rule.globs.every(({ folder }) => folder !== ""));
  return {
    steps: (bound?.globs ?? everything).map((glob) => ({ keeps: true, glob })),
    accepts: ({ path, status }) =>
      all.every(
        (rule) =>
          (rule.statuses === undefined || rule.statuses.has(status)) &&
          rule.globs.some((glob) => matches(glob, path)),
      ),
  };
}
