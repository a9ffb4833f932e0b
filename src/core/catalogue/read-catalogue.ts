import * as v from "valibot";
import { type FilePosition, Problems, problem } from "../problem/problem.ts";
import { longestConfig } from "../yaml/config-size-limit.ts";
import { readConfig } from "../yaml/read-config.ts";
import type { ConfigDocument, YamlPath } from "../yaml/source-position.ts";
import type { Catalogue } from "./catalogue.ts";
import { ruleFaults } from "./cross-field-rules.ts";
import { normaliseCatalogue } from "./fill-in-defaults.ts";
import { readPartialCatalogue } from "./partial-catalogue.ts";
import { schema } from "./schema.ts";
import { shapeFaults } from "./schema-faults.ts";

/**
 * The catalogue in a YAML text; `file` is its path for annotations.
 * Raises every CATALOGUE_* fault of the file at once, each at its line and column, top to bottom.
 */
export function readCatalogue(text: string, file: string): Catalogue {
  const document = parseDocument(text, file);
  const value = document.value ?? {};
  const place = (path: YamlPath, on: "key" | "value"): FilePosition => ({ file, ...document.spot(path, on) });
  const read = v.safeParse(schema, value);
  const faults = [...shapeFaults(value, read.issues ?? []), ...ruleFaults(readPartialCatalogue(value))]
    .map((fault) => fault.problem(place(fault.path, fault.on)))
    .sort((one, other) => inFile(one.at) - inFile(other.at));
  if (!read.success || faults.length > 0) throw new Problems(faults);
  return normaliseCatalogue(read.output, file, place);
}

/** Raises CATALOGUE_TOO_BIG, or all of the file's CATALOGUE_SYNTAX at once. */
function parseDocument(text: string, file: string): ConfigDocument {
  const size = Buffer.byteLength(text);
  if (size > longestConfig) {
    const slots = { size: String(size), most: String(longestConfig) };
    throw problem("CATALOGUE_TOO_BIG", slots, { at: { file } });
  }
  const read = readConfig(text);
  if ("document" in read) return read.document;
  throw new Problems(
    read.faults.map(({ fault, at }) => problem("CATALOGUE_SYNTAX", { fault }, { at: { file, ...at } })),
  );
}

function inFile(at: FilePosition | undefined): number {
  return (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
}
