import type { Catalogue } from "../domain/catalogue/catalogue.ts";
import type { makeCatalogue } from "../domain/catalogue/making.ts";
import { problem } from "../domain/problem.ts";
import { readPlain } from "../domain/written/plain.ts";
import type { Files } from "./world.ts";

/**
 * The catalogue at `path` of the workspace; undefined where there is no such file. Raises every CATALOGUE_* fault at once.
 * The YAML parser is loaded only for what the plain reader leaves to it.
 */
export async function loadCatalogue(
  files: Pick<Files, "read">,
  path: string,
): Promise<Catalogue | undefined> {
  const text = await files.read(path);
  if (text === undefined) return undefined;
  const plain = readPlain(text);
  if (plain !== undefined) {
    const { makeCatalogue } = await import("../domain/catalogue/making.ts");
    return makeCatalogue(plain, path, await rangesIn(text));
  }
  const { readCatalogue } = await import("../domain/catalogue/reading.ts");
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

/** The rule for ranges of versions, where the text could hold any: reading one takes a parser of its own. */
async function rangesIn(text: string): Promise<Parameters<typeof makeCatalogue>[2]> {
  return text.includes("semver") ? (await import("../domain/catalogue/ranges.ts")).rangeFaults : () => [];
}
