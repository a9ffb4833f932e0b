import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readToml, tomlMember, tomlStrings } from "../../../src/core/dependencies/toml.ts";

describe("readToml", () => {
  it.each<[string, string, [string, string][]]>([
    ["a key", "a = 1", [["a", "1"]]],
    ["tables and dotted keys", "[a.'b c']\nd.\"e f\" = true", [["a/b c/d/e f", "true"]]],
    ["comments", "# x\na = '#' # y", [["a", "'#'"]]],
    [
      "several lines",
      'a = [ # x\n  "1", "]",\n]\nb = 2',
      [
        ["a", '[ "1", "]", ]'],
        ["b", "2"],
      ],
    ],
    [
      "a string of several lines",
      'a = """x\n[b]\n"""\nc = 1',
      [
        ["a", '"""x [b] """'],
        ["c", "1"],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(readToml(text).map(({ path, value }) => [path.join("/"), value])).toEqual(expected);
  });

  it("counts the elements of arrays of tables", () => {
    const read = readToml("[[p]]\na = 1\n[[p]]\na = 2\nb = 3\n");
    expect(read.map(({ path, element, value }) => [path.join("."), element, value])).toEqual([
      ["p.a", 1, "1"],
      ["p.a", 2, "2"],
      ["p.b", 2, "3"],
    ]);
  });

  it.each(["= 1", "x", "[open\na = 1", "a = [1\nb = 2", 'a = """x'])("is none: %j", (text) => {
    expect(() => readToml(text)).toThrow(/not TOML/);
  });

  it("throws nothing else", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "=", "[", "]", '"', "'", "\n", "#", ".", " ", "{", "}", "\\"),
        }),
        (text) => {
          try {
            expect(Array.isArray(readToml(text))).toBe(true);
          } catch (thrown) {
            expect(String(thrown)).toContain("not TOML");
          }
        },
      ),
    );
  });
});

it("finds strings and members", () => {
  expect(tomlStrings('[\'a\', "b\\"c"]')).toEqual(["a", 'b\\"c']);
  expect(tomlMember('{ version = "1", path = "../x" }', "path")).toBe("../x");
  expect(tomlMember("{ workspace = true }", "workspace")).toBe("true");
  expect(tomlMember('"1"', "path")).toBeUndefined();
});
