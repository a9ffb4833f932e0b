import type { Oid } from "../../../core/git/oid.ts";

/** How commits hang together: each with its parents. A parent that has no entry of its own is beyond what is looked at. */
export type Parents = ReadonlyMap<Oid, readonly Oid[]>;

/** Trunk (the first-parent line from a head) and what was merged into it. */
export interface Lineage {
  /** How many commits of trunk are newer: 0 for the head. Undefined beside trunk. */
  positionOf(oid: Oid): number | undefined;
  /** What came to trunk with a merge on it: in reach of the merge, and not of its first parent. */
  broughtBy(merge: Oid): ReadonlySet<Oid>;
  /** Where the line of a commit left trunk. */
  forkOf(oid: Oid): Fork;
}

export interface Fork {
  /** Position of the newest commit of trunk that the line has; infinite where it has none. */
  readonly at: number;
  /** Whether a commit, of trunk or not, is in the line. */
  has(oid: Oid): boolean;
}

/** Finds the lineage of `head` in everything that is in its reach. Each commit is looked at once, and those beside trunk once more. */
export function lineageOf(head: Oid, parents: Parents): Lineage {
  const trunk: Oid[] = [];
  const positions = new Map<Oid, number>();
  for (let at: Oid | undefined = head; at !== undefined && parents.has(at); at = parents.get(at)?.[0]) {
    positions.set(at, trunk.length);
    trunk.push(at);
  }
  const bearers = new Map<Oid, Oid>();
  const brought = new Map<Oid, ReadonlySet<Oid>>();
  for (const merge of trunk.toReversed()) {
    const [, ...merged] = parents.get(merge) ?? [];
    if (merged.length === 0) continue;
    const all = beside(merged, parents, (oid) => !positions.has(oid) && !bearers.has(oid));
    for (const oid of all) bearers.set(oid, merge);
    brought.set(merge, all);
  }
  const positionOf = (oid: Oid) => positions.get(oid);
  return {
    positionOf,
    broughtBy: (merge) => brought.get(merge) ?? new Set(),
    forkOf(oid) {
      const line = beside([oid], parents, (one) => !positions.has(one));
      let at = positions.get(oid) ?? Number.POSITIVE_INFINITY;
      for (const one of line) {
        for (const parent of parents.get(one) ?? []) at = Math.min(at, positions.get(parent) ?? at);
      }
      const positionIn = (one: Oid) => positions.get(one) ?? positions.get(bearers.get(one) ?? one) ?? -1;
      return { at, has: (one) => line.has(one) || positionIn(one) >= at };
    },
  };
}

/** Everything in reach of `tips` by way of commits that count. */
function beside(tips: readonly Oid[], parents: Parents, counts: (oid: Oid) => boolean): ReadonlySet<Oid> {
  const found = new Set(tips.filter((oid) => parents.has(oid) && counts(oid)));
  for (const oid of found) {
    for (const parent of parents.get(oid) ?? []) {
      if (parents.has(parent) && counts(parent)) found.add(parent);
    }
  }
  return found;
}
