import type { Dependency } from "./affected-reasons.ts";

/** A node of the dependency graph: a service or a library of the catalogue. */
export interface DependencyNode {
  readonly name: string;
  /** Names of what it depends on; unknown names are ignored. Cycles are allowed. */
  readonly dependsOn: readonly string[];
}

/**
 * Everything that depends, directly or not, on one of the `changed` nodes, each with every changed node it depends on and the shortest
 * way there. A changed node has an entry only for the other changed nodes it depends on; nothing is its own dependency.
 */
export function dependentsOf(
  nodes: Iterable<DependencyNode>,
  changed: Iterable<string>,
): ReadonlyMap<string, readonly Dependency[]> {
  const dependents = reverse(nodes);
  const reasons = new Map<string, Dependency[]>();
  for (const of of changed) {
    for (const [name, via] of climb(dependents, of)) {
      const reason: Dependency =
        via.length === 0 ? { kind: "dependency", of } : { kind: "dependency", of, via };
      const list = reasons.get(name);
      if (list === undefined) reasons.set(name, [reason]);
      else list.push(reason);
    }
  }
  return reasons;
}

/** Everything that `start` depends on, directly or not, without itself. */
export function dependenciesOf(
  nodes: ReadonlyMap<string, DependencyNode>,
  start: string,
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [start];
  for (const name of queue) {
    for (const next of nodes.get(name)?.dependsOn ?? []) {
      if (found.has(next) || !nodes.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  found.delete(start);
  return found;
}

function reverse(nodes: Iterable<DependencyNode>): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const { name, dependsOn } of nodes) {
    for (const one of dependsOn) {
      const list = dependents.get(one);
      if (list === undefined) dependents.set(one, [name]);
      else list.push(name);
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
