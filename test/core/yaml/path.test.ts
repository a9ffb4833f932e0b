import { expect, test } from "vitest";
import { formatPath } from "../../../src/core/yaml/node.ts";
import { parsePath } from "../../../src/core/yaml/path.ts";

test.each([
  ["image", ["image"]],
  ["spec.sources[0].helm", ["spec", "sources", 0, "helm"]],
  ['a."b.c"[2][3]', ["a", "b.c", 2, 3]],
  ["my-app.image", ["my-app", "image"]],
] as [string, (string | number)[]][])("%s", (text, path) => {
  expect(parsePath(text)).toEqual(path);
  expect(formatPath(path)).toBe(text);
});

test.each(["", ".", "a..b", "a[", "a[x]", ".a", 'a"b"', "a."])("%j is no path", (text) => {
  expect(parsePath(text)).toBeUndefined();
});
