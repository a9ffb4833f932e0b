import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { readPlainYaml } from "../../../src/domain/detect/plain-yaml.ts";

it.each<[string, Record<string, unknown>]>([
  ["a: b/**", { a: "b/**" }],
  [
    "# hello\n\na:\n  - b/**\n  - '!**/*.md'\n  - \"x y\"\nc.d_e-f: .github/**\r\n",
    { a: ["b/**", "!**/*.md", "x y"], "c.d_e-f": ".github/**" },
  ],
  ["a:\n- b\n- c", { a: ["b", "c"] }],
])("reads %j", (text, expected) => {
  expect(readPlainYaml(text)?.value).toEqual(expected);
});

it("knows the lines", () => {
  expect([...(readPlainYaml("# x\na: b\n\nc:\n  - d\n")?.lines ?? [])]).toEqual([
    ["a", 2],
    ["c", 4],
  ]);
});

it.each([
  "",
  "a:",
  "a: *b",
  "a: &b c",
  "a: [b]",
  "a: 1",
  "a: true",
  "a: ~",
  "a: b # c",
  "a: b: c",
  "a:\n  - added: b",
  "a:\n  - b\n   - c",
  "a: b\na: c",
  "a: 'b''c'",
  'a: "b\\n"',
  " a: b",
  "a b: c",
  "a:\n  b",
  "- a",
  "a: |\n  b",
  "---\na: b",
  "a: **/x",
  "a: 'ü'",
  "__proto__: a",
])("leaves %j to the parser", (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

it("reads nothing otherwise than the parser does", () => {
  const scalar = fc.oneof(
    fc.constantFrom(
      "b",
      "b/**",
      "'!b/**'",
      '"x y"',
      ".github/*",
      "1",
      "null",
      "'it''s'",
      "a#b",
      "a #b",
      "~",
      "on",
      "!x",
      "*x",
      "a,b",
      "{a,b}/x",
      "x{a}",
      "- y",
      "''",
      "a:b",
      "a: b",
      "'a: b'",
      "?x",
      "2026-11-21",
      "_",
      ".5",
      "e:",
      "@a",
      "a@b",
      "`",
      "%a",
    ),
    fc.string({
      unit: fc.constantFrom(
        "a",
        " ",
        "'",
        '"',
        "#",
        ":",
        "-",
        "*",
        "/",
        "!",
        "\t",
        "\\",
        "{",
        "}",
        "[",
        ",",
        "&",
        "1",
        ".",
      ),
      maxLength: 6,
    }),
  );
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom("a", "b", "c-d", "e.f", "true", "1", "g h"), scalar)
      .map(([name, text]) => `${name}: ${text}`),
    fc.constantFrom("a:", "b:", "", "# c", "  # d", "x: ", "---", "...", "\t", "c :"),
    fc.tuple(fc.constantFrom("", "  ", "    ", "\t"), scalar).map(([indent, text]) => `${indent}- ${text}`),
  );
  const text = fc
    .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"))
    .map(([lines, end]) => lines.join(end));
  fc.assert(
    fc.property(text, (given) => {
      const read = readPlainYaml(given);
      if (read !== undefined) expect(read.value).toEqual(parse(given));
    }),
    { numRuns: 20_000 },
  );
});
