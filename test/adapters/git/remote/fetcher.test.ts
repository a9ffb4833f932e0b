import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Repository } from "../../../../src/ports/git.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git, makeClone } from "../../../support/scratch/git.ts";

let server: GitServer;
let served: Served;
let repository: Repository;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());
beforeEach(async () => {
  served = await serve(server, { "a.txt": "a\n", "d/e.txt": "e\n" });
  for (const text of ["1", "2", "3"]) await served.goOn(`feat: ${text}`, { "d/e.txt": text });
  repository = await served.open(openGit());
  server.requests.length = 0;
});

const packs = () => server.requests.filter(({ kind, bytesIn }) => kind === "fetch" && bytesIn > 0).length;

test("what is here is not fetched again", async () => {
  const head = await served.oid();
  await repository.fetch([head], { depth: 1 });
  const before = server.requests.length;
  expect(await repository.fetch([head], { depth: 1 })).toBe(true);
  expect(await repository.fetch([], { depth: 1 })).toBe(true);
  expect(server.requests).toHaveLength(before);
  await repository.fetch([head], {});
  const all = server.requests.length;
  expect(await repository.fetch([head, await served.oid("HEAD~2")], {})).toBe(true);
  expect(server.requests).toHaveLength(all);
});

test("any number of wants is one fetch", async () => {
  const wants = [await served.oid("HEAD~3"), await served.oid("HEAD~1"), await served.oid()];
  expect(await repository.fetch(wants, { depth: 1 })).toBe(true);
  expect(server.requests.filter(({ kind }) => kind === "fetch-refs")).toHaveLength(1);
  expect(packs()).toBe(1);
  for (const want of wants) expect((await repository.commit(want)).oid).toBe(want);
  expect(await repository.shallow()).toEqual(new Set(wants));
});

test("history grows by what is asked, to all of it", async () => {
  const head = await served.oid();
  await repository.fetch([head], { depth: 2 });
  expect(await repository.has(await served.oid("HEAD~1"))).toBe(true);
  expect(await repository.has(await served.oid("HEAD~2"))).toBe(false);
  await repository.fetch([head], {});
  expect(await repository.has(await served.oid("HEAD~3"))).toBe(true);
  expect(await repository.shallow()).toEqual(new Set());
});

test("history without folders first, folders of the commits that matter later", async () => {
  const [head, base] = [await served.oid(), await served.oid("HEAD~3")];
  expect(await repository.fetch([head], { filter: "tree:0" })).toBe(true);
  expect(await repository.isAncestor(base, head)).toBe(true);
  expect(await repository.has((await repository.commit(base)).tree)).toBe(false);
  expect(await repository.fetch([base, head], { depth: 1 })).toBe(true);
  expect(await repository.diff(base, head)).toEqual([{ status: "modified", path: "d/e.txt" }]);
  expect(await repository.isAncestor(base, head)).toBe(true);
  expect(await repository.fetch([head], {})).toBe(true);
  const units = [];
  for await (const { files } of repository.trunkCommits(head, [base])) units.push(files);
  expect(units).toEqual([["d/e.txt"], ["d/e.txt"], ["d/e.txt"]]);
});

test("a branch that moved is fetched as it is now, with little more than what is new", async () => {
  await repository.fetchRef("refs/heads/main", { depth: 1 });
  const next = await served.goOn("feat: 4", { "a.txt": "4" });
  server.requests.length = 0;
  expect(await repository.fetchRef("refs/heads/main", { depth: 1 })).toBe(next);
  expect(await repository.read(next, "a.txt")).toEqual(Buffer.from("4"));
  expect(await repository.list(next, "d")).toHaveLength(1);
});

test("a file is fetched alone; a tree that is missing brings what is below it", async () => {
  const head = await served.oid();
  await repository.fetch([head], { filter: "tree:0", depth: 1 });
  expect(await repository.list(head, "d")).toHaveLength(1);
  expect(await repository.read(head, "a.txt")).toEqual(Buffer.from("a\n"));
  expect(await repository.has(await served.oid("HEAD:d/e.txt"))).toBe(false);
});

test("an annotated tag is fetched by its name as the commit behind it", async () => {
  await git(served.clone, "tag", "-a", "-m", "x", "v1", "HEAD~");
  await git(served.clone, "push", "-q", "origin", "v1");
  expect(await repository.fetchRef("refs/tags/v1", { depth: 1 })).toBe(await served.oid("HEAD~"));
});

test("what is borrowed from a clone is neither fetched nor changed", async () => {
  const ours = openGit();
  const checkout = await ours.checkout(served.clone);
  if (checkout === undefined) throw new Error("no clone");
  const borrowed = await served.open(ours, "", { borrow: checkout });
  const head = await served.oid();
  const before = await git(served.clone, "count-objects", "-v");
  server.requests.length = 0;
  expect(await borrowed.fetch([head, await served.oid("HEAD~2")], {})).toBe(true);
  expect(await borrowed.read(head, "a.txt")).toEqual(Buffer.from("a\n"));
  expect(server.requests).toEqual([]);
  const next = await borrowed.write({
    parents: [head],
    files: new Map([["a.txt", Buffer.from("b")]]),
    message: "x",
    author: { name: "R", email: "r@x" },
  });
  expect(await borrowed.push([{ ref: "refs/heads/main", expected: head, next }])).toEqual({ kind: "landed" });
  expect(await git(served.clone, "count-objects", "-v")).toBe(before);
  expect(await git(served.clone, "status", "--porcelain")).toBe("");
});

