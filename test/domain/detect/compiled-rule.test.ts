import { expect, it } from "vitest";
import { acceptorOf, compileRules, foldersOf } from "../../../src/domain/detect/compiled-rule.ts";
import type { Quantifier } from "../../../src/domain/detect/quantifier.ts";

const rules = (...lists: string[][]) =>
  compileRules(lists.map((patterns) => ({ patterns, statuses: undefined })));
const paths = (...all: string[]) => all.map((path) => ({ path, status: "modified" as const }));

it("each rule has the globs of its own patterns", async () => {
  const compiled = await rules(["a/**", "b"], [], ["!c"]);
  expect(compiled.map(({ globs }) => globs.map(({ text }) => text))).toEqual([["a/**", "b"], [], ["!c"]]);
});

it.each<[Quantifier, string[][], string[]]>([
  ["some", [["a/**"], ["b/x"]], ["a", "b"]],
  ["some", [["a/**"], ["!b/**"]], ["a", ""]],
  ["some-with-excludes", [["a/**"], ["!b/**"]], ["a"]],
  ["every", [["**/*.md"], ["a/b/**", "a/c/**"]], ["a/b", "a/c"]],
  ["every", [["**/*.md"]], [""]],
])("%s of %j looks in %j", async (how, lists, folders) => {
  expect([...foldersOf(await rules(...lists), how)]).toEqual(folders);
});

it("what lies in a wanted folder is accepted; what only begins with its name is not", async () => {
  const accepts = acceptorOf(await rules(["a/**"], ["!**/*.md"]), "some-with-excludes");
  const inside = paths("a/1", "a/2.md", "a/3");
  expect(inside.map(accepts)).toEqual([true, false, true]);
  const around = paths("a", "a-b", "a/1");
  expect(around.map(accepts)).toEqual([true, false, true]);
});
