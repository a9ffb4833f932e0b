import { beforeAll, describe, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Repository, TrunkCommit } from "../../../src/ports/git.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../support/scratch/history.ts";

/*
 * root - m1 - m2 ------- merge - m4   main
 *          \            /
 *           s1 ------ s2              side
 */
let remote: string;
const named: Record<string, Oid> = {};
const oid = (name: string) => named[name] as Oid;
const nameOf = (found: Oid | undefined) => Object.keys(named).find((name) => named[name] === found);

beforeAll(async () => {
  remote = await makeRemote(`${makeFolder()}/remote.git`);
  const clone = await makeClone(remote, `${makeFolder()}/clone`);
  const make = async (name: string, files: Record<string, string | undefined>) => {
    named[name] = (await commit(clone, `${name}\n\nbody of ${name}`, files)) as Oid;
  };
  await make("root", { "a.txt": "0" });
  await make("m1", { "a.txt": "1", "new\nline": "x" });
  await git(clone, "checkout", "-q", "-b", "side");
  await make("s1", { "side.txt": "1" });
  await make("s2", { "side.txt": "2" });
  await git(clone, "checkout", "-q", "main");
  await make("m2", { "a.txt": undefined });
  await git(clone, "merge", "-q", "--no-ff", "-m", "merge", "side");
  named.merge = (await git(clone, "rev-parse", "HEAD")) as Oid;
  await make("m4", {});
  await publish(clone, "main", "side");
});

async function open(wants: readonly string[], depth?: number): Promise<Repository> {
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  await repository.fetch(wants.map(oid), depth === undefined ? {} : { depth });
  return repository;
}

async function walk(
  repository: Repository,
  ...given: Parameters<Repository["trunkCommits"]>
): Promise<readonly TrunkCommit[]> {
  const units: TrunkCommit[] = [];
  for await (const unit of repository.trunkCommits(...given)) units.push(unit);
  return units;
}

describe("the best common ancestor", () => {
  test.each([
    ["m2", "s2", "m1"],
    ["m4", "s2", "s2"],
    ["root", "m4", "root"],
    ["m4", "m4", "m4"],
  ])("of %s and %s is %s", async (one, other, base) => {
    const repository = await open(["m4"]);
    expect(nameOf(await repository.mergeBase(oid(one), oid(other)))).toBe(base);
  });

  test("is not guessed where history is cut off beside it", async () => {
    const cut = await open(["m2", "s2"], 1);
    expect(await cut.mergeBase(oid("m2"), oid("s2"))).toBeUndefined();
    await cut.fetch([oid("s2")], { depth: 3 });
    expect(await cut.mergeBase(oid("m2"), oid("s2"))).toBeUndefined();
    await cut.fetch([oid("m2"), oid("s2")], { depth: 3 });
    expect(nameOf(await cut.mergeBase(oid("m2"), oid("s2")))).toBe("m1");
  });

  test("a common ancestor that is too old, because a nearer one is behind the cut, is no answer", async () => {
    const cut = await open(["m4"], 2);
    await cut.fetch([oid("s1")], {});
    const result = await cut.mergeBase(oid("m4"), oid("s1"));
    expect([undefined, "s1"]).toContain(nameOf(result));
  });

  test("is one of the two themselves, even at the boundary", async () => {
    const cut = await open(["m4"], 3);
    expect(await cut.shallow()).toContain(oid("s2"));
    expect(nameOf(await cut.mergeBase(oid("m4"), oid("s2")))).toBe("s2");
  });

  test("is a commit at the boundary, if nothing else is cut", async () => {
    const cut = await open(["m2", "s2"], 1);
    await cut.fetch([oid("s2")], { depth: 3 });
    await cut.fetch([oid("m2")], { depth: 2 });
    expect(await cut.shallow()).toEqual(new Set([oid("m1")]));
    expect(nameOf(await cut.mergeBase(oid("m2"), oid("s2")))).toBe("m1");
  });
});

test("ancestors, one and many", async () => {
  const repository = await open(["m4"]);
  expect(await repository.isAncestor(oid("s1"), oid("m4"))).toBe(true);
  expect(await repository.isAncestor(oid("m2"), oid("s2"))).toBe(false);
  const missing = "1".repeat(40) as Oid;
  const found = await repository.ancestorsAmong([oid("root"), oid("s2"), oid("m2"), missing], oid("s2"));
  expect([...found].map(nameOf)).toEqual(["root", "s2"]);
  expect(await repository.ancestorsAmong([], oid("s2"))).toEqual(new Set());
});

