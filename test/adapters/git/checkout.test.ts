import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readCheckout } from "../../../src/adapters/git/checkout.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

let root: string;
let remote: string;
let clone: string;
let head: string;

beforeEach(async () => {
  root = makeFolder();
  remote = await makeRemote(join(root, "remote.git"));
  clone = await makeClone(remote, join(root, "a clone"));
  await commit(clone, "one", { "a/b.txt": "1\n" });
  head = await commit(clone, "two", { "a/b.txt": "2\n" });
  await publish(clone);
});

const read = (directory: string) => openGit().checkout(directory);

test("a plain clone, from any folder in it", async () => {
  const expected = {
    gitDirectory: join(clone, ".git"),
    top: clone,
    head,
    origin: remote,
    shallow: new Set(),
    treeless: false,
  };
  expect(await read(clone)).toEqual(expected);
  expect(await read(join(clone, "a"))).toEqual(expected);
});

test("a detached head, packed refs, a shallow boundary", async () => {
  const shallow = await makeClone(`file://${remote}`, join(root, "shallow"), "--depth=1");
  await git(shallow, "pack-refs", "--all");
  await git(shallow, "checkout", "-q", "-b", "feature");
  await git(shallow, "pack-refs", "--all");
  expect(await read(shallow)).toMatchObject({ head, shallow: new Set([head]), origin: `file://${remote}` });
  await git(shallow, "checkout", "-q", "--detach");
  expect(await read(shallow)).toMatchObject({ head });
});

test("a worktree and a submodule know whose objects they share", async () => {
  const tree = join(root, "tree");
  await git(clone, "worktree", "add", "-q", tree, "HEAD~");
  const before = await git(clone, "rev-parse", "HEAD~");
  expect(await read(tree)).toMatchObject({
    top: tree,
    head: before,
    gitDirectory: join(clone, ".git"),
    origin: remote,
  });
  await git(clone, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", remote, "sub");
  const gitDirectory = join(clone, ".git/modules/sub");
  expect(await read(join(clone, "sub"))).toMatchObject({ top: join(clone, "sub"), head, gitDirectory });
});

test("no clone, no commits, no origin", async () => {
  const nowhere = makeFolder();
  mkdirSync(join(nowhere, ".git"));
  expect(await read(nowhere)).toBeUndefined();
  const fresh = makeFolder();
  await git(fresh, "init", "-q");
  expect(await read(fresh)).toMatchObject({ head: undefined, origin: undefined });
});

test.each([
  ["https://user:token@github.com/acme/shop.git", "https://github.com/acme/shop.git"],
  ["https://github.com/acme/shop", "https://github.com/acme/shop"],
  ["git@github.com:acme/shop.git", "git@github.com:acme/shop.git"],
  ["ssh://git@github.com/acme/shop.git", "ssh://git@github.com/acme/shop.git"],
])("the origin %s is told as %s", async (given, origin) => {
  await git(clone, "remote", "set-url", "origin", given);
  expect(await read(clone)).toMatchObject({ origin });
});

test("a relative origin is told as the path it means", async () => {
  await git(clone, "remote", "set-url", "origin", "../remote.git");
  expect(await read(clone)).toMatchObject({ origin: remote });
});

test("where refs are no files, git is asked for HEAD", async () => {
  writeFiles(clone, {
    ".git/config": '[extensions]\n\trefStorage = reftable\n[remote "origin"]\n\turl = x:y\n',
  });
  const requests: string[] = [];
  const found = await readCheckout(clone, async (gitDirectory) => {
    requests.push(gitDirectory);
    return undefined;
  });
  expect(requests).toEqual([join(clone, ".git")]);
  expect(found).toMatchObject({ head: undefined, origin: "x:y" });
});

test.each([
  ["tree:0", true],
  ["blob:none", false],
])("a clone made with --filter=%s lacks trees: %s", async (filter, treeless) => {
  await git(remote, "config", "uploadpack.allowFilter", "true");
  const partial = await makeClone(
    `file://${remote}`,
    join(root, "partial"),
    `--filter=${filter}`,
    "--no-checkout",
  );
  expect((await read(partial))?.treeless).toBe(treeless);
});
