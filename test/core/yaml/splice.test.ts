import { expect, test } from "vitest";
import { applySplices, columnOf, lineEnd, lineStart } from "../../../src/core/yaml/splice.ts";

test("splices apply to the old offsets, in any order, those at one place in their own", () => {
  const splices = [
    { start: 4, end: 5, text: "E" },
    { start: 1, end: 2, text: "" },
    { start: 3, end: 3, text: "x" },
    { start: 3, end: 3, text: "y" },
  ];
  expect(applySplices("abcdef", splices)).toBe("acxydEf");
});

test("lines end before \\n or \\r\\n and start behind a byte order mark", () => {
  const text = "\uFEFFab\r\ncd\ne";
  expect([0, 1, 2, 5, 8].map((offset) => lineEnd(text, offset))).toEqual([3, 3, 3, 7, 9]);
  expect([1, 2, 5, 6, 8].map((offset) => lineStart(text, offset))).toEqual([1, 1, 5, 5, 8]);
  expect(columnOf(text, 2)).toBe(1);
  expect(columnOf(text, 6)).toBe(1);
});
