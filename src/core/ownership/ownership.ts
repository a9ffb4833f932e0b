import { indexByFolder } from "../path/folder-index.ts";
import { type Glob, matches, readGlobs } from "../path/glob.ts";
import type { Pool } from "../path/path-pool.ts";
import { createReach } from "../path/path-pool.ts";
import type { Because, Touched } from "./because.ts";
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

/** What a set of changed paths touches. */
export interface Attribution {
  /** Every touched service, in the order of the catalogue, with all its reasons: own files, what else touches it, global ones, dependencies. */
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
    if (pattern !== undefined && matches(pattern.positive, path)) return !pattern.negated;
  }
  return false;
}

function stepsOf(patterns: readonly Glob[]) {
  return patterns.map(({ negated, positive }) => ({ keeps: !negated, glob: positive }));
}

/** How far a change reaches. */
export interface Reach {
  /** Whoever stands on a touched unit is touched. */
  readonly dependents: boolean;
  /** Units that something else touches: their definition, a lock file. */
  readonly also?: ReadonlyMap<string, readonly Touched[]>;
}

/**
 * The services that changes touch, and why: through their own inputs, their definition, a global pattern, or (with `dependents`) anything
 * they stand on. Only what could hold one of the changes is compiled.
 */
export async function attribute(
  owners: Owners,
  pool: Pool<{ readonly path: string }>,
  { dependents, also = new Map() }: Reach = { dependents: true },
): Promise<Attribution> {
  const mayOwn = createReach(pool.holds);
  const files = new Map<string, readonly string[]>();
  for (const { name, inputs } of [...owners.services.values(), ...owners.libraries.values()]) {
    if (!inputs.some(mayOwn)) continue;
    const own = pool.take(stepsOf(await readGlobs(inputs)));
    if (own.length > 0) files.set(name, own);
  }
  const shared = pool.take(stepsOf(await readGlobs(owners.global)));
  const global = shared.map((of): Because => ({ kind: "global", of }));
  const below = dependents
    ? dependentsOf(
        [...owners.services.values(), ...owners.libraries.values()],
        new Set([...files.keys(), ...also.keys()]),
      )
    : new Map<string, readonly Because[]>();
  const services = new Map<string, readonly Because[]>();
  for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map((of): Because => ({ kind: "file", of }));
    const reasons = [...own, ...(also.get(name) ?? []), ...global, ...(below.get(name) ?? [])];
    if (reasons.length > 0) services.set(name, reasons);
  }
  return { services, files, unowned: pool.rest() };
}
