import { expect, test } from "vitest";
import { isMap } from "yaml";
import {
  contentEnd,
  findPair,
  formatPath,
  isEmpty,
  locate,
  quotesOf,
  refuse,
} from "../../../src/core/yaml/locate-node.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";

const text = "a:\n  - b: 1 # one\n    c: 'x'\n  - {d: \"y\"} # two\ne: |\n  block\n\nf:\ng: ~\n";
const source = parseYaml(text, "f.yaml");

test("nodes are found by keys and indices, flow is told", () => {
  expect(locate(source, ["a", 1, "d"])).toMatchObject({ node: { value: "y" }, inFlow: true });
  expect(locate(source, ["a", 0, "c"])).toMatchObject({ node: { value: "x" }, inFlow: false });
  expect(locate(source, ["a", 2])).toBeUndefined();
  expect(locate(source, ["a", "b"])).toBeUndefined();
  expect(locate(source, ["e", "b"])).toBeUndefined();
});

test.each([
  [["a"], '"y"}'],
  [["a", 0], "'x'"],
  [["a", 0, "b"], "1"],
  [["e"], "block"],
])("the content of %j ends with %s", (path, end) => {
  const node = locate(source, path)?.node;
  expect(node).toBeTruthy();
  if (node) expect(text.slice(0, contentEnd(node)).endsWith(end)).toBe(true);
});

test("empty, quoted and own", () => {
  expect([["f"], ["g"], ["e"]].map((path) => isEmpty(locate(source, path)?.node ?? null))).toEqual([
    true,
    true,
    false,
  ]);
  expect(quotesOf(locate(source, ["a", 0, "c"])?.node)).toBe("single");
  expect(quotesOf(locate(source, ["a"])?.node)).toBe("plain");
  const merged = parseYaml("x: &x {a: 1}\ny:\n  <<: *x\n", "f.yaml");
  const map = locate(merged, ["y"])?.node;
  expect(isMap(map) && findPair(map as Parameters<typeof findPair>[0], "a")).toBeUndefined();
});

test("paths are told as people write them", () => {
  expect(formatPath(["spec", "sources", 0, "helm.x", "a-b"])).toBe('spec.sources[0]."helm.x".a-b');
  expect(() => refuse(source, ["a", 1], "no", 3)).toThrow(
    expect.objectContaining({ code: "YAML_UNEDITABLE", at: { file: "f.yaml", line: 2, column: 1 } }),
  );
});
