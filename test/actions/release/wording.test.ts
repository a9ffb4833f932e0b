import { expect, test } from "vitest";
import { listNames } from "../../../src/core/text/list-names.ts";

test.each([
  [[], "nothing"],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c", "d", "e"], "a, b, c, d and e"],
  [["a", "b", "c", "d", "e", "f"], "a, b, c, d and 2 more"],
])("%j reads %s", (names, text) => {
  expect(listNames(names)).toBe(text);
});
