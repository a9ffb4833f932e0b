import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DependencyNode,
  dependenciesOf,
  dependentsOf,
} from "../../../src/core/ownership/dependency-graph.ts";

const units = (graph: Record<string, string[]>): DependencyNode[] =>
  Object.entries(graph).map(([name, dependsOn]) => ({ name, dependsOn }));
const named = (graph: Record<string, string[]>) => new Map(units(graph).map((unit) => [unit.name, unit]));

describe("closure", () => {
  it.each<[string, Record<string, string[]>, string[], Record<string, unknown>]>([
    ["nothing touched", { a: ["b"], b: [] }, [], {}],
    ["direct", { a: ["b"], b: [] }, ["b"], { a: [{ kind: "dependency", of: "b" }] }],
    [
      "through others, nearest first",
      { a: ["b"], b: ["c"], c: ["d"], d: [] },
      ["d"],
      {
        c: [{ kind: "dependency", of: "d" }],
        b: [{ kind: "dependency", of: "d", via: ["c"] }],
        a: [{ kind: "dependency", of: "d", via: ["b", "c"] }],
      },
    ],
    [
      "the shortest of two ways",
      { a: ["b", "d"], b: ["d"], d: [] },
      ["d"],
      { a: [{ kind: "dependency", of: "d" }], b: [{ kind: "dependency", of: "d" }] },
    ],
    ["a cycle ends", { a: ["b"], b: ["a"] }, ["a"], { b: [{ kind: "dependency", of: "a" }] }],
    ["a unit that needs itself", { a: ["a"] }, ["a"], {}],
    [
      "two touched, each for the other",
      { a: ["b"], b: ["a"] },
      ["a", "b"],
      { a: [{ kind: "dependency", of: "b" }], b: [{ kind: "dependency", of: "a" }] },
    ],
    ["an unknown name", { a: ["ghost"] }, ["b"], {}],
  ])("%s", (_, graph, touched, expected) => {
    expect(Object.fromEntries(dependentsOf(units(graph), touched))).toEqual(expected);
  });

  it("agrees with foundations, whatever the graph", () => {
    const names = ["a", "b", "c", "d", "e", "f"] as const;
    const graphs = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.subarray([...names])])) as Record<
        string,
        fc.Arbitrary<string[]>
      >,
    );
    fc.assert(
      fc.property(graphs, fc.subarray([...names]), (graph, touched) => {
        const reached = dependentsOf(units(graph), touched);
        for (const name of names) {
          const below = dependenciesOf(named(graph), name);
          const expected = touched.filter((one) => below.has(one));
          expect((reached.get(name) ?? []).map(({ of }) => of)).toEqual(expected);
        }
      }),
    );
  });

  it("gives ways that are edges of the graph", () => {
    const graph = { a: ["b", "c"], b: ["d"], c: ["d"], d: ["e"], e: ["b"] };
    const names = named(graph);
    for (const [name, reasons] of dependentsOf(units(graph), ["e"])) {
      for (const { of, via } of reasons) {
        const way = [name, ...(via ?? []), of];
        for (const [i, step] of way.slice(1).entries())
          expect(names.get(way[i] ?? "")?.dependsOn).toContain(step);
      }
    }
  });
});

describe("foundations", () => {
  it.each<[string, Record<string, string[]>, string, string[]]>([
    ["none", { a: [] }, "a", []],
    ["all below", { a: ["b"], b: ["c"], c: [] }, "a", ["b", "c"]],
    ["never itself", { a: ["b"], b: ["a"] }, "a", ["b"]],
    ["no unknown ones", { a: ["ghost"] }, "a", []],
  ])("%s", (_, graph, start, expected) => {
    expect([...dependenciesOf(named(graph), start)]).toEqual(expected);
  });
});
