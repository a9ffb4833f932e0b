import { expect, test } from "vitest";
import { isMap, listOf, plainAt, textOf } from "../../../src/domain/format/plain.ts";

test("values at paths, texts, lists and maps", () => {
  const root = { a: [{ b: "c" }], n: "~" };
  expect(plainAt(root, ["a", 0, "b"])).toBe("c");
  expect(plainAt(root, ["a", 1, "b"])).toBeNull();
  expect(plainAt(root, ["n", "x"])).toBeNull();
  expect([textOf("c"), textOf("~"), textOf(null), textOf(["c"])]).toEqual(["c", "", "", ""]);
  expect([listOf(["c"]), listOf("c")]).toEqual([["c"], []]);
  expect([isMap(root), isMap([]), isMap(null), isMap("c")]).toEqual([true, false, false, false]);
});
