import { expect, test } from "vitest";
import { addList, appendItem, startList } from "../../../src/core/yaml/list-edit.ts";
import { findPair, locate, type MapNode } from "../../../src/core/yaml/locate-node.ts";
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
