import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { problem, problemsIn } from "../../core/problem/problem.ts";
import { fetchCommits, type History } from "../../operations/history.ts";
import { loadCatalogue } from "../../operations/load-catalogue.ts";
import type { Files } from "../../ports/world.ts";
import type { Quantifier } from "./filters/filter.ts";
import { isFiltersPath, parseFilters } from "./filters/parse-filters.ts";
import type { DetectSubject } from "./subject.ts";

/** The inputs that say what to look at. */
export interface SubjectInputs {
  readonly config: string;
  readonly filters: string;
  readonly predicateQuantifier: Quantifier;
}

/**
 * What is asked about, as far as the workspace says it: the filters of the step, else its catalogue. Undefined where there is neither.
 * Raises FILE_MISSING for a file of filters, and every fault of filters or catalogue.
 */
export async function readSubject(asked: SubjectInputs, files: Files): Promise<DetectSubject | undefined> {
  if (asked.filters !== "") {
    const quantifier = asked.predicateQuantifier;
    if (!isFiltersPath(asked.filters))
      return { kind: "filters", filters: await parseFilters(asked.filters), quantifier, file: undefined };
    const text = await files.read(asked.filters);
    const remedy = "`filters` takes YAML, or the path of a file in the checkout.";
    if (text === undefined) throw problem("FILE_MISSING", { path: asked.filters, remedy });
    return {
      kind: "filters",
      filters: await parseFilters(text, asked.filters),
      quantifier,
      file: asked.filters,
    };
  }
  const catalogue = await loadCatalogue(files, asked.config);
  return catalogue && { kind: "catalogue", catalogue };
}

/** The catalogue as a commit has it. Undefined where there is none, or no such commit to be had. */
export async function readCommitted(
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

/** What the catalogue of a commit says to ask about. Raises DETECT_NOTHING_TO_MATCH. */
export async function needCommitted(
  path: string,
  commit: Oid | undefined,
  history: History,
): Promise<DetectSubject> {
  const catalogue = await readCommitted(history, commit, path);
  if (catalogue === undefined) throw problem("DETECT_NOTHING_TO_MATCH", { config: path });
  return { kind: "catalogue", catalogue };
}

/** The base's version of a catalogue that is itself among the changes: only then does it matter. */
export async function readCatalogueBefore(
  subject: DetectSubject,
  base: Oid | undefined,
  changes: readonly Change[] | undefined,
  history: History,
): Promise<Catalogue | "unreadable" | undefined> {
  if (subject.kind === "filters") return undefined;
  const { file } = subject.catalogue;
  if (!changes?.some(({ path }) => path === file)) return undefined;
  try {
    return (await readCommitted(history, base, file)) ?? "unreadable";
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return "unreadable";
  }
}

/** Of the suspects, and of the services that only an older catalogue knows, those whose folder is gone at the head. */
export async function findRemoved(
  suspects: Iterable<string>,
  subject: DetectSubject,
  older: readonly (Catalogue | "unreadable" | undefined)[],
  head: Oid | undefined,
  { repository }: History,
): Promise<readonly string[]> {
  if (subject.kind === "filters" || head === undefined) return [];
  const paths = new Map<string, string>();
  const now = subject.catalogue.services;
  for (const catalogue of older) {
    if (catalogue === undefined || catalogue === "unreadable") continue;
    for (const [name, { path }] of catalogue.services) if (!now.has(name)) paths.set(name, path);
  }
  for (const name of suspects) paths.set(name, now.get(name)?.path ?? ".");
  const removed: string[] = [];
  for (const [name, path] of paths)
    if (path !== "." && (await repository.list(head, path)) === undefined) removed.push(name);
  return removed;
}
