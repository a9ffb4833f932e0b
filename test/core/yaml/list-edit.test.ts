import { expect, test } from "vitest";
import { addList, appendItem, removeItem, startList } from "../../../src/core/yaml/list-edit.ts";
import { findPair, locate, type MapNode, type SeqNode } from "../../../src/core/yaml/locate-node.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";
import { applySplices } from "../../../src/core/yaml/splice.ts";

const item = { name: "m", newTag: "1" };

test.each([
  ["l:\n- name: a\n", 'l:\n- name: a\n- name: m\n  newTag: "1"\n'],
  [
    "l:\n    -   name: a # c\n# end\n",
    'l:\n    -   name: a # c\n    -   name: m\n        newTag: "1"\n# end\n',
  ],
  ["l:\n- name: 'a'\n  newTag: 'v'", "l:\n- name: 'a'\n  newTag: 'v'\n- name: 'm'\n  newTag: '1'"],
  ["l:\n- { name: a }\n", 'l:\n- { name: a }\n- { name: m, newTag: "1" }\n'],
  ["l: [{name: a}]\n", 'l: [{name: a}, {name: m, newTag: "1"}]\n'],
  ["l: [\n  {name: a} # c\n]\n", 'l: [\n  {name: a}, # c\n  {name: m, newTag: "1"}\n]\n'],
  ["l: [\n  {name: a}, # c\n]\n", 'l: [\n  {name: a}, # c\n  {name: m, newTag: "1"},\n]\n'],
  ['{"l": [{"name": "a"}]}', '{"l": [{"name": "a"}, {"name": "m", "newTag": "1"}]}'],
])("behind the last of %j", (text, result) => {
  const source = parseYaml(text, "f.yaml");
  const spot = locate(source, ["l"]);
  if (spot === undefined) throw new Error("no list");
  expect(applySplices(text, appendItem(source, spot, item, ["l"]))).toBe(result);
});

test("a text item takes the quotes of the others", () => {
  const text = 'l:\n- "a=b:1"\n';
  const source = parseYaml(text, "f.yaml");
  const spot = { node: locate(source, ["l"])?.node ?? null, inFlow: false };
  expect(applySplices(text, appendItem(source, spot, "c=d:2", ["l"]))).toBe('l:\n- "a=b:1"\n- "c=d:2"\n');
  expect(() => appendItem(source, { node: null, inFlow: false }, "x", ["l"])).toThrow(
    expect.objectContaining({ code: "YAML_UNEDITABLE" }),
  );
});

test.each([
  ["l:\nx: 1\n", 'l:\n  - name: m\n    newTag: "1"\nx: 1\n'],
  ["l: # c\nr:\n- a\n", 'l: # c\n- name: m\n  newTag: "1"\nr:\n- a\n'],
  ["l: [] # c\n", 'l: # c\n  - name: m\n    newTag: "1"\n'],
  ["l: null", 'l:\n  - name: m\n    newTag: "1"'],
  ["l: [ # c\n]\n", 'l: [{name: m, newTag: "1"}]\n'],
  ["{l: [], x: 1}", '{l: [{name: m, newTag: "1"}], x: 1}'],
  ["{l: , x: 1}", '{l: [{name: m, newTag: "1"}] , x: 1}'],
])("the first of %j", (text, result) => {
  const source = parseYaml(text, "f.yaml");
  const root = locate(source, [])?.node as MapNode;
  const pair = findPair(root, "l");
  if (pair === undefined) throw new Error("no pair");
  expect(applySplices(text, startList(source, root, pair, item, false))).toBe(result);
});

test.each([
  ["", 'l:\n  - name: m\n    newTag: "1"\n'],
  ["\uFEFF", '\uFEFFl:\n  - name: m\n    newTag: "1"\n'],
  ["# c\n", '# c\nl:\n  - name: m\n    newTag: "1"\n'],
  ["---\n", '---\nl:\n  - name: m\n    newTag: "1"\n'],
  ["x: 1", 'x: 1\nl:\n  - name: m\n    newTag: "1"'],
  ["x:\n    - y\n# c\n\n", 'x:\n    - y\n# c\nl:\n    - name: m\n      newTag: "1"\n\n'],
  ["x: 1\n---\ny: 2\n", 'x: 1\nl:\n  - name: m\n    newTag: "1"\n---\ny: 2\n'],
  ["x: 1\n...\n---\ny: 2\n", 'x: 1\nl:\n  - name: m\n    newTag: "1"\n...\n---\ny: 2\n'],
  ["x: |+\n  y\n\n\n", 'x: |+\n  y\n\n\nl:\n  - name: m\n    newTag: "1"\n'],
  ["x:\n  - z: |+\n      y\n\n", 'x:\n  - z: |+\n      y\n\nl:\n  - name: m\n    newTag: "1"\n'],
  ["{}", '{l: [{name: m, newTag: "1"}]}'],
])("a new list in %j", (text, result) => {
  expect(applySplices(text, addList(parseYaml(text, "f.yaml"), "l", item))).toBe(result);
});

test("a document that is a list has no place for a key", () => {
  expect(() => addList(parseYaml("- a\n", "f.yaml"), "l", item)).toThrow(
    expect.objectContaining({ code: "YAML_UNEDITABLE" }),
  );
});

test.each([
  ["l:\n- a\n- b\n", 0, "l:\n- b\n"],
  ["l:\n- a\n# of b\n# and more\n- b\n", 1, "l:\n- a\n"],
  ["l:\n- a\n  # not of b: further in\n- b\n", 1, "l:\n- a\n  # not of b: further in\n"],
  ["l:\n  - name: a\n    v: 1\n  - name: b\n", 0, "l:\n  - name: b\n"],
  ["l:\r\n- a\r\n- b\r\n", 1, "l:\r\n- a\r\n"],
  ["l:\n- a\nx: 1\n", 0, "l: []\nx: 1\n"],
  ["l: [a, b, c]\n", 1, "l: [a, c]\n"],
  ["l: [a, b]\n", 0, "l: [b]\n"],
  ["l: [a]\n", 0, "l: []\n"],
])("of %j item %i goes", (text, index, result) => {
  const source = parseYaml(text, "f.yaml");
  const list = locate(source, ["l"])?.node as SeqNode;
  expect(applySplices(text, removeItem(source, list, index, ["l", index]))).toBe(result);
});

test.each([
  ["an item that is not there", "l:\n- a\n", ["l"], 7],
  ["a list that begins on another's line", "l:\n- - a\n  - b\n", ["l", 0], 0],
  ["the last item of a list without a key", "- a\n", [], 0],
])("%s cannot be taken out", (_, text, path, index) => {
  const source = parseYaml(text, "f.yaml");
  const list = locate(source, path)?.node as SeqNode;
  expect(() => removeItem(source, list, index, [...path, index])).toThrow(
    expect.objectContaining({ code: "YAML_UNEDITABLE" }),
  );
});

test.each([
  ["x: 1\n", 'x: 1\nl:\n  - "a: b"\n', "a: b"],
  ["{x: 1}", '{x: 1, l: ["y"]}', "y"],
])("a text as the first item of a new list in %j", (text, result, added) => {
  expect(applySplices(text, addList(parseYaml(text, "f.yaml"), "l", added))).toBe(result);
});
