import validRange from "semver/ranges/valid.js";
import { problem } from "../problem/problem.ts";
import type { Fault } from "./faults.ts";
import type { Sketch } from "./partial-catalogue.ts";

/** The policies whose range is none as npm writes them. Apart from the other rules: few catalogues have a range, and reading one takes a parser. */
export function rangeFaults({ environments }: Sketch): readonly Fault[] {
  return [...environments].flatMap(([name, { range }]): readonly Fault[] => {
    if (range === undefined || (range.trim() !== "" && validRange(range) !== null)) return [];
    const slots = { key: `environments.${name}.policy.semver`, given: range };
    const path = ["environments", name, "policy", "semver"];
    return [{ path, on: "value", problem: (at) => problem("CATALOGUE_RANGE", slots, { at }) }];
  });
}
