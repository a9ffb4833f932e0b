import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { editYaml } from "../../../src/core/yaml/edit.ts";
import type { YamlEdit } from "../../../src/core/yaml/edit-types.ts";
import { runs } from "../../support/effort.ts";

const set = (path: YamlEdit["path"], value: string): YamlEdit => ({ kind: "set", path, value });

test("several edits of one text", () => {
  const text = "# head\nspec:\n  a: 1 # one\n  b: two\nlist: []\n";
  const edits: YamlEdit[] = [
    set(["spec", "a"], "2"),
    { kind: "set", path: ["spec", "c"], value: "3", after: ["a"] },
    { kind: "remove", path: ["spec", "b"] },
    { kind: "append", path: ["list"], item: "x=y:1" },
  ];
  expect(editYaml(text, "f.yaml", edits)).toBe('# head\nspec:\n  a: "2" # one\n  c: "3"\nlist:\n  - x=y:1\n');
});

test("an item of a list of texts", () => {
  expect(editYaml("l:\n- a\n- b # c\n", "f.yaml", [set(["l", 1], "d")])).toBe("l:\n- a\n- d # c\n");
});

test("another document than the first", () => {
  const text = "a: 1 # one\n---\na: 1 # two\nl: [x]\n";
  const edits: YamlEdit[] = [
    { ...set(["a"], "2"), document: 1 },
    { kind: "append", path: ["l"], item: "z", document: 1 },
  ];
  expect(editYaml(text, "f.yaml", edits)).toBe('a: 1 # one\n---\na: "2" # two\nl: [x, z]\n');
  expect(() => editYaml(text, "f.yaml", [{ ...set(["a"], "2"), document: 2 }])).toThrow();
});

test.each([
  ["an anchor that others use", "a: &x 1\nb: *x\n", [set(["a"], "2")]],
  ["a map behind an alias", "a: &x {k: 1}\nb: *x\n", [set(["b", "k"], "2")]],
  ["a map that others use", "a: &x {k: 1}\nb: *x\n", [set(["a", "k"], "2")]],
  ["what a merge key brings", "a: &x {k: 1}\nb: {<<: *x}\n", [{ kind: "remove", path: ["b", "k"] }]],
  ["a place that is not there", "a: 1\n", [set(["b", "c"], "2")]],
  ["a list that is not there", "a: {}\n", [{ kind: "append", path: ["a", "b"], item: "x" }]],
  ["an item that is not there", "a: [1]\n", [set(["a", 1], "2")]],
  ["a key without colon", "{a, b: 1}\n", [set(["a"], "2")]],
  ["a key in question form", "? a\n: 1\n", [{ kind: "set", path: ["c"], value: "2", after: ["a"] }]],
] as [string, string, YamlEdit[]][])("%s is refused, nothing is half done", (_, text, edits) => {
  expect(() => editYaml(text, "f.yaml", edits)).toThrow(expect.objectContaining({ code: "YAML_UNEDITABLE" }));
});

/** A block map of scalars in many spellings, with comments and blank lines around them. */
const spelling = fc.constantFrom(
  "v1",
  "'v1'",
  '"v1"',
  "!!str v1",
  "",
  "~",
  "1.10",
  ">-\n    v1",
  "|\n    v1\n",
);
const line = fc.record({
  above: fc.constantFrom("", "# c: x\n", "\n", "  # d\n\n"),
  spelling,
  beside: fc.constantFrom("", " # beside", ' # {"$imagepolicy": "a:b:tag"}'),
});
const document = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  eol: fc.constantFrom("\n", "\r\n"),
  head: fc.constantFrom("", "\uFEFF", "---\n", "# head\n"),
  tail: fc.constantFrom("", "# tail\n", "...\n", "---\nother: 1\n"),
});

test("only the bytes of the value change, and editing again changes nothing", () => {
  const value = fc.constantFrom("v2", "1.20", "true", "it's", "2024-01-01", "a: b");
  fc.assert(
    fc.property(document, fc.nat(4), value, ({ lines, eol, head, tail }, nth, expected) => {
      const index = nth % lines.length;
      const write = (one: (typeof lines)[number], at: number) => {
        const block = one.spelling.includes("\n");
        const written = block ? one.spelling.replace("\n", `${one.beside}\n`) : one.spelling + one.beside;
        return `${one.above}k${at}: ${written}\n`;
      };
      const text = `${head}${lines.map(write).join("")}${tail}`.replaceAll("\n", eol);
      const edited = editYaml(text, "f.yaml", [set([`k${index}`], expected)]);
      expect(editYaml(edited, "f.yaml", [set([`k${index}`], expected)])).toBe(edited);
      const line = edited.split(eol).find((one) => one.replace(/^\uFEFF/, "").startsWith(`k${index}:`));
      expect(parse(line ?? "", { version: "1.1" })).toEqual({ [`k${index}`]: expected });
      // Everything before the value and everything behind it is as it was, comments too.
      const others = (whole: string) => whole.match(/#.*|k\d+:/g);
      expect(others(edited)).toEqual(others(text));
      const from = text.indexOf(`k${index}:`);
      expect(edited.slice(0, from)).toBe(text.slice(0, from));
      const next = text.indexOf(`k${index + 1}:`);
      if (next > 0) expect(edited.endsWith(text.slice(next))).toBe(true);
    }),
    { numRuns: runs(400) },
  );
});
