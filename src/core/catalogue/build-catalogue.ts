import * as v from "valibot";
import { type FilePosition, Problems } from "../problem/problem.ts";
import type { ConfigDocument } from "../yaml/source-position.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Fault, shapeFaults } from "./faults.ts";
import { normaliseCatalogue } from "./normalise.ts";
import { type Sketch, sketchCatalogue } from "./partial-catalogue.ts";
import { ruleFaults } from "./rules.ts";
import { schema } from "./schema.ts";
import { hasStrays } from "./schema-shape.ts";

/**
 * The catalogue that a document means; `file` is its path for annotations, `ranges` the rule for ranges of versions (ranges.ts), where the
 * document has any.
 * Raises every CATALOGUE_* fault of shape and rules at once, each at its line and column, top to bottom.
 */
export function makeCatalogue(
  written: ConfigDocument,
  file: string,
  ranges: (sketch: Sketch) => readonly Fault[],
): Catalogue {
  const value = written.value ?? {};
  const place: Where = (path, on) => ({ file, ...written.spot(path, on) });
  const read = v.safeParse(schema, value);
  const clean = read.success && !hasStrays(schema, value);
  const sketch = sketchCatalogue(value);
  const faults = [...(clean ? [] : shapeFaults(value)), ...ruleFaults(sketch), ...ranges(sketch)]
    .map((fault) => fault.problem(place(fault.path, fault.on)))
    .sort((one, other) => order(one.at) - order(other.at));
  if (!read.success || faults.length > 0) throw new Problems(faults);
  return normaliseCatalogue(read.output, file, place);
}

type Where = (...at: Parameters<ConfigDocument["spot"]>) => FilePosition;

function order(at: FilePosition | undefined): number {
  return (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
}
