import { expect, test } from "vitest";
import { openObjectWriter } from "../../../../src/adapters/git/objects/write-objects.ts";
import { makeRepository } from "../../../../src/adapters/git/process/private-repository.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

const mona = { name: "Mona", email: "mona@example.com", time: 1_700_000_000 };

test.each([
  ["sha1", 40],
  ["sha256", 64],
] as const)("a blob in a tree in a commit under a tag, sound for git (%s)", async (format, length) => {
  const place = makeRepository(makeFolder(), format);
  const store = openObjectWriter(place);
  const blob = await store.blob(Buffer.from("hello\n"));
  const tree = await store.tree([{ mode: "100755", name: Buffer.from("run.sh"), oid: blob }]);
  const commit = await store.commit({ tree, parents: [], author: mona, committer: mona, message: "one" });
  const tag = await store.tag({ name: "v1", commit, message: "v1", tagger: mona });
  expect(blob).toHaveLength(length);
  expect(await git(place.directory, "ls-tree", tag)).toBe(`100755 blob ${blob}\trun.sh`);
  expect(await git(place.directory, "fsck", "--strict", "--no-dangling")).toBe("");
});

test("the same content twice is one object, also at once", async () => {
  const store = openObjectWriter(makeRepository(makeFolder(), "sha1"));
  const oids = await Promise.all(Array.from({ length: 20 }, () => store.blob(Buffer.from("same"))));
  expect(new Set(oids).size).toBe(1);
});
