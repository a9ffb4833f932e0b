import fc from "fast-check";
import { expect, test } from "vitest";
import { lineageOf } from "../../../../src/actions/release/history/commit-graph.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const graph = (text: string) =>
  new Map(
    text.split("\n").map((line) => {
      const [oid, ...parents] = line.trim().split(" ") as Oid[];
      return [oid as Oid, parents] as const;
    }),
  );
const of = (name: string) => name as Oid;

/*
 * r - a - b ----- m - h    trunk
 *      \         /
 *       x ----- y - z      merged, but for z
 */
const history = graph(`h m
  m b y
  b a
  y x
  x a
  a r
  r`);

test("trunk is counted from its head, and what a merge brought is known", () => {
  const lineage = lineageOf(of("h"), history);
  expect(["h", "m", "b", "a", "r", "x"].map((name) => lineage.positionOf(of(name)))).toEqual([
    0,
    1,
    2,
    3,
    4,
    undefined,
  ]);
  expect([...lineage.broughtBy(of("m"))]).toEqual(["y", "x"]);
  expect([...lineage.broughtBy(of("b"))]).toEqual([]);
});

test("a branch left trunk at the newest commit it has", () => {
  const fork = lineageOf(of("h"), history).forkOf(of("y"));
  expect(fork.at).toBe(3);
  expect(["h", "m", "b", "a", "r", "x", "y"].filter((name) => fork.has(of(name)))).toEqual([
    "a",
    "r",
    "x",
    "y",
  ]);
  expect(lineageOf(of("h"), history).forkOf(of("b")).at).toBe(2);
});

test("a root of its own has no place on trunk", () => {
  const lineage = lineageOf(of("m"), graph("m a x\na\nx y\ny"));
  expect(lineage.forkOf(of("x")).at).toBe(Number.POSITIVE_INFINITY);
  expect(lineage.forkOf(of("x")).has(of("a"))).toBe(false);
});

test("any history: the same as asking for everything in reach", () => {
  // Commit n has parents among those before it; the last one is the head.
  const histories = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(histories, fc.nat(), (all, chosen) => {
      const parents = new Map(
        all.map((list, at) => {
          const names = at === 0 ? [] : [...new Set(list.map((one) => of(`${one % at}`)))];
          return [of(`${at}`), names] as const;
        }),
      );
      const reach = (from: Oid): Set<Oid> => {
        const found = new Set([from]);
        for (const one of found) for (const parent of parents.get(one) ?? []) found.add(parent);
        return found;
      };
      const head = of(`${all.length - 1}`);
      const lineage = lineageOf(head, parents);
      for (const merge of parents.keys()) {
        if (lineage.positionOf(merge) === undefined) continue;
        const [first] = parents.get(merge) ?? [];
        const before = first === undefined ? new Set<Oid>() : reach(first);
        const brought = [...reach(merge)].filter((one) => one !== merge && !before.has(one));
        expect([...lineage.broughtBy(merge)].sort()).toEqual(brought.sort());
      }
      const inReach = [...reach(head)];
      const oid = inReach[chosen % inReach.length] ?? head;
      const fork = lineage.forkOf(oid);
      const line = reach(oid);
      expect(inReach.filter((one) => fork.has(one)).sort()).toEqual([...line].sort());
    }),
  );
});
