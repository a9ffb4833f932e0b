import { expect, test } from "vitest";
import { isMap, listOf, plainAt, plainText } from "../../../src/core/yaml/plain-values.ts";

test("values at paths, texts, lists and maps", () => {
  const root = { a: [{ b: "c" }], n: "~" };
  expect(plainAt(root, ["a", 0, "b"])).toBe("c");
  expect(plainAt(root, ["a", 1, "b"])).toBeNull();
  expect(plainAt(root, ["n", "x"])).toBeNull();
  expect([plainText("c"), plainText("~"), plainText(null), plainText(["c"])]).toEqual(["c", "", "", ""]);
  expect([listOf(["c"]), listOf("c")]).toEqual([["c"], []]);
  expect([isMap(root), isMap([]), isMap(null), isMap("c")]).toEqual([true, false, false, false]);
});
