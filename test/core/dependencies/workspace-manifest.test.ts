import { expect, it } from "vitest";
import { allFrom, from, membersFrom } from "../../../src/core/dependencies/workspace-manifest.ts";

it.each<[string, string, string | undefined]>([
  ["a/b", "../c", "a/c"],
  ["a/b", "./c/", "a/b/c"],
  ["a", "..", "."],
  [".", "x", "x"],
  ["a", "../../x", undefined],
  ["a", "/etc", undefined],
  ["a", "https://x/y", undefined],
  ["a", "..\\b\\c.csproj", "b/c.csproj"],
  ["a", "", undefined],
])("from %s, %j is %j", (folder, path, expected) => {
  expect(from(folder, path)).toBe(expected);
});

it("keeps what stays in the repository", () => {
  expect(allFrom("a", ["b", "../..", "/x"])).toEqual(["a/b"]);
  expect(membersFrom("a", ["b/*", "!b/c", "../../x"])).toEqual(["a/b/*", "!a/b/c"]);
});
