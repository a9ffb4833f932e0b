import { Problems, problem } from "../problem.ts";
import { readFull } from "../written/full.ts";
import type { Written } from "../written/written.ts";

/** More than any catalogue has; a limit keeps a hostile one from costing memory. */
const most = 4 * 1024 * 1024;

/** The catalogue's YAML by the real parser, not understood yet. Raises CATALOGUE_TOO_BIG, and all of its CATALOGUE_SYNTAX at once. */
export function readSource(text: string, file: string): Written {
  const size = Buffer.byteLength(text);
  if (size > most)
    throw problem("CATALOGUE_TOO_BIG", { size: String(size), most: String(most) }, { at: { file } });
  const read = readFull(text);
  if ("written" in read) return read.written;
  throw new Problems(
    read.faults.map(({ fault, at }) => problem("CATALOGUE_SYNTAX", { fault }, { at: { file, ...at } })),
  );
}
