import { join } from "node:path";
import { expect, test } from "vitest";
import { openTip } from "../../../src/adapters/delivery/branch-tip.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

/** A branch with five commits on its first-parent line, one of them a merge. */
async function makeBranch() {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "k8s.git"));
  const clone = await makeClone(remote, join(root, "clone"));
  for (const name of ["one", "two", "three"]) await commit(clone, name, { "a/x.txt": `${name}\n` });
  await git(clone, "checkout", "--quiet", "-b", "side");
  await commit(clone, "side", { "b/y.txt": "y\n" });
  await git(clone, "checkout", "--quiet", "main");
  await git(clone, "merge", "--quiet", "--no-ff", "--message", "merge", "side");
  const head = (await commit(clone, "five", { "c.txt": "z\n" })) as Oid;
  await publish(clone);
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  await repository.fetch([head], { depth: 1 });
  return { tip: openTip(repository, head), head };
}

test("files, folders and what is not there", async () => {
  const { tip, head } = await makeBranch();
  expect(tip.commit).toBe(head);
  expect(await tip.list("")).toEqual(["a", "b", "c.txt"]);
  expect(await tip.list("none")).toBeUndefined();
  expect(Buffer.from((await tip.read("a/x.txt")) ?? []).toString()).toBe("three\n");
  expect(await tip.read("a")).toBeUndefined();
});

test("the messages of the first-parent line, as many as asked for", async () => {
  const { tip, head } = await makeBranch();
  const log = await tip.log(2);
  expect(log.map(({ message }) => message.trim())).toEqual(["five", "merge"]);
  expect(log[0]?.oid).toBe(head);
  expect((await tip.log(100)).map(({ message }) => message.trim())).toEqual([
    "five",
    "merge",
    "three",
    "two",
    "one",
  ]);
});

test("the commits that changed a path, newest first, with its bytes then", async () => {
  const { tip } = await makeBranch();
  const [newest, older, ...rest] = await tip.history("a/x.txt", 2);
  expect([newest?.message.trim(), older?.message.trim(), rest.length]).toEqual(["three", "two", 0]);
  expect(Buffer.from((await older?.read()) ?? []).toString()).toBe("two\n");
  expect(await tip.history("none", 2)).toEqual([]);
});

test("no commit is older than what came before it, whatever its committer wrote", async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "k8s.git"));
  const clone = await makeClone(remote, join(root, "clone"));
  const at = (time: number) => ({ GIT_AUTHOR_DATE: `${time} +0000`, GIT_COMMITTER_DATE: `${time} +0000` });
  await commit(clone, "begin", { x: "1\n" }, at(1_000_000_000));
  await commit(clone, "another file, just now", { y: "1\n" }, at(1_700_000_000));
  const head = (await commit(clone, "backdated", { x: "2\n" }, at(1_500_000_000))) as Oid;
  await publish(clone);
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  await repository.fetch([head], { depth: 1 });
  const history = await openTip(repository, head).history("x", 2);
  expect(history.map(({ time }) => time)).toEqual([1_700_000_000, 1_000_000_000]);
});

test("what is asked for at the same time is there, whatever is missing beside it", async () => {
  const { tip } = await makeBranch();
  const read = async (path: string) => Buffer.from((await tip.read(path)) ?? []).toString();
  expect(
    await Promise.all([read("a/x.txt"), read("c.txt"), read("none/x"), tip.list("b"), tip.list("none")]),
  ).toEqual(["three\n", "z\n", "", ["y.txt"], undefined]);
});
