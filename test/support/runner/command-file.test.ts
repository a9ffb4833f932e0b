import fc from "fast-check";
import { expect, test } from "vitest";
import { readPairs } from "./command-file.ts";

test.each([
  ["a=1\nb=2=3\n", { a: "1", b: "2=3" }],
  ["a<<END\none\n\ntwo\nEND\nb=", { a: "one\n\ntwo", b: "" }],
  ["a<<END\nEND\n", { a: "" }],
  ["a=x<<END\n", { a: "x<<END" }],
  ["a<<E=F\nv\nE=F\n", { a: "v" }],
  ["\n\na=1\na=2\n", { a: "2" }],
])("%j", (text, pairs) => {
  expect(Object.fromEntries(readPairs(text))).toEqual(pairs);
});

test.each(["=1\n", "<<E\nE\n", "a<<\n\n", "word\n", "a<<END\nvalue\n"])("%j is refused", (text) => {
  expect(() => readPairs(text)).toThrow(/Invalid/);
});

test("any value comes through a heredoc with a delimiter of its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(readPairs(`v<<only-once\n${value}\nonly-once\n`).get("v")).toBe(value);
    }),
  );
});
