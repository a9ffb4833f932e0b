import { expect, it } from "vitest";
import type { Json } from "../../../src/core/json/json.ts";
import { createMarks } from "../../../src/core/yaml/marks.ts";
import { skipSpaces, takeKey, takeValue } from "../../../src/core/yaml/plain-value.ts";

it.each<[string, Json, string]>([
  ["a/b/**", "a/b/**", ""],
  ["Fri 16:00 # c", "Fri 16:00", " # c"],
  ["'!**/*.md' x", "!**/*.md", " x"],
  ["12", 12, ""],
  ["2h", "2h", ""],
  ["[a, { b: [1] }] ", ["a", { b: [1] }], " "],
])("takes from %j", (text, value, rest) => {
  const taken = takeValue(text, 0, createMarks(text));
  expect(taken?.value).toEqual(value);
  expect(text.slice(taken?.end)).toBe(rest);
});

it.each(["~", "true", "*a", "1.5", "[a", "{a: 1, a: 2}", "{a}", "[a: b]", "", "- a"])("leaves %j", (text) => {
  expect(takeValue(text, 0, createMarks(text))).toBeUndefined();
});

it("takes keys that are followed by a space or the end of the line", () => {
  expect(takeKey("x a-b: c", 2)).toEqual({ key: "a-b", end: 6 });
  expect([takeKey("a:b", 0), takeKey("no: b", 0), takeKey("a", 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(skipSpaces("a   b", 1)).toBe(4);
});
