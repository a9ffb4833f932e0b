import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Oid } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import { longestConfig } from "../../core/yaml/config-size-limit.ts";
import { loadCatalogue, loadCommittedCatalogue } from "../../operations/load-catalogue.ts";
import type { History } from "../../operations/search-history.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { Filter, Quantifier } from "./filters/filter.ts";

/** What changes are matched with: the services of the catalogue, or filters of the step. */
export type DetectSubject =
  | { readonly kind: "catalogue"; readonly catalogue: Catalogue }
  | {
      readonly kind: "filters";
      readonly filters: readonly Filter[];
      readonly quantifier: Quantifier;
      /** Where they are written; undefined for the input itself. */
      readonly file: string | undefined;
    };

/** Names of a subject, in the order they were written. */
export function namesOf(subject: DetectSubject): readonly string[] {
  return subject.kind === "catalogue"
    ? [...subject.catalogue.services.keys()]
    : subject.filters.map(({ name }) => name);
}

/** The inputs that name the filters or the catalogue. */
export interface SubjectInputs {
  readonly config: string;
  readonly filters: string;
  readonly predicateQuantifier: Quantifier;
}

/**
 * The filters of the step, else the catalogue of the workspace; undefined where there is neither.
 * Raises FILE_MISSING for a file of filters, and every fault of filters or catalogue.
 */
export async function readSubject(
  { filters, predicateQuantifier: quantifier, config }: SubjectInputs,
  files: Files,
): Promise<DetectSubject | undefined> {
  if (filters === "") {
    const catalogue = await loadCatalogue(files, config);
    return catalogue && { kind: "catalogue", catalogue };
  }
  const { isFiltersPath, parseFilters } = await import("./filters/parse-filters.ts");
  const file = isFiltersPath(filters) ? filters : undefined;
  const text = file === undefined ? filters : await files.read(file, longestConfig);
  const remedy = "`filters` takes YAML, or the path of a file in the checkout.";
  if (text === undefined) throw problem("FILE_MISSING", { path: filters, remedy });
  return { kind: "filters", filters: await parseFilters(text, file), quantifier, file };
}

/** The catalogue of a commit as the subject. Raises DETECT_NOTHING_TO_MATCH. */
export async function needCommitted(
  path: string,
  commit: Oid | undefined,
  history: History,
): Promise<DetectSubject> {
  const catalogue = await loadCommittedCatalogue(history, commit, path);
  if (catalogue === undefined) throw problem("DETECT_NOTHING_TO_MATCH", { config: path });
  return { kind: "catalogue", catalogue };
}
