import { expect, test } from "vitest";
import { faultInPath } from "../../../../src/adapters/git/protocol/tree-object.ts";

test.each([
  "a",
  "a/b.yaml",
  ".github/workflows/x.yml",
  "ä ö/\n",
  "--output=x",
  "...",
  ".gitignore",
  "a/.git2",
])("%j is a path of a file", (path) => expect(faultInPath(path)).toBeUndefined());

test.each([
  "",
  "/a",
  "a/",
  "a//b",
  ".",
  "..",
  "a/../b",
  "./a",
  ".git",
  "a/.git/config",
  ".GIT/hooks/x",
  "a\0b",
])("%j is not", (path) => expect(faultInPath(path)).toBeTypeOf("string"));