test("a clone of depth 1 is known to be cut, and the one commit before it is cheap", async () => {
  const ours = openGit();
  const clone = await makeClone(served.url, `${makeFolder()}/a b`, "--depth=1");
  const checkout = await ours.checkout(clone);
  if (checkout === undefined) throw new Error("no clone");
  const borrowed = await served.open(ours, "", { borrow: checkout });
  const [head, before] = [await served.oid(), await served.oid("HEAD~")];
  expect(await borrowed.shallow()).toEqual(new Set([head]));
  expect(await borrowed.has(before)).toBe(false);
  server.requests.length = 0;
  expect(await borrowed.fetch([before], { depth: 1 })).toBe(true);
  expect(await borrowed.diff(before, head)).toEqual([{ status: "modified", path: "d/e.txt" }]);
  expect(server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0)).toBeLessThan(1_500);
  expect(await git(clone, "rev-parse", "--is-shallow-repository")).toBe("true");
});

test("a clone without folders does not make us believe that they are here", async () => {
  const ours = openGit();
  const clone = await makeClone(served.url, `${makeFolder()}/treeless`, "--filter=tree:0", "--no-checkout");
  const checkout = await ours.checkout(clone);
  if (checkout === undefined) throw new Error("no clone");
  const borrowed = await served.open(ours, "", { borrow: checkout });
  const [head, base] = [await served.oid(), await served.oid("HEAD~2")];
  expect(await borrowed.fetch([base, head], { depth: 1 })).toBe(true);
  expect(await borrowed.diff(base, head)).toEqual([{ status: "modified", path: "d/e.txt" }]);
});

test("a moved branch whose new folders are sent as differences from folders that are not here", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`far/away/file-${at}.txt`, `${at}`]),
  );
  await served.goOn("feat: many", many);
  const tip = await repository.fetchRef("refs/heads/main", { depth: 1, filter: "tree:0" });
  if (tip === undefined) throw new Error("no tip");
  expect(await repository.read(tip, "a.txt")).toEqual(Buffer.from("a\n"));
  const next = await served.goOn("feat: one of many", { "far/away/file-7.txt": "new" });
  expect(await repository.fetchRef("refs/heads/main", { depth: 1, since: tip })).toBe(next);
  expect(await repository.read(next, "far/away/file-7.txt")).toEqual(Buffer.from("new"));
  expect(await repository.list(next, "far/away")).toHaveLength(60);
  expect(await repository.read(next, "a.txt")).toEqual(Buffer.from("a\n"));
});

test("paths are fetched level by level, all of them at once, and nothing beside them", async () => {
  await served.goOn("feat: deep", { "x/y/one.txt": "1", "x/z/two.txt": "2", "w/other.txt": "3" });
  const tip = await repository.fetchRef("refs/heads/main", { depth: 1, filter: "tree:0" });
  if (tip === undefined) throw new Error("no tip");
  server.requests.length = 0;
  await repository.prefetch(tip, ["x/y/one.txt", "x/z", "none/at/all", "a.txt/under", ""]);
  expect(server.requests.filter(({ kind }) => kind === "fetch-refs")).toHaveLength(4);
  server.requests.length = 0;
  expect(await repository.read(tip, "x/y/one.txt")).toEqual(Buffer.from("1"));
  expect(await repository.list(tip, "x/z")).toHaveLength(1);
  expect(server.requests).toEqual([]);
  expect(await repository.has(await served.oid("HEAD:w"))).toBe(false);
});

test("what is read at once is fetched together, and no two fetches get in each other's way", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `many/s${at}/file.txt`);
  await served.goOn("feat: many", Object.fromEntries(names.map((name) => [name, name])));
  const tip = await repository.fetchRef("refs/heads/main", { depth: 1, filter: "tree:0" });
  if (tip === undefined) throw new Error("no tip");
  server.requests.length = 0;
  const [texts] = await Promise.all([
    Promise.all(names.map(async (name) => String(await repository.read(tip, name)))),
    repository.fetch([await served.oid("HEAD~2")], { depth: 1, filter: "tree:0" }),
    repository.fetchRef("refs/heads/main", { depth: 3, filter: "tree:0" }),
  ]);
  expect(texts).toEqual(names);
  expect(server.requests.filter(({ kind }) => kind === "fetch-refs").length).toBeLessThanOrEqual(8);
});

test("one missing object does not keep the others from coming", async () => {
  const tip = await repository.fetchRef("refs/heads/main", { depth: 1, filter: "tree:0" });
  if (tip === undefined) throw new Error("no tip");
  const commands = ["1", "2"].map((digit) => repository.tagMessage(digit.repeat(40) as typeof tip));
  const [text, ...none] = await Promise.all([repository.read(tip, "a.txt"), ...commands]);
  expect([String(text), ...none]).toEqual(["a\n", undefined, undefined]);
});

test("who reads folder after folder gets all below the next one, after a while", async () => {
  const names = Array.from({ length: 40 }, (_, at) => `many/s${at}`);
  await served.goOn("feat: many", Object.fromEntries(names.map((name) => [`${name}/file.txt`, name])));
  const tip = await repository.fetchRef("refs/heads/main", { depth: 1, filter: "tree:0" });
  if (tip === undefined) throw new Error("no tip");
  server.requests.length = 0;
  for (const name of names) expect(await repository.list(tip, name)).toHaveLength(1);
  expect(server.requests.filter(({ kind }) => kind === "fetch-refs").length).toBeLessThan(40);
});
