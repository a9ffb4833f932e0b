import type { Catalogue, Library, Service } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { loadCommittedCatalogue } from "../../operations/load-catalogue.ts";
import type { History } from "../../operations/search-history.ts";
import type { DetectSubject } from "./filters-or-catalogue.ts";

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
    return (await loadCommittedCatalogue(history, base, file)) ?? "unreadable";
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return "unreadable";
  }
}

/** Services that are no longer there at the head. */
export interface Removed {
  /** Those whose folder is gone, and those that the catalogue no longer has. */
  readonly names: readonly string[];
  /** Of the latter, those whose folder is still there and is no other service's. */
  readonly abandoned: readonly { readonly name: string; readonly path: string }[];
}

/** Looks for removed services among `candidates` (they may have lost all their files) and those that only an older catalogue has. */
export async function findRemoved(
  candidates: Iterable<string>,
  subject: DetectSubject,
  older: readonly (Catalogue | "unreadable" | undefined)[],
  head: Oid | undefined,
  { repository }: History,
): Promise<Removed> {
  if (subject.kind === "filters" || head === undefined) return { names: [], abandoned: [] };
  const now = subject.catalogue.services;
  const folders = new Set([...now.values(), ...subject.catalogue.libraries.values()].map(({ path }) => path));
  const isThere = async (path: string) => path === "." || (await repository.list(head, path)) !== undefined;
  const names = new Set<string>();
  const abandoned: { name: string; path: string }[] = [];
  for (const catalogue of older) {
    if (catalogue === undefined || catalogue === "unreadable") continue;
    for (const { name, path } of catalogue.services.values()) {
      if (now.has(name) || names.has(name)) continue;
      names.add(name);
      if (!folders.has(path) && (await isThere(path))) abandoned.push({ name, path });
    }
  }
  for (const name of candidates) if (!(await isThere(now.get(name)?.path ?? "."))) names.add(name);
  return { names: [...names], abandoned };
}

/**
 * The services and libraries that a catalogue defines otherwise than `before`, each with its place as `file:line`. Where it is
 * written, and in which order, does not count. An older version that cannot be read makes all of them differ.
 */
export function definitionChanges(
  before: Catalogue | "unreadable",
  now: Catalogue,
): ReadonlyMap<string, string> {
  const old = before === "unreadable" ? new Map<string, string>() : definitions(before);
  const changed = new Map<string, string>();
  for (const [name, one] of components(now)) {
    if (old.get(name) === definition(one)) continue;
    const { file, line = 1 } = now.place([now.services.has(name) ? "services" : "libraries", name], "key");
    changed.set(name, `${file}:${line}`);
  }
  return changed;
}

function components({ services, libraries }: Catalogue): ReadonlyMap<string, Service | Library> {
  return new Map<string, Service | Library>([...services, ...libraries]);
}

function definitions(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([...components(catalogue)].map(([name, one]) => [name, definition(one)]));
}

function definition(component: Service | Library): string {
  return JSON.stringify(component);
}
