import { expect, test } from "vitest";
import { compileSegments } from "../../../src/core/path/glob-segments.ts";

test.each([
  ["nothing", ""],
  ["a negation", "!a"],
  ["an extglob", "@(a|b)"],
  ["an escape", "a\\*"],
  ["an empty name", "a//b"],
  ["a way up", "../a"],
  ["a dot that braces leave alone", "{.,a}/b"],
  ["** in braces", "{a,**}"],
  ["a class without an end", "[ab"],
  ["a class by name", "[[:alpha:]]"],
  ["a range that runs backwards", "[z-a]"],
  ["an end without a class", "a]"],
  ["a brace without an end", "{a,b"],
  ["an end without a brace", "a,b}"],
  ["braces without a choice", "{a}"],
  ["a range in braces", "{1..3}"],
])("%s is left to picomatch: %s", (_, text) => {
  expect(compileSegments(text)).toBeUndefined();
});

test.each([
  ["one after the other", "{a,b}".repeat(9)],
  ["one in the other", `{x,${"{a,b}".repeat(9)}}`],
])("braces with too many combinations are refused, %s", (_, text) => {
  expect(compileSegments(text)).toBe("too-many");
});

test.each([
  ["a/*/**", ["a/b/c", "a/b/c/d"], ["a", "a/b"]],
  ["a/**", ["a", "a/b/c"], ["b", "ab"]],
  ["**/x/**/y", ["x/y", "a/x/b/x/c/y"], ["y", "x", "x/y/z"]],
  ["{,a}", ["a"], ["b"]],
  ["{a,b}/c{d,}", ["a/c", "b/cd"], ["a", "ab/c", "a/d"]],
  ["[^a]?*c", ["bbc", "c-abc"], ["abc", "bc", "bbcd"]],
  ["[ab]", ["a", "b", "[ab]"], ["ab", "c"]],
  ["./*a*b", ["ab", "xaxab"], ["a", "xab/c", "ba"]],
  ["a**b", ["ab", "acdb"], ["a/b"]],
])("%s matches %j and not %j", (text, good, bad) => {
  const matches = compileSegments(text);
  if (typeof matches !== "function") throw new Error("not read");
  expect(good.filter((path) => !matches(path))).toEqual([]);
  expect(bad.filter((path) => matches(path))).toEqual([]);
});
