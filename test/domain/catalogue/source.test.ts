import fc from "fast-check";
import { expect, it } from "vitest";
import { parseSource } from "../../../src/domain/catalogue/source.ts";
import { problemsIn } from "../../../src/domain/problem.ts";

function codes(text: string): readonly string[] {
  try {
    parseSource(text, "f.yml");
  } catch (thrown) {
    return (problemsIn(thrown) ?? []).map((one) => one.code);
  }
  return [];
}

it.each([
  [["a"], "key", "1:1"],
  [["a"], "value", "1:4"],
  [["b", 1], "value", "4:5"],
  [["c", "d"], "key", "5:6"],
  [["c", "missing", "deeper"], "value", "5:4"],
  [["e"], "value", "6:1"],
  [[], "value", "1:1"],
] as const)("finds %j by its %s at %s", (path, on, expected) => {
  const source = parseSource("a: 1\nb:\n  - x\n  - y\nc: { d: 1 }\ne:\n", "f.yml");
  const { file, line, column } = source.place(path, on);
  expect([file, `${line}:${column}`]).toEqual(["f.yml", expected]);
});

it("counts columns behind a BOM and in files with CRLF", () => {
  const source = parseSource("\uFEFFa: 1\r\nb: 2\r\n", "f.yml");
  expect(source.value).toEqual({ a: 1, b: 2 });
  expect(source.place(["b"], "value")).toEqual({ file: "f.yml", line: 2, column: 4 });
});

it("refuses what costs memory or has no end", () => {
  const aliases = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [one, next] of ["ab", "bc", "cd", "de", "ef"]) {
    aliases.push(`${next}: &${next} [${Array.from({ length: 9 }, () => `*${one}`).join(", ")}]`);
  }
  expect(codes(aliases.join("\n"))).toEqual(["CATALOGUE_SYNTAX"]);
  expect(codes("[".repeat(100_000))).toContain("CATALOGUE_SYNTAX");
  expect(codes(`a: ${"x".repeat(600_000)}`)).toEqual(["CATALOGUE_TOO_BIG"]);
});

it("reports every syntax fault", () => {
  expect(codes("a: 1\na: 2\nb: 1\nb: 2\n")).toEqual(["CATALOGUE_SYNTAX", "CATALOGUE_SYNTAX"]);
});

it("reads any text or raises Problems, nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      try {
        parseSource(text, "f.yml");
      } catch (thrown) {
        expect(problemsIn(thrown)).toBeDefined();
      }
    }),
  );
});
