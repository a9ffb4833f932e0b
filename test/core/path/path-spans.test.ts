import fc from "fast-check";
import { expect, it } from "vitest";
import { joinSpans, sortByPath, spansAmong } from "../../../src/core/path/path-pool.ts";

const things = (...paths: string[]) => paths.map((path) => ({ path }));

it("keeps what is in order, and puts the rest in order in a copy", () => {
  const ordered = things("a", "a-b", "a/b", "b");
  expect(sortByPath(ordered)).toBe(ordered);
  const mixed = things("b", "a/b", "a");
  expect(sortByPath(mixed)).toEqual(things("a", "a/b", "b"));
  expect(mixed).toEqual(things("b", "a/b", "a"));
});

it.each<[string, string, number[]]>([
  ["a folder", "a", [0, 4]],
  ["one inside", "a/b", [2, 4]],
  ["a file", "c/d", [5, 6]],
  ["nothing", "d", [0, 0]],
  ["nothing in something", "a/c/d", [0, 0]],
  ["the whole tree", "", [0, 6]],
])("%s", (_, folder, expected) => {
  const { from, to } = spansAmong(things("a", "a-b", "a/b/c", "a/b/d", "b", "c/d"))(folder);
  expect([from, to]).toEqual(expected);
});

it("joins spans that touch or lie in each other, in order", () => {
  const span = (from: number, to: number) => ({ from, to });
  expect(joinSpans([span(7, 9), span(0, 4), span(2, 3), span(4, 5)])).toEqual([span(0, 5), span(7, 9)]);
  expect(joinSpans([])).toEqual([]);
});

it("holds everything that lies in the folder or is it", () => {
  const part = fc.constantFrom("a", "b", "a-b", "a.b", "a0", "é", "\u{1f600}", "\udcff", "");
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 30 }), path, (paths, folder) => {
      const sorted = sortByPath(things(...paths));
      const { from, to } = spansAmong(sorted)(folder);
      const inside = sorted.filter(({ path: one }) => folder === "" || `${one}/`.startsWith(`${folder}/`));
      expect(inside.filter((one) => !sorted.slice(from, to).includes(one))).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});
