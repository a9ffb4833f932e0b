import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findDead,
  findIdle,
  isNegationsOnly,
  literalOf,
} from "../../../src/actions/detect-changes/unmatched-patterns.ts";
import { lastMatchWins } from "../../../src/core/ownership/ownership.ts";
import { readGlobs } from "../../../src/core/path/glob.ts";
import { runs } from "../../support/effort.ts";

const all = (...texts: string[]) => readGlobs(texts);

describe("findIdle", () => {
  it.each<[string[], number[]]>([
    [["a/**", "!**/*.md"], []],
    [["a/**", "!a/**"], [0]],
    [["a/b/**", "a/**"], [0]],
    [["a/b.ts", "!a/**", "a/c"], [0]],
    [["!**/*.md", "a/**"], [0]],
    [["a/**", "**"], [0]],
    [["a/**", "ab/**"], []],
    [["a/*", "a/**"], [0]],
    [["*", "a/**"], []],
  ])("%j: %j", async (patterns, idle) => {
    expect(findIdle(await all(...patterns)).map(({ index }) => index)).toEqual(idle);
  });

  it("finds only what can be left out", async () => {
    const pattern = fc.constantFrom(
      "**",
      "a/**",
      "!a/b/**",
      "a/b/*.ts",
      "!**/*.md",
      "*.md",
      "b",
      "!b/**",
      "a/b/x.md",
      "!a/**",
    );
    const path = fc
      .array(fc.constantFrom("a", "b", "x.md", "y.ts"), { minLength: 1, maxLength: 4 })
      .map((p) => p.join("/"));
    await fc.assert(
      fc.asyncProperty(fc.array(pattern, { maxLength: 5 }), path, async (texts, file) => {
        const patterns = await all(...texts);
        for (const { index } of findIdle(patterns)) {
          const rest = patterns.filter((_, i) => i !== index);
          expect(lastMatchWins(rest, file)).toBe(lastMatchWins(patterns, file));
        }
      }),
      { numRuns: runs(2_000) },
    );
  });
});

it("findDead", async () => {
  const patterns = await all("a/**", "b/*.ts", "!**/*.md", "c", "**/x");
  const dead = findDead(patterns, ["a/1", "b/2.js", "d/x"]);
  expect([...dead].map(({ text }) => text)).toEqual(["b/*.ts", "**/*.md", "c"]);
});

it("isNegationsOnly", async () => {
  expect([isNegationsOnly(["!a", "!b"]), isNegationsOnly(["!a", "b"]), isNegationsOnly([])]).toEqual([
    true,
    false,
    false,
  ]);
});

it.each([
  ["a/b/**", "a/b"],
  ["!a/b.txt", "a/b.txt"],
  ["a/*/b", undefined],
  ["./a/**", undefined],
  ["**", undefined],
])("literalOf(%j) is %j", async (text, expected) => {
  expect((await all(text)).map(literalOf)).toEqual([expected]);
});
