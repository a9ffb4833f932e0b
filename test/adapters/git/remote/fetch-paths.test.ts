import { expect, test } from "vitest";
import { readObjects } from "../../../../src/adapters/git/objects/read-objects.ts";
import { editTree, readTree } from "../../../../src/adapters/git/objects/trees.ts";
import { openObjectWriter } from "../../../../src/adapters/git/objects/write-objects.ts";
import { createCommands } from "../../../../src/adapters/git/process/commands.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import { bringPaths } from "../../../../src/adapters/git/remote/fetch-paths.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { silent } from "../../../support/programs.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

const remote = { url: "/none", repository: undefined, token: "" };

/** An empty repository, and another that has these files: what is brought comes from there. */
async function makeWorld(files: Record<string, string>) {
  const [here, there] = [makeRepository(makeFolder(), "sha1"), makeRepository(makeFolder(), "sha1")];
  const [near, far] = [here, there].map((place) =>
    readObjects(createCommands(place, remote, process.env, { log: silent, clock: Date })),
  );
  if (near === undefined || far === undefined) throw new Error("unreachable");
  const [into, from] = [openObjectWriter(here), openObjectWriter(there)];
  const content = async (oid: Oid) => (await far.get(oid))?.content ?? Buffer.alloc(0);
  const edits = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const rounds: number[] = [];
  const bring = async (oids: readonly Oid[]) => {
    rounds.push(oids.length);
    for (const oid of oids) {
      const found = await far.get(oid);
      if (found === undefined) return false;
      if (found.kind === "blob") await into.blob(found.content);
      else await copyTree(oid);
    }
    return true;
  };
  const copyTree = async (oid: Oid) => {
    await into.tree(await readTree(content, oid));
  };
  return { near, tree: await editTree(content, from, undefined, edits), rounds, bring };
}

test("one round a level, however many paths; each object once", async () => {
  const { near, tree, rounds, bring } = await makeWorld({
    "a/b/one": "1",
    "a/c/two": "2",
    "d/three": "3",
    "e/f": "4",
  });
  await bringPaths(near, { bring }, tree, [
    "a/b/one",
    "a/c/two",
    "./a//b/",
    "d/three",
    "none",
    "d/three/under",
  ]);
  expect(rounds).toEqual([1, 2, 3, 2]);
  rounds.length = 0;
  await bringPaths(near, { bring }, tree, ["a/b/one", "d"]);
  expect(rounds).toEqual([]);
});

test("what cannot be had ends it without a fuss", async () => {
  const { near, rounds, bring } = await makeWorld({ a: "1" });
  await bringPaths(near, { bring }, "1".repeat(40) as Oid, ["a"]);
  expect(rounds).toEqual([1]);
  await bringPaths(near, { bring }, "1".repeat(40) as Oid, []);
  expect(rounds).toEqual([1]);
});
