import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Oid } from "../../../../src/core/git/oid.ts";
import type { Repository } from "../../../../src/ports/git.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { type Served, serve } from "../../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../../support/git-server.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { git } from "../../../support/scratch/git.ts";

let server: GitServer;
let served: Served;
let repository: Repository;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.heal();
  served = await serve(server, { "a.txt": "a\n", "d/e.txt": "e\n" });
  repository = await served.open(openGit(), "", { direct: true });
  server.requests.length = 0;
});

const ref = "refs/heads/main";
const kinds = () => server.requests.map(({ kind }) => kind);
const write = (text: string, tip: Oid) =>
  repository.write({
    parents: [tip],
    files: new Map([["d/e.txt", Buffer.from(text)]]),
    message: text,
    author: { name: "Robot", email: "robot@example.com" },
  });
const fetchTip = async () => (await repository.fetchRef(ref, { depth: 2 })) as Oid;

test("a write is four requests: the refs, the folders, the file, the push", async () => {
  const [tip, name] = await Promise.all([
    repository.fetchRef("HEAD", { depth: 1 }),
    repository.defaultBranch(),
  ]);
  expect([tip, name]).toEqual([await served.oid(), "main"]);
  expect(await repository.read(tip as Oid, "d/e.txt")).toEqual(Buffer.from("e\n"));
  const next = await write("f\n", tip as Oid);
  expect(await repository.push([{ ref, expected: tip, next }])).toEqual({ kind: "landed" });
  expect(kinds()).toEqual(["fetch", "fetch", "fetch", "push"]);
  expect(await git(served.bare, "show", "main:d/e.txt")).toBe("f");
  await git(served.bare, "fsck", "--strict");
});

test("history is cut where it was asked, and grows by git", async () => {
  const first = await served.oid();
  for (const text of ["1", "2", "3"]) await served.goOn(text, { "a.txt": text });
  const tip = await fetchTip();
  expect(await repository.shallow()).toEqual(new Set([await served.oid("HEAD~1")]));
  await repository.fetch([tip], {});
  expect(await repository.has(first)).toBe(true);
  expect(await repository.shallow()).toEqual(new Set());
});

test("a branch that moved on is fetched as what differs, and what it was is a race", async () => {
  const tip = await fetchTip();
  const moved = await served.goOn("2", { "a.txt": "2\n" });
  expect(await repository.push([{ ref, expected: tip, next: await write("3\n", tip) }])).toMatchObject({
    kind: "race",
  });
  server.requests.length = 0;
  expect(await repository.fetchRef(ref, { depth: 2, since: tip })).toBe(moved);
  expect((await repository.list(moved, "d"))?.map(({ name }) => name)).toEqual(["e.txt"]);
  const next = await write("3\n", moved);
  expect(await repository.push([{ ref, expected: moved, next }])).toEqual({ kind: "landed" });
  expect(new Set(kinds())).toEqual(new Set(["fetch", "push"]));
});

test("a branch that is not there, and one that is made", async () => {
  const tip = await fetchTip();
  const other = "refs/heads/trunkline/orders";
  expect(await repository.fetchRef(other, { depth: 2, since: tip })).toBeUndefined();
  const next = await write("2\n", tip);
  expect(await repository.push([{ ref: other, expected: undefined, next }])).toEqual({ kind: "landed" });
  expect(kinds()).not.toContain("fetch-refs");
});

test("a hook's refusal is a policy, in its own words", async () => {
  const tip = await fetchTip();
  writeFileSync(join(served.bare, "hooks/pre-receive"), "#!/bin/sh\necho frozen >&2\nexit 1\n", {
    mode: 0o755,
  });
  const answer = await repository.push([{ ref, expected: tip, next: await write("2\n", tip) }]);
  expect(answer).toMatchObject({ kind: "policy", answer: expect.stringContaining("frozen") });
});

test.each([
  ["busy", { kind: "status", status: 503 }],
  ["a page", { kind: "status", status: 200, body: "<html>" }],
  ["gone", { kind: "drop-before" }],
] as const)("a server that is %s is asked by git", async (_, fault) => {
  server.fail({ on: "fetch", ...fault });
  const tip = await fetchTip();
  expect(await repository.push([{ ref, expected: tip, next: await write("2\n", tip) }])).toEqual({
    kind: "landed",
  });
  expect(kinds()).toContain("fetch-refs");
});

test("an answer to a push that is lost leaves it open; git says next time", async () => {
  const tip = await fetchTip();
  const update = { ref, expected: tip, next: await write("2\n", tip) };
  server.fail({ on: "push", kind: "drop-after" });
  expect(await repository.push([update])).toMatchObject({ kind: "transient" });
  expect(await repository.push([update])).toEqual({ kind: "landed" });
  expect(await git(served.bare, "rev-parse", "main")).toBe(update.next);
});

test("where the step has a proxy for git, git is asked", async () => {
  const ours = await served.open(openGit({ HTTPS_PROXY: "http://127.0.0.1:9" }), "", { direct: true });
  expect(await ours.fetchRef(ref, { depth: 1 })).toBe(await served.oid());
  expect(kinds()).toContain("fetch-refs");
});

test("objects with SHA-256 names", async () => {
  const other = await serve(server, { a: "1" }, { objectFormat: "sha256" });
  const ours = await other.open(openGit(), "", { direct: true });
  const tip = (await ours.fetchRef(ref, { depth: 1 })) as Oid;
  expect(tip).toBe(await other.oid());
  expect(Buffer.from((await ours.read(tip, "a")) as Uint8Array).toString()).toBe("1");
});

test("beside the objects of a clone: a commit that a ref names and the next one are three requests", async () => {
  const checkout = await openGit().checkout(served.clone);
  const ours = await served.open(openGit(), "", { borrow: checkout, direct: true });
  const ledger = "refs/trunkline/green";
  const author = { name: "Robot", email: "robot@example.com" };
  const next = (message: string) => ours.write({ parents: [], files: new Map(), message, author });
  const first = await next("1");
  expect(await ours.push([{ ref: ledger, expected: undefined, next: first }])).toEqual({ kind: "landed" });
  await served.goOn("2", { "a.txt": "2\n" });
  server.requests.length = 0;
  expect(await ours.fetchRef(ledger, { depth: 1, filter: "tree:0" })).toBe(first);
  const second = await next("2");
  expect(await ours.push([{ ref: ledger, expected: first, next: second }])).toEqual({ kind: "landed" });
  expect(kinds()).toEqual(["fetch", "fetch", "push"]);
  expect(await ours.fetchRef(ref, { depth: 1 })).toBe(await served.oid("origin/main"));
  await git(served.bare, "fsck", "--strict");
});

test("what is small is read here, what is large by git, and git has all of it in the end", async () => {
  const large = randomBytes(300_000).toString("hex");
  const tip = await served.goOn("large", { "large.txt": large, "d/small.txt": "small\n" });
  await repository.fetchRef(ref, { depth: 1 });
  const read = async (path: string) => Buffer.from((await repository.read(tip, path)) ?? []).toString();
  expect([await read("d/small.txt"), await read("large.txt"), await read("a.txt")]).toEqual([
    "small\n",
    large,
    "a\n",
  ]);
  const next = await write("later\n", tip);
  expect(await repository.diff(tip, next)).toEqual([{ path: "d/e.txt", status: "modified" }]);
});
