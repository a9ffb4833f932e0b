import fc from "fast-check";
import { expect, it } from "vitest";
import { sortByPath, spansAmong } from "../../src/domain/path-spans.ts";

const things = (...paths: string[]) => paths.map((path) => ({ path }));

it("keeps what is in order, and puts the rest in order in a copy", () => {
  const ordered = things("a", "a-b", "a/b", "b");
  expect(sortByPath(ordered)).toBe(ordered);
  const mixed = things("b", "a/b", "a");
  expect(sortByPath(mixed)).toEqual(things("a", "a/b", "b"));
  expect(mixed).toEqual(things("b", "a/b", "a"));
});

it.each<[string, string[], [number, number][]]>([
  ["a folder", ["a"], [[0, 4]]],
  ["one inside", ["a/b"], [[2, 4]]],
  ["both: one span", ["a/b", "a"], [[0, 4]]],
  [
    "apart, in order",
    ["c", "a/b"],
    [
      [2, 4],
      [5, 6],
    ],
  ],
  ["none", ["d", "a/c/d"], []],
  ["the whole tree", [""], [[0, 6]]],
])("%s", (_, folders, expected) => {
  expect(spansAmong(things("a", "a-b", "a/b/c", "a/b/d", "b", "c/d"))(folders)).toEqual(expected);
});

it("holds everything that lies in one of the folders or is one, each once", () => {
  const part = fc.constantFrom("a", "b", "a-b", "a.b", "a0", "é", "\u{1f600}", "\udcff", "");
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 30 }), fc.array(path, { maxLength: 5 }), (paths, folders) => {
      const sorted = sortByPath(things(...paths));
      const spans = spansAmong(sorted)(folders);
      const seen = spans.flatMap(([from, to]) => sorted.slice(from, to));
      const inside = sorted.filter(({ path: one }) =>
        folders.some((folder) => folder === "" || `${one}/`.startsWith(`${folder}/`)),
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(inside.filter((one) => !seen.includes(one))).toEqual([]);
      expect(spans.every(([from], at) => at === 0 || (spans[at - 1]?.[1] ?? 0) <= from)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});
