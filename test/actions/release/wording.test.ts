import { expect, test } from "vitest";
import { list } from "../../../src/actions/release/wording.ts";

test.each([
  [[], "nothing"],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c", "d", "e"], "a, b, c, d and e"],
  [["a", "b", "c", "d", "e", "f"], "a, b, c, d and 2 more"],
])("%j reads %s", (names, text) => {
  expect(list(names)).toBe(text);
});
