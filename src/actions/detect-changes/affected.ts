import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Because, OwnReason } from "../../core/ownership/affected-reasons.ts";
import { attribute, type Owners } from "../../core/ownership/ownership.ts";
import { definitionChanges } from "./catalogue-changes.ts";
import { type Filter, matchFilters, type Quantifier } from "./filters/filter.ts";
import { type DetectSubject, namesOf } from "./filters-or-catalogue.ts";
import { type GreenRanges, namesWithoutRange } from "./last-green.ts";

/** What changes do to the services of a catalogue, or to filters. */
export interface Impact {
  /** Every name that is affected, with its reasons, in the order of the subject. */
  readonly affected: ReadonlyMap<string, readonly Because[]>;
  /** Own changed files per name; names without any may be absent. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Changed paths that belong to no name. */
  readonly unowned: readonly string[];
}

/** What counts beside the changes. */
export interface ImpactContext {
  /** Whether a service is affected when something it depends on is. */
  readonly dependents: boolean;
  /** The base's catalogue, where the catalogue is among the changes; "unreadable" where it was none that can be read. */
  readonly before: Catalogue | "unreadable" | undefined;
  /** What the workspace manifests add, where the catalogue lets them be read. */
  readonly manifests?: ManifestImpact | undefined;
}

/** What manifests and lock files add to a set of changes. */
export interface ManifestImpact {
  /** The catalogue's services and libraries with the dependencies that their manifests name. */
  readonly owners: Owners;
  /** Services and libraries that a lock file or a manifest affects, and why. */
  readonly affected: ReadonlyMap<string, readonly OwnReason[]>;
  /** Changed paths that are somebody's through a workspace: lock files and workspace manifests. */
  readonly attributed: ReadonlySet<string>;
}

/**
 * What the changes affect; nothing where they are unknown. Of a changed catalogue only what it defines differently is affected.
 */
export async function assessImpact(
  subject: DetectSubject,
  changes: readonly Change[] | undefined,
  context: ImpactContext,
): Promise<Impact> {
  if (changes === undefined) return { affected: new Map(), files: new Map(), unowned: [] };
  return subject.kind === "filters"
    ? impactOnFilters(subject.filters, subject.quantifier, changes)
    : impactOnCatalogue(subject.catalogue, changes, context);
}

async function impactOnFilters(
  filters: readonly Filter[],
  quantifier: Quantifier,
  changes: readonly Change[],
): Promise<Impact> {
  const { files, unmatched } = await matchFilters(filters, quantifier, changes);
  const affected = new Map<string, readonly Because[]>();
  for (const [name, paths] of files)
    if (paths.length > 0)
      affected.set(
        name,
        paths.map((of) => ({ kind: "file", of })),
      );
  return { affected, files, unowned: unmatched };
}

async function impactOnCatalogue(
  catalogue: Catalogue,
  changes: readonly Change[],
  { dependents, before, manifests }: ImpactContext,
): Promise<Impact> {
  const also = new Map(manifests?.affected);
  const redefined = before === undefined ? [] : definitionChanges(before, catalogue);
  for (const [name, of] of redefined) also.set(name, [{ kind: "config", of }, ...(also.get(name) ?? [])]);
  const owners = manifests?.owners ?? catalogue;
  const { services, files, unowned } = await attribute(owners, changes, { dependents, also });
  const isAttributed = (path: string) => path === catalogue.file || manifests?.attributed.has(path);
  return { affected: services, files, unowned: unowned.filter((path) => !isAttributed(path)) };
}

/** The impact of several comparisons, each for its own names; a name that cannot be compared is affected for that reason. */
export function mergeImpacts(
  subject: DetectSubject,
  green: GreenRanges,
  parts: readonly { readonly names: ReadonlySet<string>; readonly impact: Impact }[],
): Impact {
  const affected = new Map<string, readonly Because[]>();
  const files = new Map<string, readonly string[]>();
  const unowned = new Set<string>();
  for (const { names, impact } of parts) {
    for (const path of impact.unowned) unowned.add(path);
    for (const name of names) {
      files.set(name, impact.files.get(name) ?? []);
      const because = impact.affected.get(name);
      if (because !== undefined) affected.set(name, because);
    }
  }
  for (const [name, of] of namesWithoutRange(green)) affected.set(name, [{ kind: "doubt", of }]);
  const ordered = namesOf(subject).flatMap((name) => entryOf(affected, name));
  return { affected: new Map(ordered), files, unowned: [...unowned] };
}

/** Services that may have lost all their files: the changes delete some, and add or modify none. */
export function possiblyRemoved(
  subject: DetectSubject,
  changes: readonly Change[] | undefined,
  { files }: Impact,
): readonly string[] {
  if (subject.kind === "filters" || changes === undefined) return [];
  if (!changes.some(({ status }) => status === "deleted")) return [];
  const alive = new Set(changes.flatMap(({ status, path }) => (status === "deleted" ? [] : path)));
  return [...files]
    .filter(([name, paths]) => subject.catalogue.services.has(name) && !paths.some((path) => alive.has(path)))
    .map(([name]) => name);
}

function entryOf<V>(map: ReadonlyMap<string, V>, name: string): readonly (readonly [string, V])[] {
  const value = map.get(name);
  return value === undefined ? [] : [[name, value]];
}
