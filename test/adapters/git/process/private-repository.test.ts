import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, setObjectFormat } from "../../../../src/adapters/git/process/private-repository.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, git } from "../../../support/scratch/git.ts";

const checkout = (top: string) => ({
  top,
  gitDirectory: join(top, ".git"),
  head: undefined,
  origin: undefined,
  shallow: new Set<Oid>(),
  treeless: false,
});

test("git takes it for a sound, bare, empty repository without hooks", async () => {
  const { directory } = makeRepository(makeFolder(), "sha1");
  expect(await git(directory, "rev-parse", "--is-bare-repository")).toBe("true");
  expect(await git(directory, "count-objects")).toBe("0 objects, 0 kilobytes");
  expect(await git(directory, "config", "core.hooksPath")).toBe("/dev/null");
  expect(existsSync(join(directory, "hooks"))).toBe(false);
  await git(directory, "fsck", "--strict");
});

test("either hash", async () => {
  const place = makeRepository(makeFolder(), "sha256");
  expect(await git(place.directory, "rev-parse", "--show-object-format")).toBe("sha256");
  setObjectFormat(place, "sha1");
  expect(await git(place.directory, "rev-parse", "--show-object-format")).toBe("sha1");
});

test.each([
  "plain",
  "with space",
  "#comment",
  'quote"d',
  "back\\slash",
  "new\nline",
  "äö",
  ":colon",
])("objects of a clone called %j are borrowed", async (name) => {
  const clone = join(makeFolder(), name);
  mkdirSync(clone);
  await git(clone, "init", "-q");
  const head = await commit(clone, "one", { a: "1" });
  const { directory } = makeRepository(makeFolder(), "sha1", checkout(clone));
  expect(await git(directory, "cat-file", "-t", head)).toBe("commit");
});

test("the shallow boundary of a clone is known", async () => {
  const clone = makeFolder();
  await git(clone, "init", "-q");
  await commit(clone, "one", { a: "1" });
  const head = (await commit(clone, "two", { a: "2" })) as Oid;
  const { directory } = makeRepository(makeFolder(), "sha1", {
    ...checkout(clone),
    shallow: new Set([head]),
  });
  expect(await git(directory, "rev-list", head)).toBe(head);
  expect(await git(clone, "rev-list", "--count", head)).toBe("2");
});

test("each has a folder of its own, also in one temporary folder", () => {
  const temporary = makeFolder();
  makeRepository(temporary, "sha1");
  makeRepository(temporary, "sha1");
  expect(readdirSync(temporary)).toHaveLength(2);
});
