import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { readObjects } from "../../../../src/adapters/git/objects/read-objects.ts";
import { createFolders, editTree, findEntry, readTree } from "../../../../src/adapters/git/objects/trees.ts";
import { type ObjectWriter, openObjectWriter } from "../../../../src/adapters/git/objects/write-objects.ts";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import type { RawEntry } from "../../../../src/adapters/git/protocol/tree-object.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

let directory: string;
let store: ObjectWriter;
let read: string[];
let content: (oid: Oid) => Promise<Buffer>;
const bytes = (text: string) => Buffer.from(text);

beforeEach(() => {
  const place = makeRepository(makeFolder(), "sha1");
  const commands = createCommands(place, { url: "/none", repository: undefined, token: "" }, process.env, {
    log: silent,
    clock: Date,
  });
  const objects = readObjects(commands);
  directory = place.directory;
  store = openObjectWriter(place);
  read = [];
  content = async (oid) => {
    read.push(oid);
    const found = await objects.get(oid);
    if (found === undefined) throw new Error(`${oid} is missing`);
    return found.content;
  };
});

const make = (files: Record<string, string>) =>
  editTree(
    content,
    store,
    undefined,
    new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])),
  );
const show = async (tree: Oid) =>
  (await git(directory, "ls-tree", "-r", "-z", "--name-only", tree)).split("\0").slice(0, -1);
const edit = (base: Oid, edits: Record<string, string | undefined>) =>
  editTree(
    content,
    store,
    base,
    new Map(
      Object.entries(edits).map(([path, text]) => [path, text === undefined ? undefined : bytes(text)]),
    ),
  );

test("files are added, changed and deleted; a folder that is left empty goes", async () => {
  const base = await make({ "a.txt": "a", "d/b.txt": "b", "d/e/c.txt": "c", "z/only.txt": "z" });
  const next = await edit(base, {
    "a.txt": "A",
    "d/new/f.txt": "f",
    "z/only.txt": undefined,
    "none.txt": undefined,
  });
  expect(await show(next)).toEqual(["a.txt", "d/b.txt", "d/e/c.txt", "d/new/f.txt"]);
  expect(await git(directory, "cat-file", "-p", `${next}:a.txt`)).toBe("A");
});

test("only the folders on the way are read, and a tree without edits is itself", async () => {
  const base = await make({ "a/b/c.txt": "c", "x/y/z.txt": "z" });
  read.length = 0;
  await edit(base, { "a/b/c.txt": "C" });
  expect(read).toHaveLength(3);
  expect(await edit(base, {})).toBe(base);
  expect(await edit(base, { "a/b/c.txt": "c" })).toBe(base);
});

test("modes stay, and names that are no UTF-8 stay byte for byte", async () => {
  const blob = await store.blob(bytes("#!/bin/sh\n"));
  const odd = Buffer.from([0x66, 0xff, 0xfe]);
  const entries: RawEntry[] = [
    { mode: "100755", name: bytes("run.sh"), oid: blob },
    { mode: "100644", name: odd, oid: blob },
    { mode: "160000", name: bytes("sub"), oid: blob },
  ];
  const next = await edit(await store.tree(entries), { "run.sh": "echo\n", other: "x" });
  const after = await readTree(content, next);
  expect(after.map(({ mode, name }) => [mode, name])).toEqual([
    ["100644", odd],
    ["100644", bytes("other")],
    ["100755", bytes("run.sh")],
    ["160000", bytes("sub")],
  ]);
});

test("an entry is found by its path", async () => {
  const base = await make({ "d/e/c.txt": "c" });
  expect(await findEntry(createFolders(content), base, "d/e/c.txt")).toMatchObject({ mode: "100644" });
  expect(await findEntry(createFolders(content), base, "d/e/")).toMatchObject({ mode: "40000" });
  expect(await findEntry(createFolders(content), base, "")).toMatchObject({ mode: "40000", oid: base });
  expect(await findEntry(createFolders(content), base, ".")).toMatchObject({ oid: base });
  for (const path of ["d/x", "d/e/c.txt/f", "../d", "D/e/c.txt", randomUUID()]) {
    expect(await findEntry(createFolders(content), base, path)).toBeUndefined();
  }
});

describe("what is no regular file is not written", () => {
  test.each([
    ["link", "it is a symbolic link"],
    ["link/under", "it is a symbolic link"],
    ["sub", "it is a submodule"],
    ["folder", "it is a folder"],
    ["file/under", "a part of it is a file, not a folder"],
    ["../up", "it holds `..`"],
    [".git/config", "it leads into a .git folder"],
  ])("%s: %s", async (path, fault) => {
    const blob = await store.blob(bytes("x"));
    const base = await store.tree([
      { mode: "120000", name: bytes("link"), oid: blob },
      { mode: "160000", name: bytes("sub"), oid: blob },
      { mode: "40000", name: bytes("folder"), oid: await store.tree([]) },
      { mode: "100644", name: bytes("file"), oid: blob },
    ]);
    await expect(edit(base, { [path]: "x" })).rejects.toMatchObject({
      code: "GIT_PATH",
      message: expect.stringContaining(fault),
    });
  });
});
