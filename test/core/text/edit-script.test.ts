import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffLine, diffLines, formatPatch, splitLines } from "../../../src/core/text/unified-diff.ts";

const side = (lines: readonly DiffLine[], gone: "-" | "+") =>
  lines.filter(({ sign }) => sign !== gone).map(({ text }) => text);
const edits = (lines: readonly DiffLine[]) => lines.filter(({ sign }) => sign !== " ").length;

/** Length of the longest common subsequence, by the table that every textbook has. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const text of one) {
    const next: number[] = [];
    for (const [index, twin] of other.entries())
      next.push(text === twin ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

test("an edit script has both texts in it, and no script is shorter", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const script = diffLines(before, after);
      expect(side(script, "+")).toEqual(before);
      expect(side(script, "-")).toEqual(after);
      expect(edits(script)).toBe(before.length + after.length - 2 * commonLength(before, after));
    }),
  );
});

test("two long texts with hardly a line in common are replaced as a whole", () => {
  const of = (name: string) => [
    "first",
    ...Array.from({ length: 2_000 }, (_, index) => `${name}${index}`),
    "last",
  ];
  const script = diffLines(of("a"), of("b"));
  expect(side(script, "+")).toEqual(of("a"));
  expect(side(script, "-")).toEqual(of("b"));
  expect(edits(script)).toBe(4_000);
  expect(script[0]).toEqual({ sign: " ", text: "first" });
});

test("lines keep their ends, and the last one needs none", () => {
  expect(splitLines("")).toEqual([]);
  expect(splitLines("a\r\n\nb")).toEqual(["a\r\n", "\n", "b"]);
});

const head = "diff --git a/f b/f\n--- a/f\n+++ b/f\n";
const long = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

test.each<[string, string | undefined, string, string]>([
  [
    "a change with three lines around it",
    long,
    long.replace("5", "x"),
    "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n",
  ],
  ["a change at the first line", long, long.replace("1", "x"), "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n"],
  ["a line at the end", long, `${long}x\n`, "@@ -7,3 +7,4 @@\n 7\n 8\n 9\n+x\n"],
  [
    "changes far apart are two hunks",
    long,
    `x\n${long}y\n`,
    "@@ -1,3 +1,4 @@\n+x\n 1\n 2\n 3\n@@ -7,3 +8,4 @@\n 7\n 8\n 9\n+y\n",
  ],
  [
    "changes near each other are one hunk",
    long,
    long.replace("2", "x").replace("7", "y"),
    "@@ -1,9 +1,9 @@\n 1\n-2\n+x\n 3\n 4\n 5\n 6\n-7\n+y\n 8\n 9\n",
  ],
  ["everything goes", "a\n", "", "@@ -1,1 +0,0 @@\n-a\n"],
  ["no line end after", "a\n", "a", "@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n"],
])("a patch of %s", (_, before, after, want) => {
  expect(formatPatch("f", before, after)).toBe(head + want);
});

test("a path with special characters stands in quotes, as git writes it", () => {
  expect(formatPatch('a"b\tc', "a\n", "b\n")).toMatch(/^diff --git "a\/a\\"b\\tc" "b\/a\\"b\\tc"\n/);
});

test("a new file comes from nowhere, and a text that stays has no patch", () => {
  expect(formatPatch("f", undefined, "a\n")).toBe(
    "diff --git a/f b/f\nnew file mode 100644\n--- /dev/null\n+++ b/f\n@@ -0,0 +1,1 @@\n+a\n",
  );
  expect(formatPatch("f", "a\n", "a\n")).toBe("");
});
