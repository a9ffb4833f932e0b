import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Repository } from "../../../src/ports/git.ts";
import { spread } from "../../support/effort.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder, readFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";

const author = { name: "Robot", email: "robot@example.com" };
const bytes = (text: string) => Buffer.from(text);

let server: GitServer;
let clone: string;
let repository: Repository;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

beforeEach(async (context) => {
  const name = `acme/${context.task.id.replaceAll(/\W/g, "")}`;
  const directory = server.create(name);
  server.protect(name, { read: ["reader"], write: ["writer"] });
  clone = await makeClone(directory, join(makeFolder(), "clone"));
  await commit(clone, "feat: one", { "a.txt": "a\n", "dir/b.txt": "b\n", "dir/deep/c.txt": "c\n" });
  await publish(clone);
  repository = await openGit().open({ url: server.urlOf(name), repository: name, token: "writer" });
});

const head = async () => (await git(clone, "rev-parse", "HEAD")) as Oid;
const reopen = (token: string, url = repository.remote.url) =>
  openGit().open({ url, repository: undefined, token });

describe("reading", () => {
  test("the tip of a branch, its folders and its files, and only the blob that is asked for", async () => {
    const tip = await repository.fetchRef("refs/heads/main", { depth: 1 });
    expect(tip).toBe(await head());
    expect(
      (await repository.list(await head(), "dir"))?.map(({ name, kind, mode }) => [name, kind, mode]),
    ).toEqual([
      ["b.txt", "blob", "100644"],
      ["deep", "tree", "040000"],
    ]);
    expect(await repository.has((await git(clone, "rev-parse", "HEAD:a.txt")) as Oid)).toBe(false);
    expect(await repository.read(await head(), "dir/deep/c.txt")).toEqual(bytes("c\n"));
    expect(await repository.has((await git(clone, "rev-parse", "HEAD:a.txt")) as Oid)).toBe(false);
    expect(await repository.list(await head(), "a.txt")).toBeUndefined();
    expect(await repository.list(await head(), "none")).toBeUndefined();
    expect(await repository.read(await head(), "dir")).toBeUndefined();
    expect(await repository.read(await head(), "a.txt/b")).toBeUndefined();
  });

  test("refs by name and by glob, annotated tags with the commit behind them", async () => {
    await git(clone, "tag", "-a", "-m", "release", "orders/v1.0.0");
    await git(clone, "tag", "light");
    await git(clone, "push", "-q", "origin", "--tags", "main:refs/heads/x/refs/heads/main");
    const [tag] = await repository.refs(["refs/tags/orders/*"]);
    expect(tag).toEqual({
      name: "refs/tags/orders/v1.0.0",
      oid: await git(clone, "rev-parse", "orders/v1.0.0"),
      commit: await head(),
    });
    expect((await repository.refs(["refs/heads/main"])).map(({ name }) => name)).toEqual(["refs/heads/main"]);
    expect(await repository.refs(["refs/heads/none", "refs/tags/none"])).toEqual([]);
    expect(await repository.defaultBranch()).toBe("main");
  });

  test("what an annotated tag says, fetched if it is not here; nothing for what is no tag", async () => {
    await git(clone, "tag", "-a", "-m", "release", "-m", "Trunkline: release", "v1.0.0");
    await git(clone, "push", "-q", "origin", "v1.0.0");
    const [tag] = await repository.refs(["refs/tags/v1.0.0"]);
    expect(tag && (await repository.tagMessage(tag.oid))).toBe("release\n\nTrunkline: release\n");
    expect(await repository.tagMessage(await head())).toBeUndefined();
    expect(await repository.tagMessage("1".repeat(40) as Oid)).toBeUndefined();
  });

  test("what the remote does not have is an answer, not a failure", async () => {
    expect(await repository.fetchRef("refs/heads/none", { depth: 1 })).toBeUndefined();
    expect(await repository.fetch(["1".repeat(40)], { depth: 1 })).toBe(false);
    expect(await repository.fetch([await head(), "refs/heads/none"], { depth: 1 })).toBe(false);
    expect(await repository.fetch([await head()], { depth: 1 })).toBe(true);
  });

  test("differences between trees, whatever the names are", async () => {
    const before = await head();
    const odd = { "new\nline": "1", "--output=x": "2", "dir/ä ö": "3" };
    const after = await commit(clone, "feat: two", { ...odd, "a.txt": undefined, "dir/b.txt": "B\n" });
    await publish(clone);
    expect(await repository.fetch([before, after], { depth: 1 })).toBe(true);
    expect(await repository.diff(before, after as Oid)).toEqual([
      { status: "added", path: "--output=x" },
      { status: "deleted", path: "a.txt" },
      { status: "modified", path: "dir/b.txt" },
      { status: "added", path: "dir/ä ö" },
      { status: "added", path: "new\nline" },
    ]);
    expect((await repository.diff(undefined, before)).map(({ path }) => path)).toEqual([
      "a.txt",
      "dir/b.txt",
      "dir/deep/c.txt",
    ]);
  });

  test("a symbolic link is not read as a file", async () => {
    await git(
      clone,
      "update-index",
      "--add",
      "--cacheinfo",
      `120000,${await git(clone, "rev-parse", "HEAD:a.txt")},link`,
    );
    await git(clone, "commit", "-q", "-m", "link");
    await publish(clone);
    await repository.fetchRef("refs/heads/main", { depth: 1 });
    await expect(repository.read(await head(), "link")).rejects.toMatchObject({ code: "GIT_PATH" });
  });

  test("a commit that is not here is said by name", async () => {
    await expect(repository.commit("1".repeat(40) as Oid)).rejects.toMatchObject({
      code: "GIT_OBJECT_MISSING",
    });
    await expect(repository.diff(undefined, "1".repeat(40) as Oid)).rejects.toMatchObject({
      code: "GIT_OBJECT_MISSING",
    });
  });
});

