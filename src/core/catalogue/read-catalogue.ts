import { Problems, problem } from "../problem/problem.ts";
import { readFull } from "../yaml/read-config.ts";
import type { ConfigDocument } from "../yaml/source-position.ts";
import { makeCatalogue } from "./build-catalogue.ts";
import type { Catalogue } from "./catalogue.ts";
import { rangeFaults } from "./version-ranges.ts";

/**
 * The catalogue in a YAML text; `file` is its path for annotations.
 * Raises every CATALOGUE_* fault of the file at once, each at its line and column, top to bottom.
 */
export function readCatalogue(text: string, file: string): Catalogue {
  return makeCatalogue(parseCatalogueYaml(text, file), file, rangeFaults);
}

/** More than any catalogue has; a limit keeps a hostile one from costing memory. */
const most = 4 * 1024 * 1024;

/** The catalogue's YAML by the real parser, not understood yet. Raises CATALOGUE_TOO_BIG, and all of its CATALOGUE_SYNTAX at once. */
export function parseCatalogueYaml(text: string, file: string): ConfigDocument {
  const size = Buffer.byteLength(text);
  if (size > most)
    throw problem("CATALOGUE_TOO_BIG", { size: String(size), most: String(most) }, { at: { file } });
  const read = readFull(text);
  if ("written" in read) return read.written;
  throw new Problems(
    read.faults.map(({ fault, at }) => problem("CATALOGUE_SYNTAX", { fault }, { at: { file, ...at } })),
  );
}
