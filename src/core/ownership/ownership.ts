import { indexByFolder } from "../path/folder-index.ts";
import { type Glob, readGlobs } from "../path/glob.ts";
import type { Because, OwnReason } from "./affected-reasons.ts";
import { type DependencyNode, dependentsOf } from "./dependency-graph.ts";

/** What of a catalogue decides whom a path belongs to; a `Catalogue` is one. */
export interface Owners {
  readonly services: ReadonlyMap<string, Owner>;
  readonly libraries: ReadonlyMap<string, Owner>;
  readonly global: readonly string[];
}

export interface Owner extends DependencyNode {
  /** Ordered patterns, last match wins. */
  readonly inputs: readonly string[];
}

/** Names of the services and libraries whose own inputs hold a path. */
export type OwnersOf = (path: string) => readonly string[];

/** What a set of changed paths affects. */
export interface Attribution {
  /** Every affected service, in the order of the catalogue, with all its reasons: own files, what else affects it, global ones, dependencies. */
  readonly services: ReadonlyMap<string, readonly Because[]>;
  /** Own changed paths per service or library. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Paths that belong to nobody, in the order given. */
  readonly unowned: readonly string[];
}

/** Compiles the inputs of a catalogue. A lookup costs what the path's folders hold, not what the catalogue holds. */
export async function ownership({
  services,
  libraries,
}: Pick<Owners, "services" | "libraries">): Promise<OwnersOf> {
  const owners: { readonly name: string; readonly inputs: readonly Glob[] }[] = [];
  for (const { name, inputs } of [...services.values(), ...libraries.values()])
    owners.push({ name, inputs: await readGlobs(inputs) });
  const near = indexByFolder(owners.map((owner) => [foldersOf(owner.inputs), owner]));
  return (path) =>
    near(path)
      .filter(({ inputs }) => lastMatchWins(inputs, path))
      .map(({ name }) => name);
}

/** The folders outside of which the patterns include nothing. */
function foldersOf(inputs: readonly Glob[]): readonly string[] {
  return inputs.flatMap(({ negated, folder }) => (negated ? [] : folder));
}

/** Whether the last pattern that knows the path is not a negation. */
export function lastMatchWins(patterns: readonly Glob[], path: string): boolean {
  for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== undefined && pattern.positive.matches(path)) return !pattern.negated;
  }
  return false;
}

/** What else counts beside the changed paths. */
export interface AttributionOptions {
  /** Whatever depends on an affected service or library is affected. */
  readonly dependents: boolean;
  /** Services and libraries that something else affects: their definition, a lock file. */
  readonly also?: ReadonlyMap<string, readonly OwnReason[]>;
}

/**
 * The services that changes affect, and why: through their own inputs, their definition, a global pattern, or (with `dependents`)
 * anything they depend on.
 */
export async function attribute(
  owners: Owners,
  changes: readonly { readonly path: string }[],
  { dependents, also = new Map() }: AttributionOptions = { dependents: true },
): Promise<Attribution> {
  const ownersOf = await ownership(owners);
  const globalPatterns = await readGlobs(owners.global);
  const files = new Map<string, string[]>();
  const global: Because[] = [];
  const unowned: string[] = [];
  for (const { path } of changes) {
    const names = ownersOf(path);
    for (const name of names) {
      const own = files.get(name);
      if (own === undefined) files.set(name, [path]);
      else own.push(path);
    }
    const isGlobal = lastMatchWins(globalPatterns, path);
    if (isGlobal) global.push({ kind: "global", of: path });
    else if (names.length === 0) unowned.push(path);
  }
  const through = dependents
    ? dependentsOf(
        [...owners.services.values(), ...owners.libraries.values()],
        new Set([...files.keys(), ...also.keys()]),
      )
    : new Map<string, readonly Because[]>();
  const services = new Map<string, readonly Because[]>();
  for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map((of): Because => ({ kind: "file", of }));
    const reasons = [...own, ...(also.get(name) ?? []), ...global, ...(through.get(name) ?? [])];
    if (reasons.length > 0) services.set(name, reasons);
  }
  return { services, files, unowned };
}
