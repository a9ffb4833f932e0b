import { posix } from "node:path";
import { expect, it } from "vitest";
import type { Ecosystem } from "../../../src/core/catalogue/catalogue.ts";
import { findManifests, type Tree } from "../../../src/core/dependencies/find-manifests.ts";

/** A tree of a few files. */
function treeOf(files: Readonly<Record<string, string>>): Tree {
  return {
    async list(folder) {
      const names = new Map<string, boolean>();
      for (const path of Object.keys(files)) {
        const inner = folder === "." ? path : posix.relative(folder, path);
        if (inner === "" || inner.startsWith("..")) continue;
        const [name = "", ...rest] = inner.split("/");
        names.set(name, rest.length > 0);
      }
      return names.size === 0 ? undefined : [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
    read: async (path) => files[path],
    expect: async () => undefined,
  };
}

const find = async (files: Record<string, string>, folders: string[], ...ecosystems: Ecosystem[]) =>
  (await findManifests(folders, ecosystems, treeOf(files))).map(({ file }) => file);

it.each<[string, Record<string, string>, string[], Ecosystem, string[]]>([
  ["those of the folders", { "a/go.mod": "module a", "b/go.mod": "module b" }, ["a"], "go", ["a/go.mod"]],
  [
    "members of the workspace, however deep, without what is taken out",
    {
      "package.json": '{"workspaces":["libs/**","apps/*","!apps/old"]}',
      "libs/a/package.json": "{}",
      "libs/b/c/package.json": "{}",
      "libs/b/node_modules/x/package.json": "{}",
      "apps/web/package.json": "{}",
      "apps/old/package.json": "{}",
      "tools/package.json": "{}",
    },
    [],
    "npm",
    ["package.json", "libs/a/package.json", "libs/b/c/package.json", "apps/web/package.json"],
  ],
  [
    "where a replace leads, and on from there",
    {
      "a/go.mod": "module a\nreplace b => ../b",
      "b/go.mod": "module b\nreplace c => ../c\nreplace a => ../a",
      "c/go.mod": "module c",
    },
    ["a"],
    "go",
    ["a/go.mod", "b/go.mod", "c/go.mod"],
  ],
  [
    "project files below a unit",
    {
      "a/src/x/x.csproj": "<Project />",
      "a/1/2/3/4.csproj": "<Project />",
      "a/1/2/3/4/5.csproj": "<Project />",
    },
    ["a"],
    "dotnet",
    ["a/src/x/x.csproj", "a/1/2/3/4.csproj"],
  ],
])("%s", async (_, files, folders, ecosystem, expected) => {
  expect((await find(files, folders, ecosystem)).sort()).toEqual([...expected].sort());
});

it("takes out what does not exist, and marks what cannot be read", async () => {
  const files = { "a/Dockerfile": "COPY libs/x libs/y ./", "libs/x/f": "", "a/package.json": "{" };
  const found = await findManifests(["a"], ["docker", "npm"], treeOf(files));
  expect(found.map(({ manifest }) => (manifest === "unreadable" ? manifest : manifest.reaches))).toEqual([
    ["libs/x"],
    "unreadable",
  ]);
});

it("says ahead what it reads, step by step", async () => {
  const files = {
    "package.json": '{"workspaces":["libs/*"]}',
    "a/package.json": '{"dependencies":{"x":"file:../x"}}',
    "b/package.json": "{}",
    "libs/c/package.json": "{}",
    "x/package.json": "{}",
  };
  const result: string[][] = [];
  const expected = new Set<string>();
  const tree: Tree = {
    ...treeOf(files),
    async expect(paths) {
      result.push([...paths]);
      for (const path of paths) expected.add(path);
    },
    async read(path) {
      expect(expected).toContain(path);
      return files[path as keyof typeof files];
    },
  };
  await findManifests(["a", "b"], ["npm"], tree);
  expect(result).toEqual([
    ["package.json", "a/package.json", "b/package.json"],
    ["libs/c/package.json", "x/package.json"],
  ]);
});

it.each([
  ["broken", "{", "unreadable"],
  ["larger than anybody writes", `{"name":"${"x".repeat(4_000_000)}"}`, "unreadable"],
  ["behind a byte order mark", '\uFEFF{"name":"a"}', { provides: ["npm:a"] }],
])("a manifest that is %s", async (_, text, expected) => {
  const [found] = await findManifests(["a"], ["npm"], treeOf({ "a/package.json": text }));
  if (typeof expected === "string") expect(found?.manifest).toBe(expected);
  else expect(found?.manifest).toMatchObject(expected);
});
