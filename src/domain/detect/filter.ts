import type { Change } from "../change.ts";
import { isNegated } from "../glob.ts";
import type { Pool } from "../path-pool.ts";
import { createReach } from "../reach.ts";
import { choiceOf } from "./choice.ts";
import type { Quantifier } from "./quantifier.ts";
import type { Rule } from "./rule.ts";

/** A named list of patterns, as dorny/paths-filter has them. */
export interface Filter {
  readonly name: string;
  readonly rules: readonly Rule[];
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
  rules: readonly Rule[],
  quantifier: Quantifier,
  reaches: (pattern: string) => boolean,
): boolean {
  const excludes = quantifier === "some-with-excludes";
  const could = ({ patterns }: Rule) => patterns.some((one) => (!excludes && isNegated(one)) || reaches(one));
  return quantifier === "every" ? rules.every(could) : rules.some(could);
}
