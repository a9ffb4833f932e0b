import { expect, it } from "vitest";
import { takeItems } from "../../../src/core/yaml/plain-items.ts";

it.each<[string, number, readonly string[], string]>([
  ["- a/**\n- '!b'\n- \"c d\"\n", 0, ["a/**", "!b", "c d"], "\n"],
  ["- a\n  - b\n  - c # d\n", 2, ["a", "b"], "\n  - c # d\n"],
  ["- a\n  - b\n", 0, ["a"], "\n  - b\n"],
  ["- a\n- 5\n", 0, ["a"], "\n- 5\n"],
  ["- a", 0, ["a"], ""],
])("takes from %j", (text, indent, values, rest) => {
  const items = takeItems(text, 0, indent);
  if (items === undefined || items === "word") throw new Error("nothing");
  expect(items.values).toEqual(values);
  expect(text.slice(items.end)).toBe(rest);
  expect(items.starts.map((start) => text.slice(start).match(/^['"]?(.[^'"\n]*)/)?.[1])).toEqual(values);
});

it.each([["- a # b\n"], ["- 5\n"], ["- [a]\n"], ["- a: b\n"], ["-\n"]])("takes nothing from %j", (text) => {
  expect(takeItems(text, 0, 0)).toBeUndefined();
});

it("a word that YAML takes for something else is left to the parser, with all that stands around it", () => {
  expect(takeItems("- a\n- no\n- b\n", 0, 0)).toBe("word");
});

it("takes a long list a thousand at a time", () => {
  const text = Array.from({ length: 2_500 }, (_, at) => `- a${at}\n`).join("");
  const items = takeItems(text, 0, 0);
  expect(typeof items === "object" && items.values.length).toBe(1_000);
});
