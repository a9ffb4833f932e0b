import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { Oid } from "../core/git/oid.ts";
import { problem } from "../core/problem/problem.ts";
import { longestConfig } from "../core/yaml/config-size-limit.ts";
import type { Files } from "../ports/all-ports.ts";
import { fetchCommits, type History } from "./search-history.ts";

/** The catalogue at `path` of the workspace; undefined where there is no such file. Raises every CATALOGUE_* fault at once. */
export async function loadCatalogue(
  files: Pick<Files, "read">,
  path: string,
): Promise<Catalogue | undefined> {
  const text = await files.read(path, longestConfig);
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

/** The catalogue as a commit has it; undefined where it has none, or the commit no longer exists on the remote. */
export async function loadCommittedCatalogue(
  history: History,
  commit: Oid | undefined,
  path: string,
): Promise<Catalogue | undefined> {
  if (commit === undefined || !(await fetchCommits(history, [commit]))) return undefined;
  const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
  };
  return loadCatalogue({ read }, path);
}
