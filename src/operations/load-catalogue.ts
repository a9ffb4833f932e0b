import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { problem } from "../core/problem/problem.ts";
import type { Files } from "../ports/world.ts";

/** The catalogue at `path` of the workspace; undefined where there is no such file. Raises every CATALOGUE_* fault at once. */
export async function loadCatalogue(
  files: Pick<Files, "read">,
  path: string,
): Promise<Catalogue | undefined> {
  const text = await files.read(path);
  if (text === undefined) return undefined;
  const { readCatalogue } = await import("../core/catalogue/read-catalogue.ts");
  return readCatalogue(text, path);
}

/** The same where nothing can be done without one: raises CATALOGUE_MISSING with `remedy`, a sentence, as advice. */
export async function needCatalogue(
  files: Pick<Files, "read">,
  path: string,
  remedy: string,
): Promise<Catalogue> {
  const catalogue = await loadCatalogue(files, path);
  if (catalogue === undefined) throw problem("CATALOGUE_MISSING", { path, remedy });
  return catalogue;
}