describe("writing", () => {
  test("a commit from edits, pushed by compare-and-set, that git itself finds sound", async () => {
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const files = new Map([
      ["a.txt", bytes("A\n")],
      ["dir/deep/c.txt", undefined],
      ["dir/new/d.txt", bytes("d\n")],
    ]);
    const next = await repository.write({ parents: [tip], files, message: "fix: all", author });
    expect(await repository.push([{ ref: "refs/heads/main", expected: tip, next }])).toEqual({
      kind: "landed",
    });
    await git(clone, "pull", "-q", "--ff-only", "origin", "main");
    await git(clone, "fsck", "--strict");
    expect(readFiles(clone)).toEqual({ "a.txt": "A\n", "dir/b.txt": "b\n", "dir/new/d.txt": "d\n" });
    expect(await git(clone, "log", "-1", "--format=%an <%ae>|%s")).toBe("Robot <robot@example.com>|fix: all");
    expect(await git(clone, "diff", "--name-only", "HEAD~")).toBe("a.txt\ndir/deep/c.txt\ndir/new/d.txt");
  });

  test("a race is told apart, whether the branch went on, went back or is gone", async () => {
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const next = await repository.write({
      parents: [tip],
      files: new Map([["x", bytes("x")]]),
      message: "x",
      author,
    });
    await commit(clone, "feat: first", { "y.txt": "y\n" });
    await publish(clone);
    const update = { ref: "refs/heads/main", expected: tip, next };
    expect(await repository.push([update])).toMatchObject({ kind: "race" });
    expect(await repository.push([{ ref: "refs/heads/main", expected: undefined, next }])).toMatchObject({
      kind: "race",
    });
    expect(await repository.push([{ ref: "refs/heads/gone", expected: tip, next }])).toMatchObject({
      kind: "race",
    });
  });

  test("several refs land together or not at all", async () => {
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const tag = await repository.writeTag({
      name: "orders/v1.0.0",
      commit: tip,
      message: "orders 1.0.0",
      tagger: author,
    });
    await git(clone, "push", "-q", "origin", "main:refs/tags/taken");
    const both = [
      { ref: "refs/tags/orders/v1.0.0", expected: undefined, next: tag },
      { ref: "refs/tags/taken", expected: undefined, next: tag },
    ];
    expect(await repository.push(both)).toMatchObject({ kind: "race" });
    expect(await repository.refs(["refs/tags/orders/*"])).toEqual([]);
    expect(await repository.push(both.slice(0, 1))).toEqual({ kind: "landed" });
    expect(await repository.push(both.slice(0, 1))).toEqual({ kind: "landed" });
    expect(await repository.refs(["refs/tags/orders/*"])).toMatchObject([{ oid: tag, commit: tip }]);
    await git(clone, "fetch", "-q", "--tags");
    expect(await git(clone, "cat-file", "-p", "orders/v1.0.0")).toContain(
      "\ntagger Robot <robot@example.com> ",
    );
    await git(clone, "fsck", "--strict");
  });

  test("a shared branch is never rewritten, even where the lease would allow it; a proposal branch may be", async () => {
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const files = new Map([["x", bytes("x")]]);
    const one = await repository.write({ parents: [tip], files, message: "one", author });
    const other = await repository.write({ parents: [tip], files, message: "other", author });
    const ref = "refs/heads/main";
    await repository.push([{ ref, expected: tip, next: one }]);
    await expect(repository.push([{ ref, expected: one, next: other }])).rejects.toThrow("does not descend");
    const proposal = "refs/heads/trunkline/x";
    await repository.push([{ ref: proposal, expected: undefined, next: one }]);
    const update = { ref: proposal, expected: one, next: other, rewrite: true };
    expect(await repository.push([update])).toEqual({ kind: "landed" });
    expect(await repository.push([{ ...update, next: one }])).toMatchObject({ kind: "race" });
  });

  test.each([
    "",
    "/etc/passwd",
    "../x",
    "a/../../x",
    ".git/hooks/post-merge",
    "sub/.GIT/config",
    "a//b",
  ])("the path %j is refused", async (path) => {
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const files = new Map([[path, bytes("x")]]);
    const written = repository.write({ parents: [tip], files, message: "x", author });
    await expect(written).rejects.toMatchObject({ code: "GIT_PATH" });
  });
});

