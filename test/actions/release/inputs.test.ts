import { expect, test } from "vitest";
import { parseBuild, parseBump, parseIdentifier, parseInitial } from "../../../src/actions/release/inputs.ts";
import { Problem } from "../../../src/core/problem/problem.ts";
import { stable } from "../../../src/core/version/version.ts";

test.each([
  [parseBump, "auto", "auto"],
  [parseBump, "minor", "minor"],
  [parseBump, "2.0.0", stable(2, 0, 0)],
  [parseIdentifier, "rc", "rc"],
  [parseIdentifier, "pre-2", "pre-2"],
  [parseBuild, "", []],
  [parseBuild, "57.a-b", ["57", "a-b"]],
  [parseInitial, "1.0.0", stable(1, 0, 0)],
])("%o reads %j", (parse, given, expected) => {
  expect(parse(given, "x")).toEqual(expected);
});

test.each([
  [parseBump, "mjor", "INPUT_UNKNOWN_VALUE"],
  [parseBump, "v2.0.0", "INPUT_UNKNOWN_VALUE"],
  [parseIdentifier, "rc.1", "INPUT_INVALID"],
  [parseIdentifier, "1", "INPUT_INVALID"],
  [parseBuild, "+57", "INPUT_INVALID"],
  [parseBuild, "a..b", "INPUT_INVALID"],
  [parseInitial, "1.0.0-rc.1", "INPUT_INVALID"],
  [parseInitial, "1", "INPUT_INVALID"],
])("%o refuses %j", (parse, given, code) => {
  expect(() => parse(given, "x")).toThrow(Problem);
  expect(() => parse(given, "x")).toThrow(expect.objectContaining({ code }));
});

test.each([
  ["mayor", "major"],
  ["v2.0.0", "2.0.0"],
  ["1.2", "1.2.0"],
  ["3", "3.0.0"],
  ["v2-rc.1", "2.0.0-rc.1"],
])("%s is nearest to %s", (given, word) => {
  const hint = expect.stringContaining(`Did you mean ${word}?`);
  expect(() => parseBump(given, "bump")).toThrow(expect.objectContaining({ hint }));
});
