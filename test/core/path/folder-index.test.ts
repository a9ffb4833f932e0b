import { expect, it } from "vitest";
import { indexByFolder } from "../../../src/core/path/folder-index.ts";

it("finds values by the folders of a path, each once, in order", () => {
  const find = indexByFolder([
    [["a/b", "c"], "deep"],
    [["", "a/b"], "root"],
    [["a"], "top"],
    [["d"], "other"],
  ]);
  expect(find("a/b/c.txt")).toEqual(["deep", "root", "top"]);
  expect(find("a/b")).toEqual(["deep", "root", "top"]);
  expect(find("a/x")).toEqual(["root", "top"]);
  expect(find("ab")).toEqual(["root"]);
  expect(find("c/y")).toEqual(["deep", "root"]);
});
