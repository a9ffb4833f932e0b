import { expect, test } from "vitest";
import { knownCommands, parseCommand } from "./command.ts";

const commands = new Set(knownCommands);

test.each([
  [
    "::error file=a.yml,line=3,col=5,title=Bad%3A one::no%0Ago",
    "error",
    { file: "a.yml", line: "3", col: "5", title: "Bad: one" },
    "no\ngo",
  ],
  ["  \t::set-output name=x::a::b", "set-output", { name: "x" }, "a::b"],
  ["::error  file=a.yml, line=3::x", "error", { file: "a.yml", " line": "3" }, "x"],
  ["::ERROR::shout", "error", {}, "shout"],
  ["said ##[set-output name=x;y=%5D]v%3B", "set-output", { name: "x", y: "]" }, "v;"],
  ["::add-mask::s%25t", "add-mask", {}, "s%t"],
])("%s is a command", (line, name, properties, data) => {
  expect(parseCommand(line, commands)).toEqual({ name, properties, data });
});

test.each([
  "said ::error::x",
  "::unknown::x",
  "::error",
  ": :error::x",
  "## [error]x",
  "\ufeff::error::x",
  "::\u200berror::x",
  "",
])("%j is text", (line) => {
  expect(parseCommand(line, commands)).toBeUndefined();
});
