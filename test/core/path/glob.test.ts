import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { matches, readGlobs } from "../../../src/core/path/glob.ts";
import { runs } from "../../support/effort.ts";

const glob = async (text: string) => {
  const [one] = await readGlobs([text]);
  if (one === undefined) throw new Error("no pattern");
  return one;
};

const piece = fc.constantFrom(
  "a",
  "b",
  "src",
  "lib",
  "x.ts",
  ".git",
  "*",
  "**",
  "*.ts",
  "?",
  "[ab]",
  "{a,b}",
  "!(a)",
  "@(a|b)",
  "+(a)",
  "a*",
  "@acme",
  "..",
  ".",
  "a b",
  "(a)",
);
const pattern = fc
  .tuple(
    fc.constantFrom("", "", "", "!", "!!", "./", "/", "**/", "a/**/", "src/lib/**/"),
    fc.array(piece, { minLength: 1, maxLength: 4 }),
  )
  .map(([front, parts]) => front + parts.join("/"));
const name = fc.constantFrom(
  ".a.ts",
  "a.b.ts",
  "ts",
  "a",
  "b",
  "src",
  "lib",
  "x.ts",
  ".ts",
  ".git",
  "ab",
  "@acme",
  "a b",
  "c",
  "ü",
  "*",
  "(a)",
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

describe("glob", () => {
  it("agrees with picomatch, dot: true", async () => {
    await fc.assert(
      fc.asyncProperty(pattern, path, async (text, file) => {
        expect(matches(await glob(text), file)).toBe(picomatch(text, { dot: true })(file));
      }),
      { numRuns: runs(5_000) },
    );
  });

  it("knows a negation as picomatch does", async () => {
    await fc.assert(
      fc.asyncProperty(pattern, async (text) => {
        const { state } = picomatch(text, { dot: true }, true) as unknown as { state: { negated: boolean } };
        expect((await glob(text)).negated).toBe(state.negated);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it("names a folder that all matches lie in", async () => {
    await fc.assert(
      fc.asyncProperty(pattern, path, async (text, file) => {
        const { folder, positive } = await glob(text);
        if (folder === "" || !matches(positive, file)) return;
        expect(`${file}/`.startsWith(`${folder}/`)).toBe(true);
      }),
      { numRuns: runs(5_000) },
    );
  });

  it.each<[string, string, boolean]>([
    ["**", "a\nb", true],
    ["**/*.txt", "dir/a\nb.txt", true],
    ["src/*", "src/\n", true],
    ["!*.md", "a\n.txt", true],
    ["!*.md", "a\n.md", false],
    ["a?c", "a\nc", true],
    ["**/x", "a\udcff/x", true],
    ["src/**", "src", true],
    ["src/**", "src2/x", false],
    ["[x].txt", "[x].txt", true],
  ])("%j on %j is %j", async (text, file, expected) => {
    expect(matches(await glob(text), file)).toBe(expected);
  });

  it.each([
    ["services/orders/**", "services/orders"],
    ["services/*/src/**", "services"],
    ["a/b.txt", "a"],
    ["*.md", ""],
    ["**/*.md", ""],
    ["./a/**", ""],
    ["packages/@acme/x/**", "packages/@acme/x"],
    ["packages/@(a|b)/**", "packages"],
  ])("%s lies in %j", async (text, folder) => {
    expect((await glob(text)).folder).toBe(folder);
  });

  it("takes the ! off", async () => {
    expect((await glob("!a/**")).positive.text).toBe("a/**");
    expect((await glob("!(a)")).positive.text).toBe("!(a)");
  });
});

it("is compiled once", async () => {
  expect(await glob("a/**")).toBe(await glob("a/**"));
});
