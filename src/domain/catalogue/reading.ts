import * as v from "valibot";
import { Problems } from "../problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { shapeFaults } from "./faults.ts";
import { normaliseCatalogue } from "./normal.ts";
import { ruleFaults } from "./rules.ts";
import { schema } from "./schema.ts";
import { sketchCatalogue } from "./sketch.ts";
import { parseSource } from "./source.ts";

/**
 * The catalogue in a YAML text; `file` is its path for annotations.
 * Raises every CATALOGUE_* fault of the file at once, each at its line and column, top to bottom.
 */
export function readCatalogue(text: string, file: string): Catalogue {
  const source = parseSource(text, file);
  const value = source.value ?? {};
  const faults = [...shapeFaults(value), ...ruleFaults(sketchCatalogue(value))]
    .map((fault) => fault.problem(source.place(fault.path, fault.on)))
    .sort((one, other) => order(one.at) - order(other.at));
  if (faults.length > 0) throw new Problems(faults);
  return normaliseCatalogue(v.parse(schema, value), file, source.place);
}

function order(at: { readonly line?: number; readonly column?: number } | undefined): number {
  return (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
}
