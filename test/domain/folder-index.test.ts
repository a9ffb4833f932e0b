import fc from "fast-check";
import { expect, it } from "vitest";
import { indexByFolder, withFolders } from "../../src/domain/folder-index.ts";

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

it("knows every folder of every path", () => {
  expect([...withFolders(["a/b/c", "a/b/d", "a/b-c/d", "e", "a/b/e/f"])].sort()).toEqual(
    ["a", "a/b", "a/b-c", "a/b-c/d", "a/b/c", "a/b/d", "a/b/e", "a/b/e/f", "e"].sort(),
  );
  const path = fc
    .array(fc.constantFrom("a", "b", "a-b"), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const all = paths.flatMap((one) =>
        one.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/")),
      );
      expect(new Set(withFolders(paths))).toEqual(new Set(all));
    }),
    { numRuns: 2_000 },
  );
});
