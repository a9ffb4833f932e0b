import { expect, test } from "vitest";
import { formatPath } from "../../../src/core/yaml/locate-node.ts";
import { parsePath, resolvePathIn } from "../../../src/core/yaml/path.ts";

test.each([
  ["image", ["image"]],
  ["spec.sources[0].helm", ["spec", "sources", 0, "helm"]],
  ['a."b.c"[2][3]', ["a", "b.c", 2, 3]],
  ["my-app.image", ["my-app", "image"]],
] as [string, (string | number)[]][])("%s", (text, path) => {
  expect(parsePath(text)).toEqual(path);
  expect(formatPath(path)).toBe(text);
});

test("an item of a list by one of its fields", () => {
  expect(parsePath("c[name=orders].image")).toEqual(["c", { field: "name", is: "orders" }, "image"]);
  expect(parsePath('c[name="a]b"]')).toEqual(["c", { field: "name", is: "a]b" }]);
  const root = { c: [{ name: "a" }, { name: "b" }, { name: "a", x: "1" }] };
  const at = (text: string) => resolvePathIn(root, parsePath(text) ?? []);
  expect(at("c[name=b]")).toEqual(["c", 1]);
  expect(at("c.2.x")).toEqual(["c", 2, "x"]);
  expect(at("c[name=a]")).toBeUndefined();
  expect(at("c[name=z]")).toBeUndefined();
});

test("a key in brackets", () => {
  expect(parsePath('metadata.annotations["a.b/c"].d')).toEqual(["metadata", "annotations", "a.b/c", "d"]);
});

test.each(["", ".", "a..b", "a[", "a[x]", ".a", 'a"b"', "a."])("%j is no path", (text) => {
  expect(parsePath(text)).toBeUndefined();
});
