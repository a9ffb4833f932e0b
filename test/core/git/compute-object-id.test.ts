import { expect, test } from "vitest";
import {
  computeObjectId,
  emptyTree,
  objectFormatOf,
  objectHead,
} from "../../../src/core/git/compute-object-id.ts";

// As `git hash-object` and `git mktree` say, in repositories of both formats.
test.each([
  ["blob", "", "sha1", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"],
  ["tree", "", "sha1", "4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  ["tree", "", "sha256", "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"],
  ["blob", "hello\n", "sha1", "ce013625030ba8dba906f756967f9e9ca394464a"],
] as const)("a %s of %j in a repository of %s", (kind, content, format, name) => {
  expect(computeObjectId(kind, Buffer.from(content), format)).toBe(name);
});

test("what stands before the content", () => {
  expect(objectHead("commit", 12).toString("latin1")).toBe("commit 12\0");
});

test.each([
  "sha1",
  "sha256",
] as const)("the empty tree of a repository of %s, by the length of its ids", (format) => {
  const id = computeObjectId("tree", Buffer.alloc(0), format);
  expect(objectFormatOf(id)).toBe(format);
  expect(emptyTree(id)).toBe(id);
});
