import { expect, test } from "vitest";
import { locate, type MapNode } from "../../../src/core/yaml/locate-node.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";
import { applySplices } from "../../../src/core/yaml/splice.ts";
import { emptyValueEnd, replaceValue, valueSpot } from "../../../src/core/yaml/value-edit.ts";

function replace(text: string, value: string): string {
  const source = parseYaml(text, "f.yaml");
  const root = locate(source, [])?.node as MapNode;
  const [pair] = root.items;
  if (pair === undefined) throw new Error("no pair");
  return applySplices(text, replaceValue(source, valueSpot(pair, root.flow === true), value, ["a"]));
}

test.each([
  ["a: v1 # c\n", "a: v2 # c\n"],
  ["a: 'v1'\n", "a: 'v2'\n"],
  ['a: "v1"', 'a: "v2"'],
  ["a:\n", "a: v2\n"],
  ["a: # c\n", "a: v2 # c\n"],
  ["a: &x\nb: 1\n", "a: &x v2\nb: 1\n"],
  ["a: ~\n", "a: v2\n"],
  ["a: >-\n  v1\n\n\nb: 1\n", "a: v2\n\n\nb: 1\n"],
  ["a: | # c\r\n    v1\r\nb: 1\r\n", "a: v2 # c\r\nb: 1\r\n"],
  ["{a: v1, b: 1}", "{a: v2, b: 1}"],
  ["{a: , b: 1}", "{a: v2 , b: 1}"],
  ["a: multi\n  line\nb: 1\n", "a: v2\nb: 1\n"],
  ["a: !!str v1\n", "a: !!str v2\n"],
])("%j", (before, after) => {
  expect(replace(before, "v2")).toBe(after);
});

test("the present value is no splice, unless YAML would read it as something else", () => {
  expect(replace("a: 'v2'\n", "v2")).toBe("a: 'v2'\n");
  expect(replace("a: 1.10\n", "1.10")).toBe('a: "1.10"\n');
  expect(replace("a: '1.10'\n", "1.10")).toBe("a: '1.10'\n");
});

test("an alias is replaced, the anchor stays", () => {
  const text = "b: &x v1\na: *x\n";
  const source = parseYaml(text, "f.yaml");
  const spot = { node: locate(source, ["a"])?.node ?? null, inFlow: false };
  expect(applySplices(text, replaceValue(source, spot, "v2", ["a"]))).toBe("b: &x v1\na: v2\n");
  expect(replaceValue(source, spot, "v1", ["a"])).toEqual([]);
});

test("a map is not a value", () => {
  expect(() => replace("a: {b: 1}\n", "v2")).toThrow(expect.objectContaining({ code: "YAML_UNEDITABLE" }));
});

test("an empty value goes behind the colon and its anchor", () => {
  const root = locate(parseYaml("a: &x # c\n", "f"), [])?.node as MapNode;
  const [pair] = root.items;
  expect(pair && emptyValueEnd(pair)).toBe(5);
});