describe("rights", () => {
  test("one Authorization header, and the token in no file and no URL", async () => {
    server.requests.length = 0;
    const tip = (await repository.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const next = await repository.write({
      parents: [tip],
      files: new Map([["x", bytes("x")]]),
      message: "x",
      author,
    });
    await repository.push([{ ref: "refs/heads/main", expected: tip, next }]);
    expect(server.requests.length).toBeGreaterThan(3);
    for (const request of server.requests) expect(request).toMatchObject({ authorizations: 1, status: 200 });
  });

  test("a wrong token, no token, no such repository", async () => {
    const tip = "refs/heads/main";
    const wrong = await reopen("wrong");
    await expect(wrong.fetchRef(tip, { depth: 1 })).rejects.toMatchObject({ code: "GIT_NOT_AUTHORISED" });
    const nobody = await reopen("");
    await expect(nobody.refs([tip])).rejects.toMatchObject({ code: "GIT_NOT_AUTHORISED" });
    const nowhere = await reopen("writer", server.urlOf("acme/none"));
    await expect(nowhere.fetchRef(tip, { depth: 1 })).rejects.toMatchObject({ code: "GIT_REMOTE_NOT_FOUND" });
  });

  test("a token that may only read is a policy, not a race", async () => {
    const reader = await reopen("reader");
    const tip = (await reader.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
    const next = await reader.write({
      parents: [tip],
      files: new Map([["x", bytes("x")]]),
      message: "x",
      author,
    });
    const pushed = await reader.push([{ ref: "refs/heads/main", expected: tip, next }]);
    expect(pushed).toMatchObject({ kind: "policy", answer: expect.stringContaining("denied") });
  });

  test("a server that nobody answers for", async () => {
    const nobody = await reopen("x", "http://127.0.0.1:1/acme/k8s.git");
    await expect(nobody.refs(["refs/heads/main"])).rejects.toMatchObject({ code: "GIT_UNREACHABLE" });
  });
});

describe("hostile names", () => {
  test.each(
    spread(
      [
        "--upload-pack=id",
        "-x",
        "a;b",
        "a`id`",
        "a$(id)",
        'a"b',
        "a'b",
        "a|b",
        "a&b",
        "$" + "{{x}}",
        "@",
        "a%0Ab",
      ],
      4,
    ),
  )("a branch called %s is read and written like any other", async (name) => {
    const ref = `refs/heads/${name}`;
    const folder = makeFolder();
    await git(clone, "push", "-q", "origin", `HEAD:${ref}`);
    const tip = (await repository.fetchRef(ref, { depth: 1 })) as Oid;
    expect(tip).toBe(await head());
    expect(await repository.refs([ref])).toHaveLength(1);
    const next = await repository.write({
      parents: [tip],
      files: new Map([["x", bytes("x")]]),
      message: "x",
      author,
    });
    expect(await repository.push([{ ref, expected: tip, next }])).toEqual({ kind: "landed" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    "main",
    "refs/heads/a\nrefs/heads/main",
    "refs/heads/a b",
    "refs/heads/..",
    "--upload-pack=touch x",
  ])("%j is no full ref name", async (ref) => {
    await expect(repository.fetchRef(ref, { depth: 1 })).rejects.toMatchObject({ code: "GIT_REF_NAME" });
  });
});

test("hooks and settings of the machine have no say", async () => {
  const home = makeFolder();
  const spy = join(home, "spy");
  writeFileSync(
    join(home, ".gitconfig"),
    `[core]\n\thooksPath = ${home}\n\tfsmonitor = touch ${spy}\n[push]\n\tgpgSign = true\n`,
  );
  writeFileSync(join(home, "pre-push"), `#!/bin/sh\ntouch ${spy}\nexit 1\n`, { mode: 0o755 });
  const { remote } = repository;
  const strict = await openGit({
    HOME: home,
    GIT_DIR: "/nowhere",
    GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
  }).open(remote);
  const tip = (await strict.fetchRef("refs/heads/main", { depth: 1 })) as Oid;
  const next = await strict.write({
    parents: [tip],
    files: new Map([["x", bytes("x")]]),
    message: "x",
    author,
  });
  expect(await strict.push([{ ref: "refs/heads/main", expected: tip, next }])).toEqual({ kind: "landed" });
  expect(readdirSync(home).sort()).toEqual([".gitconfig", "pre-push"]);
});
