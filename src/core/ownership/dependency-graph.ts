import type { Dependency } from "./affected-reasons.ts";

/** A node of the dependency graph: a service or a library of the catalogue. */
export interface DependencyNode {
  readonly name: string;
  /** Names of the units it stands on; unknown names are ignored. Cycles are allowed. */
  readonly dependsOn: readonly string[];
}

/**
 * Everything that stands, directly or not, on one of the `touched` units, each with every touched unit it stands on and the shortest
 * way there. A touched unit has an entry only for the other touched units it stands on; nothing is its own dependency.
 */
export function dependentsOf(
  units: Iterable<DependencyNode>,
  touched: Iterable<string>,
): ReadonlyMap<string, readonly Dependency[]> {
  const dependents = reverse(units);
  const reasons = new Map<string, Dependency[]>();
  for (const of of touched) {
    for (const [name, via] of climb(dependents, of)) {
      const reason: Dependency =
        via.length === 0 ? { kind: "dependency", of } : { kind: "dependency", of, via };
      const known = reasons.get(name);
      if (known === undefined) reasons.set(name, [reason]);
      else known.push(reason);
    }
  }
  return reasons;
}

/** Every unit that `start` stands on, directly or not, without itself. */
export function dependenciesOf(
  units: ReadonlyMap<string, DependencyNode>,
  start: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of units.get(name)?.dependsOn ?? []) {
      if (found.has(next) || !units.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  found.delete(start);
  return found;
}

function reverse(units: Iterable<DependencyNode>): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const { name, dependsOn } of units) {
    for (const one of dependsOn) {
      const known = dependents.get(one);
      if (known === undefined) dependents.set(one, [name]);
      else known.push(name);
    }
  }
  return dependents;
}

/** Breadth first from `of` up its dependents; the value is the way between, nearest to the dependent first. */
function climb(
  dependents: ReadonlyMap<string, readonly string[]>,
  of: string,
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  const queue: [string, readonly string[]][] = [[of, []]];
  for (const [name, way] of queue) {
    for (const next of dependents.get(name) ?? []) {
      if (next === of || ways.has(next)) continue;
      const via = name === of ? [] : [name, ...way];
      ways.set(next, via);
      queue.push([next, via]);
    }
  }
  return ways;
}
