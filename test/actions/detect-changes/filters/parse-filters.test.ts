import { describe, expect, it } from "vitest";
import type { Quantifier } from "../../../../src/actions/detect-changes/filters/filter.ts";
import { matchFilters } from "../../../../src/actions/detect-changes/filters/filter.ts";
import { isFiltersPath, parseFilters } from "../../../../src/actions/detect-changes/filters/parse-filters.ts";
import { problemsIn } from "../../../../src/core/problem/problem.ts";

/** The names of the filters that match one of the modified files. */
async function matching(text: string, files: string[], how: Quantifier = "some"): Promise<string[]> {
  const changes = files.map((path) => ({ path, status: "modified" as const }));
  return [...(await matchFilters(await parseFilters(text), how, changes)).files]
    .filter(([, list]) => list.length > 0)
    .map(([name]) => name);
}

async function faultsOf(text: string): Promise<string[]> {
  try {
    await parseFilters(text);
  } catch (thrown) {
    return (problemsIn(thrown) ?? []).map(({ code }) => code);
  }
  return [];
}

describe("paths-filter's own cases", () => {
  it.each<[string, string, string[], string[]]>([
    ["a pattern", 'src: "src/**/*.js"', ["src/app/module/file.js"], ["src"]],
    ["a list", "src:\n  - src/**/*.js", ["src/app/module/file.js"], ["src"]],
    ["another folder", "src:\n  - src/**/*.js", ["not_src/other_file.js"], []],
    ["the second group", "src:\n  - src/**/*.js\ntest:\n  - test/**/*.js", ["test/test.js"], ["test"]],
    ["the second rule", "src:\n  - src/**/*.js\n  - test/**/*.js", ["test/test.js"], ["src"]],
    ["anything", 'every:\n  - "**"', ["test/test.js"], ["every"]],
    ["dots", 'dot:\n  - "**/*.js"', [".test/.test.js"], ["dot"]],
    ["or in a negated group, no", "b:\n  - '!(**/*.tsx|**/*.less)'", ["src/ui.tsx"], []],
    ["or in a negated group, yes", "b:\n  - '!(**/*.tsx|**/*.less)'", ["src/server.py"], ["b"]],
    [
      "anchors",
      "s: &s\n  - common/**/*\n  - config/**/*\nsrc:\n  - *s\n  - src/**/*",
      ["config/settings.yml"],
      ["s", "src"],
    ],
    ["not added", 'add:\n  - added: "**/*"', ["file.js"], []],
    ["added or modified", 'add:\n  - added|modified: "**/*"', ["file.js"], ["add"]],
    [
      "an anchor under a kind",
      "s: &s\n  - common/**/*\nsrc:\n  - modified: *s",
      ["common/a.js"],
      ["s", "src"],
    ],
    ["spaces and case in kinds", "src:\n  - ' Added | MODIFIED ': a", ["a"], ["src"]],
  ])("%s", async (_, text, files, expected) => {
    expect(await matching(text, files)).toEqual(expected);
  });
});

describe("faults", () => {
  it.each<[string, string, string[]]>([
    ["not YAML", "a: [", ["DETECT_FILTERS_SYNTAX"]],
    ["not a map", "not a dictionary", ["DETECT_FILTERS_SYNTAX"]],
    ["a list", "- a", ["DETECT_FILTERS_SYNTAX"]],
    ["no pattern", "a:", ["DETECT_FILTER_INVALID"]],
    ["an empty pattern", "a: ''", ["DETECT_FILTER_INVALID"]],
    ["a number", "a: [1]", ["DETECT_FILTER_INVALID"]],
    [
      "a map too deep",
      "a:\n  - dict:\n      some: value",
      ["DETECT_FILTER_INVALID", "DETECT_FILTER_INVALID"],
    ],
    ["an unknown kind", "a:\n  - changed: b", ["DETECT_FILTER_INVALID"]],
    ["a name with a space", "a b: c", ["DETECT_NAME_INVALID"]],
    ["a name that is an option", "-a: c", ["DETECT_NAME_INVALID"]],
    ["an output's name", "Matrix: c", ["DETECT_NAME_TAKEN"]],
    ["the count of another", "a: b\na_count: c", ["DETECT_NAME_TAKEN"]],
    ["twice", "a: b\na: c", ["DETECT_FILTERS_SYNTAX"]],
    [
      "all at once",
      "a:\nb: ''\nany: c",
      ["DETECT_FILTER_INVALID", "DETECT_FILTER_INVALID", "DETECT_NAME_TAKEN"],
    ],
  ])("%s", async (_, text, codes) => {
    expect(await faultsOf(text)).toEqual(codes);
  });

  it("says where, in a file", async () => {
    try {
      await parseFilters("a: b\n\nc:\n", "filters.yml");
      expect.unreachable();
    } catch (thrown) {
      expect(problemsIn(thrown)?.[0]?.at).toEqual({ file: "filters.yml", line: 3 });
    }
  });
});

it.each([
  [".github/filters.yml", true],
  ["a: b", false],
  ["a:\n - b", false],
])("isFiltersPath(%j) is %j", (given, expected) => {
  expect(isFiltersPath(given)).toBe(expected);
});

it("a pattern with line breaks is a pattern a line", async () => {
  const [filter] = await parseFilters("docs: |\n  a/**\n  **/*.md\nkinds:\n  - added: |\n      b\n      c\n");
  expect(filter?.rules).toEqual([{ patterns: ["a/**", "**/*.md"], statuses: undefined }]);
});
