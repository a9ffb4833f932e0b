import { expect, test } from "vitest";
import {
  folderOf,
  foldersAbove,
  isWithin,
  parseRepositoryPath,
  resolvePath,
} from "../../../src/core/path/repository-path.ts";

test.each([
  ["apps/orders", "apps/orders"],
  ["./apps//orders/", "apps/orders"],
  [".", ""],
  ["apps/./orders/kustomization.yaml", "apps/orders/kustomization.yaml"],
  ["--upload-pack=x", "--upload-pack=x"],
])("%s is %s", (given, path) => {
  expect(parseRepositoryPath(given, "overlay")).toBe(path);
});

test.each([
  "/etc",
  "../x",
  "a/../../x",
  "C:/x",
  "a\\b",
  ".git/hooks",
  "a/.GIT",
  "a\nb",
])("%j is refused", (given) => {
  expect(() => parseRepositoryPath(given, "overlay")).toThrow(
    expect.objectContaining({ code: "INPUT_INVALID" }),
  );
});

test.each([
  ["a/b", "../c.yaml", "a/c.yaml"],
  ["a", "./b//c/", "a/b/c"],
  ["", "x", "x"],
  ["a", "../../x", undefined],
  ["a", "/x", undefined],
])("from %j, %j leads to %j", (folder, relative, path) => {
  expect(resolvePath(folder, relative)).toBe(path);
});

test("the folders that a path lies in", () => {
  expect(foldersAbove("a/b/c")).toEqual(["a/b", "a", ""]);
  expect(foldersAbove("c")).toEqual([""]);
});

test("the folder of a file", () => {
  expect([folderOf("a/b/c"), folderOf("c")]).toEqual(["a/b", ""]);
});

test.each([
  ["apps/orders", "apps/orders", true],
  ["apps/orders/dev", "apps/orders", true],
  ["apps/orders-api", "apps/orders", false],
  ["apps", "apps/orders", false],
  ["apps", "", true],
])("%s is within %j: %s", (path, folder, within) => {
  expect(isWithin(path, folder)).toBe(within);
});
