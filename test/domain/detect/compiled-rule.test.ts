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

it("a span whose ends lie in a wanted folder lies in it; one that only begins with its name does not", async () => {
  const acceptor = acceptorOf(await rules(["a/**"], ["!**/*.md"]), "some-with-excludes");
  const inside = paths("a/1", "a/2.md", "a/3");
  expect(inside.map(acceptor(inside, 0, 3))).toEqual([true, false, true]);
  const around = paths("a", "a-b", "a/1");
  expect(around.map(acceptor(around, 0, 3))).toEqual([true, false, true]);
});
