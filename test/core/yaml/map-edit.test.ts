import { expect, test } from "vitest";
import { locate, type MapNode } from "../../../src/core/yaml/locate-node.ts";
import { insertPair, removePair, styleOf, writePair } from "../../../src/core/yaml/map-edit.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";
import type { YamlPath } from "../../../src/core/yaml/source-position.ts";
import { applySplices } from "../../../src/core/yaml/splice.ts";

function insert(text: string, path: YamlPath, after: readonly string[]): string {
  const source = parseYaml(text, "f.yaml");
  const spot = locate(source, path);
  const added = { key: "m", value: "1.0", after };
  return applySplices(text, insertPair(source, spot?.node as MapNode, added, spot?.inFlow ?? false));
}

function remove(text: string, path: YamlPath): string {
  const source = parseYaml(text, "f.yaml");
  return applySplices(text, removePair(source, locate(source, path)?.node as MapNode, "d"));
}

test.each([
  ["a: x # c\nb: y\n", [], ["a"], 'a: x # c\nm: "1.0"\nb: y\n'],
  ["a: x\nb: y", [], [], 'a: x\nb: y\nm: "1.0"'],
  ["l:\r\n -   a: x\r\n", ["l", 0], ["a"], 'l:\r\n -   a: x\r\n     m: "1.0"\r\n'],
  ["l:\n- a: 'x'\n", ["l", 0], ["a"], "l:\n- a: 'x'\n  m: '1.0'\n"],
  ["l: [{a: x, b: y}]\n", ["l", 0], ["a"], 'l: [{a: x, m: "1.0", b: y}]\n'],
  ["l: {}\n", ["l"], [], 'l: {m: "1.0"}\n'],
  ['{"a": "x"}', [], [], '{"a": "x", "m": "1.0"}'],
  ["a: |\n  x\n\nb: y\n", [], ["a"], 'a: |\n  x\nm: "1.0"\n\nb: y\n'],
])("into %j at %j", (text, path, after, result) => {
  expect(insert(text, path, after)).toBe(result);
});

test.each([
  ["a: x\nd: y\nb: z\n", [], "a: x\nb: z\n"],
  ["a: x\nd: y", [], "a: x"],
  ["a: x\r\nd: y # c\r\n", [], "a: x\r\n# c\r\n"],
  ["l:\n- d: y\n  b: z\n", ["l", 0], "l:\n- b: z\n"],
  ["l:\n- d: y # c\n  b: z\n", ["l", 0], "l:\n- # c\n  b: z\n"],
  ["l:\n- d: y\n  # c\n  b: z\n", ["l", 0], "l:\n-\n  # c\n  b: z\n"],
  ["l:\n- d: y\n", ["l", 0], "l:\n- {}\n"],
  ["a: x\nd: # why\n  y # c\nb: z\n", [], "a: x\n# why\n# c\nb: z\n"],
  ["{a: x, d: y}", [], "{a: x}"],
  ["{d: y, a: x}", [], "{a: x}"],
  ["{d: y}", [], "{}"],
  ["{\n  a: x, # c\n  d: y, # e\n}", [], "{\n  a: x, # c\n   # e\n}"],
  ["{\n  d: y, # c\n  a: x\n}", [], "{\n   # c\n  a: x\n}"],
  ["a: x\n", [], "a: x\n"],
])("out of %j at %j", (text, path, result) => {
  expect(remove(text, path)).toBe(result);
});

test("quoted keys mean JSON: the value is quoted too", () => {
  const root = locate(parseYaml('{"a": 1}', "f"), [])?.node as MapNode;
  const [pair] = root.items;
  expect(writePair("b", "v", styleOf(pair), true)).toBe('"b": "v"');
});
