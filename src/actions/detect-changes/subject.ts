import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Because, OwnReason } from "../../core/ownership/because.ts";
import { attribute, type Owners } from "../../core/ownership/ownership.ts";
import { definitionChanges } from "./definition-changes.ts";
import type { Quantifier } from "./filters/filter.ts";
import { type Filter, matchFilters } from "./filters/filter.ts";

/** What is asked about: the services of the catalogue, or filters of the step. */
export type DetectSubject =
  | { readonly kind: "catalogue"; readonly catalogue: Catalogue }
  | {
      readonly kind: "filters";
      readonly filters: readonly Filter[];
      readonly quantifier: Quantifier;
      /** Where they are written; undefined for the input itself. */
      readonly file: string | undefined;
    };

/** What changes mean to a subject. */
export interface Meaning {
  /** Every name that is due, with its reasons, in the order of the subject. */
  readonly due: ReadonlyMap<string, readonly Because[]>;
  /** Own changed files per name; names without any may be absent. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Paths that no name knows. */
  readonly unowned: readonly string[];
}

/** How changes are read. */
export interface Reading {
  /** Whoever stands on a touched unit is due. */
  readonly dependents: boolean;
  /** The base's catalogue, where the catalogue is among the changes; "unreadable" where it was none that can be read. */
  readonly before: Catalogue | "unreadable" | undefined;
  /** What the workspace manifests add, where the catalogue lets them be read. */
  readonly manifests?: Manifests | undefined;
}

/** What manifests and lock files say about a set of changes. */
export interface Manifests {
  /** The catalogue's units with what their manifests say that they stand on. */
  readonly owners: Owners;
  readonly touched: ReadonlyMap<string, readonly OwnReason[]>;
  /** Changed paths that are somebody's through a workspace: lock files and workspace manifests. */
  readonly known: ReadonlySet<string>;
}

/** Names of a subject, in the order they were written. */
export function namesOf(subject: DetectSubject): readonly string[] {
  return subject.kind === "catalogue"
    ? [...subject.catalogue.services.keys()]
    : subject.filters.map(({ name }) => name);
}

/** What the changes mean. Of a changed catalogue only what it defines differently is touched. */
export async function meaningOf(
  subject: DetectSubject,
  changes: readonly Change[],
  how: Reading,
): Promise<Meaning> {
  return subject.kind === "filters"
    ? filtersMeaning(subject.filters, subject.quantifier, changes)
    : catalogueMeaning(subject.catalogue, changes, how);
}

async function filtersMeaning(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): Promise<Meaning> {
  const { files, unmatched } = await matchFilters(filters, quantifier, changes);
  const due = new Map<string, readonly Because[]>();
  for (const [name, paths] of files)
    if (paths.length > 0)
      due.set(
        name,
        paths.map((of) => ({ kind: "file", of })),
      );
  return { due, files, unowned: unmatched };
}

async function catalogueMeaning(
  catalogue: Catalogue,
  changes: readonly Change[],
  { dependents, before, manifests }: Reading,
): Promise<Meaning> {
  const also = new Map(manifests?.touched);
  const redefined = before === undefined ? [] : definitionChanges(before, catalogue);
  for (const [name, of] of redefined) also.set(name, [{ kind: "config", of }, ...(also.get(name) ?? [])]);
  const owners = manifests?.owners ?? catalogue;
  const { services, files, unowned } = await attribute(owners, changes, { dependents, also });
  const known = (path: string) => path === catalogue.file || manifests?.known.has(path);
  return { due: services, files, unowned: unowned.filter((path) => !known(path)) };
}
