import { describe, expect, test } from "vitest";
import {
  camel,
  duration,
  flag,
  type Input,
  json,
  lines,
  needInput,
  oneOf,
  optional,
  secret,
  text,
  wordsOf,
} from "../../../src/core/action/input.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

function read<T>(input: Input<T>, given: string): unknown {
  try {
    return input.parse(given === "" ? input.default : given, "name");
  } catch (thrown) {
    return problemsIn(thrown)?.[0]?.code;
  }
}

test.each([
  ["text", text("x"), "", "x"],
  ["text", text(), "y", "y"],
  ["secret", secret(), "s", "s"],
  ["flag", flag(true), "", true],
  ["flag", flag(true), "false", false],
  ["flag", flag(true), "False", "INPUT_NOT_BOOLEAN"],
  ["flag", flag(true), "yes", "INPUT_NOT_BOOLEAN"],
  ["oneOf", oneOf(["all", "fail"], "all"), "", "all"],
  ["oneOf", oneOf(["all", "fail"], "all"), "fial", "INPUT_UNKNOWN_VALUE"],
  ["duration", duration("5m"), "", 300_000],
  ["duration", duration("5m"), "5 minutes", "INPUT_INVALID"],
  ["optional", optional(Number), "", undefined],
  ["optional", optional(Number), "7", 7],
  ["json", json((value) => value), "", undefined],
  ["json", json((value) => value), '{"a":[1]}', { a: [1] }],
  ["json", json((value) => value), "{a:1}", "INPUT_INVALID"],
  ["lines", lines(), "", []],
  ["lines", lines(), "a\r\n\n  b # why\n# all\nc#d\n", ["a", "b", "c#d"]],
] as const)("%s %# of %j", (_, input, given, expected) => {
  expect(read(input as Input<unknown>, given)).toEqual(expected);
});

test.each([
  ["True", "true"],
  ["yes", "true"],
  ["1", "true"],
  ["FALSE", "false"],
  ["off", "false"],
  ["flase", "false"],
])("the boolean nearest to %s is %s", (given, word) => {
  expect(() => flag(true).parse(given, "name")).toThrow(
    expect.objectContaining({ hint: expect.stringContaining(`Did you mean \`${word}\`?`) }),
  );
});

describe("camel", () => {
  test.each([
    ["dry-run", "dryRun"],
    ["a-b-c", "aBC"],
    ["image", "image"],
  ])("%s is %s", (name, expected) => {
    expect(camel(name)).toBe(expected);
  });
});

test.each([
  ["all that are given, in their order", "html\njson", ["html", "json"]],
  ["the fallback", "", ["summary"]],
  ["none of others", "html\njsno", "INPUT_UNKNOWN_VALUE"],
])("of a list of words it takes %s", (_, given, expected) => {
  expect(read(wordsOf(["summary", "html", "json"], "summary"), given)).toEqual(expected);
});

test("a word that is none of the list is answered with the nearest", () => {
  const expected = expect.objectContaining({ hint: expect.stringContaining("Did you mean json?") });
  expect(() => wordsOf(["html", "json"]).parse("jsno", "format")).toThrow(expected);
});

test.each([undefined, ""])("an input that a story cannot do without is missed where it is %j", (given) => {
  expect(() => needInput("to", given, "Give an environment.")).toThrow(
    expect.objectContaining({ code: "INPUT_MISSING", hint: expect.stringContaining("Give an environment.") }),
  );
  expect(() => needInput("to", "dev", "Give an environment.")).not.toThrow();
});