describe("units of the first-parent line", () => {
  test("each with what it changed against its first parent; root, merge and empty commits too", async () => {
    const units = await walk(await open(["m4"]), oid("m4"), []);
    expect(units.map(({ commit, files }) => [nameOf(commit.oid), files])).toEqual([
      ["m4", []],
      ["merge", ["side.txt"]],
      ["m2", ["a.txt"]],
      ["m1", ["a.txt", "new\nline"]],
      ["root", ["a.txt"]],
    ]);
    const [, merge, m2] = units;
    expect(merge?.commit.parents).toEqual([oid("m2"), oid("s2")]);
    expect(m2?.commit).toMatchObject({
      message: "m2\n\nbody of m2\n",
      author: { name: "Mona", email: "mona@example.com" },
    });
  });

  test("until what is known already, and only what touches a path", async () => {
    const repository = await open(["m4"]);
    const names = async (...given: Parameters<Repository["trunkCommits"]>) =>
      (await walk(repository, ...given)).map(({ commit }) => nameOf(commit.oid));
    expect(await names(oid("m4"), [oid("m1"), oid("s1")])).toEqual(["m4", "merge", "m2"]);
    expect(await names(oid("m4"), [], ["new\nline"])).toEqual(["m1"]);
    expect(await names(oid("m4"), [], ["*.txt"])).toEqual([]);
    expect(await names(oid("m4"), [], ["side.txt", "--output=x"])).toEqual(["merge"]);
  });

  test("of any commits, in their order", async () => {
    const repository = await open(["m4"]);
    const found: (readonly [string | undefined, readonly string[]])[] = [];
    const requested = ["s1", "merge", "root"].map(oid);
    for await (const { commit, files } of repository.commitsWithFiles(requested))
      found.push([nameOf(commit.oid), files]);
    expect(found).toEqual([
      ["s1", ["side.txt"]],
      ["merge", ["side.txt"]],
      ["root", ["a.txt"]],
    ]);
    for await (const unit of repository.commitsWithFiles([])) expect(unit).toBeUndefined();
  });

  test("how commits hang together, down to what is known", async () => {
    const repository = await open(["m4"]);
    const read = async (until: readonly string[]) =>
      [...(await repository.parents(oid("m4"), until.map(oid)))].map(([one, parents]) => [
        nameOf(one),
        parents.map(nameOf),
      ]);
    expect(new Map((await read(["m1"])) as [string, string[]][])).toEqual(
      new Map([
        ["m4", ["merge"]],
        ["merge", ["m2", "s2"]],
        ["m2", ["m1"]],
        ["s2", ["s1"]],
        ["s1", ["m1"]],
      ]),
    );
    expect((await read([])).length).toBe(7);
  });

  test("a commit that is not here is said by name", async () => {
    const repository = await open(["m4"], 1);
    await expect(walk(repository, oid("m4"), [oid("m1")])).rejects.toMatchObject({
      code: "GIT_OBJECT_MISSING",
    });
  });
});

/*
 * 0 - 1 - 2 - 3 - 4 - 5    `deep` is 5 with `y` (from 0) merged in, `topic` is t (from 3) with `x` (from 0) merged in:
 * three commits deep they meet in 0 only, though they part at 3.
 */
test("a meeting point with cut history beside it is none", async () => {
  const folder = await makeRemote(`${makeFolder()}/cut.git`);
  const made = await importHistory(folder, [
    { name: "0" },
    ...["1", "2", "3", "4", "5"].map((name) => ({ name, parents: [`${Number(name) - 1}`] })),
    { name: "x", parents: ["0"] },
    { name: "y", parents: ["0"] },
    { name: "t", parents: ["3"] },
    { name: "deep", parents: ["5", "y"] },
    { name: "topic", parents: ["t", "x"] },
  ]);
  const [deep, topic, three] = ["deep", "topic", "3"].map((name) => made.get(name) as Oid) as [Oid, Oid, Oid];
  await setRefs(folder, { "refs/heads/deep": deep, "refs/heads/topic": topic });
  const repository = await openGit().open({ url: `file://${folder}`, repository: undefined, token: "" });
  await repository.fetch([deep, topic], { depth: 3 });
  expect(await repository.mergeBase(deep, topic)).toBeUndefined();
  await repository.fetch([deep, topic], { depth: 5 });
  expect(await repository.mergeBase(deep, topic)).toBe(three);
});
