import { expect, test } from "vitest";
import { parseConfig } from "../../../../src/adapters/git/protocol/config-file.ts";

test.each([
  ['[remote "origin"]\n\turl = https://x/y.git', "remote.origin.url", "https://x/y.git"],
  ['[remote "origin"]\n\turl = "a # b" ; rest', "remote.origin.url", "a # b"],
  ['[REMOTE "Origin"]\nURL = x', "remote.Origin.url", "x"],
  ['[remote "a\\"b"] url = x', 'remote.a"b.url', "x"],
  ["[core]\n\tbare", "core.bare", "true"],
  ["[core]\nname = one \\\n two", "core.name", "one  two"],
  ["[core]\nname = a  # comment", "core.name", "a"],
  ['[core]\nname = tab\\there \\"q\\"', "core.name", 'tab\there "q"'],
  ["[core]\nx = 1\nx = 2", "core.x", "2"],
  ["# x = 1\n[core]\n; y\nx = 3\r\n", "core.x", "3"],
])("%j says %s", (text, key, value) => {
  expect(parseConfig(text).get(key)).toBe(value);
});

test("nothing is found in what is no configuration", () => {
  expect(parseConfig("\0\x01not a config [").size).toBe(0);
});
