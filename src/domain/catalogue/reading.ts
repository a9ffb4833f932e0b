import type { Catalogue } from "./catalogue.ts";
import { makeCatalogue } from "./making.ts";
import { rangeFaults } from "./ranges.ts";
import { readSource } from "./source.ts";

/**
 * The catalogue in a YAML text; `file` is its path for annotations.
 * Raises every CATALOGUE_* fault of the file at once, each at its line and column, top to bottom.
 */
export function readCatalogue(text: string, file: string): Catalogue {
  return makeCatalogue(readSource(text, file), file, rangeFaults);
}
