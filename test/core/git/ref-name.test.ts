import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { faultInRef, faultInShortRef } from "../../../src/core/git/ref-name.ts";

const git = (name: string) => spawnSync("git", ["check-ref-format", name]).status === 0;

const odd = [
  "--upload-pack=id",
  "-x",
  "a;b",
  "a`id`",
  "a$(id)",
  'a"b',
  "a|b",
  "${" + "{x}}",
  "@",
  "a%0Ab",
  "a.lock",
  "a.lock/b",
  ".a",
  "a/.b",
  "a..b",
  "a b",
  "a\nb",
  "a\\b",
  "a~1",
  "a^",
  "a:b",
  "a?",
  "a*",
  "a[b",
  "a/",
  "/a",
  "a//b",
  "a.",
  "a@{b",
  "ä",
  "\x7f",
  "x.lock.y",
];

test.each(odd)("%j is judged as git judges it", (name) => {
  expect(faultInRef(`refs/heads/${name}`) === undefined).toBe(git(`refs/heads/${name}`));
});

test("any name is judged as git judges it", () => {
  const part = fc.string({
    unit: fc.constantFrom("a", "/", ".", "@", "{", "~", " ", "*", "[", "-", "lock", "\\", ":"),
    minLength: 1,
  });
  fc.assert(
    fc.property(part, (name) => {
      expect(faultInRef(`refs/heads/${name}`) === undefined).toBe(git(`refs/heads/${name}`));
    }),
    { numRuns: 60 },
  );
});

test("only full names are taken", () => {
  expect(faultInRef("main")).toBeTypeOf("string");
  expect(faultInRef("refs/main")).toBeTypeOf("string");
  expect(faultInRef("HEAD")).toBeTypeOf("string");
});

test.each(odd)("%j as a branch is judged as git judges it", (name) => {
  const { status, stdout } = spawnSync("git", ["check-ref-format", "--branch", name], { encoding: "utf8" });
  // Git reads `@{b` and the like as another branch's name; what it takes as it is counts.
  expect(faultInShortRef(name) === undefined).toBe(status === 0 && stdout.trim() === name && name !== "@");
});
