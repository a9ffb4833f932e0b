import fc from "fast-check";
import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

function codes(text: string): readonly string[] {
  try {
    readCatalogue(text, "f.yml");
  } catch (thrown) {
    return (problemsIn(thrown) ?? []).map((one) => one.code);
  }
  return [];
}

it("refuses what costs memory or has no end", () => {
  const aliases = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [one, next] of ["ab", "bc", "cd", "de", "ef"]) {
    aliases.push(`${next}: &${next} [${Array.from({ length: 9 }, () => `*${one}`).join(", ")}]`);
  }
  expect(codes(aliases.join("\n"))).toEqual(["CATALOGUE_SYNTAX"]);
  expect(codes("[".repeat(100_000))).toContain("CATALOGUE_SYNTAX");
  expect(codes(`a: ${"x".repeat(5_000_000)}`)).toEqual(["CATALOGUE_TOO_BIG"]);
});

it("says where a fault is, and of which file", () => {
  expect(() => readCatalogue("a: 1\nb: [\n", "f.yml")).toThrow(
    expect.objectContaining({
      list: expect.arrayContaining([expect.objectContaining({ at: { file: "f.yml", line: 3, column: 1 } })]),
    }),
  );
});

it("reports every syntax fault", () => {
  expect(codes("a: 1\na: 2\nb: 1\nb: 2\n")).toEqual(["CATALOGUE_SYNTAX", "CATALOGUE_SYNTAX"]);
});

it("reads any text or raises Problems, nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      try {
        readCatalogue(text, "f.yml");
      } catch (thrown) {
        expect(problemsIn(thrown)).toBeDefined();
      }
    }),
  );
});

it.each([
  ["services:\n  a:\n    <<:\n    path: a\n", 3],
  ["services: &s\n  a: *s\n", 2],
  ["services:\n  a: *nobody\n", 2],
])("an alias or merge that is none is the user's fault, at its line: %j", (text, line) => {
  let thrown: unknown;
  try {
    readCatalogue(text, "c.yml");
  } catch (caught) {
    thrown = caught;
  }
  expect(problemsIn(thrown)).toMatchObject([{ code: "CATALOGUE_SYNTAX", at: { file: "c.yml", line } }]);
});
