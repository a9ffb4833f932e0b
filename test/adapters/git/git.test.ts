import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder, readFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

let server: GitServer;
const author = { name: "Robot", email: "robot@example.com" };
const ref = "refs/heads/main";

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder(), prefix: "/git enterprise".replace(" ", "-") });
});
afterAll(() => server.close());

test("a server below a path, as a GHES may be", async () => {
  const served = await serve(server, { a: "1" });
  server.protect(served.name, { read: [], write: ["t"] });
  const repository = await served.open(openGit(), "t");
  expect(served.url).toContain("/git-enterprise/acme/");
  expect(await repository.fetchRef(ref, { depth: 1 })).toBe(await served.oid());
});

test("a repository whose objects have SHA-256 names is read and written", async () => {
  const served = await serve(server, { a: "1" }, { objectFormat: "sha256" });
  const repository = await served.open(openGit());
  const tip = (await repository.fetchRef(ref, { depth: 1 })) as Oid;
  expect(tip).toHaveLength(64);
  const next = await repository.write({
    parents: [tip],
    files: new Map([["b", Buffer.from("2")]]),
    message: "b",
    author,
  });
  expect(await repository.push([{ ref, expected: tip, next }])).toEqual({ kind: "landed" });
  expect(await repository.diff(undefined, next)).toHaveLength(2);
  const checkout = await openGit().checkout(served.clone);
  if (checkout === undefined) throw new Error("no clone");
  const borrowed = await served.open(openGit(), "", { borrow: checkout });
  expect(await borrowed.read(tip, "a")).toEqual(Buffer.from("1"));
});

test("a local path, a file URL, and one with odd letters", async () => {
  const bare = await makeRemote(join(makeFolder(), "a b ä #1.git"));
  const clone = await makeClone(bare, join(makeFolder(), "clone"));
  const head = await commit(clone, "one", { a: "1" });
  await publish(clone);
  for (const url of [bare, `file://${bare}`]) {
    const repository = await openGit().open({ url, repository: undefined, token: "" });
    expect(await repository.fetchRef(ref, { depth: 1 })).toBe(head);
    expect(await repository.has((await git(clone, "rev-parse", "HEAD:a")) as Oid)).toBe(false);
  }
});

test("a remote in an ordinary clone, without the rights of a server", async () => {
  const clone = makeFolder();
  await git(clone, "init", "-q", "-b", "main");
  const first = (await commit(clone, "one", { a: "1" })) as Oid;
  await commit(clone, "two", { a: "2" });
  const repository = await openGit().open({ url: clone, repository: undefined, token: "" });
  expect(await repository.fetch([first], { depth: 1 })).toBe(true);
  expect(await repository.read(first, "a")).toEqual(Buffer.from("1"));
});

test("ssh is spoken by the ssh that the step chose, and its URL reaches it as data", async () => {
  const bare = await makeRemote(join(makeFolder(), "k8s.git"));
  const clone = await makeClone(bare, join(makeFolder(), "clone"));
  const head = await commit(clone, "one", { a: "1" });
  await publish(clone);
  const folder = makeFolder();
  const ssh = join(folder, "ssh");
  writeFileSync(ssh, `#!/bin/sh\necho "$@" >> ${folder}/log\nfor last; do :; done\neval "$last"\n`);
  chmodSync(ssh, 0o755);
  const ours = openGit({ GIT_SSH_COMMAND: ssh });
  const repository = await ours.open({
    url: `ssh://git@example.com${bare}`,
    repository: undefined,
    token: "secret",
  });
  expect(await repository.fetchRef(ref, { depth: 1 })).toBe(head);
  expect(readFileSync(join(folder, "log"), "utf8")).toMatch(/git@example\.com git-upload-pack '/);
  const hostile = await ours.open({
    url: "ssh://-oProxyCommand=touch%20x/y",
    repository: undefined,
    token: "",
  });
  await expect(hostile.refs([ref])).rejects.toMatchObject({ name: "Problem" });
});

test("through the proxy that the step names", async () => {
  const proxied = await openGit({ http_proxy: "http://127.0.0.1:1", no_proxy: "" }).open({
    url: server.urlOf("acme/none"),
    repository: undefined,
    token: "",
  });
  await expect(proxied.refs([ref])).rejects.toMatchObject({ code: "GIT_UNREACHABLE" });
});

test("the user's clone is not touched, its configuration and hooks are not obeyed", async () => {
  const served = await serve(server, { a: "1" });
  const spy = join(makeFolder(), "spy");
  for (const [key, value] of [
    ["core.fsmonitor", `touch ${spy}`],
    ["core.sshCommand", `touch ${spy}`],
    ["core.hooksPath", ".hooks"],
    ["diff.external", `touch ${spy}`],
    ["core.alternateRefsCommand", `touch ${spy}; echo`],
    ["url.https://evil.example/.insteadOf", server.url],
    ["http.extraHeader", "X-Evil: 1"],
    ["remote.origin.uploadpack", `touch ${spy}`],
  ] as const) {
    await git(served.clone, "config", key, value);
  }
  mkdirSync(join(served.clone, ".hooks"));
  for (const hook of ["pre-push", "reference-transaction", "post-checkout"]) {
    writeFileSync(join(served.clone, ".hooks", hook), `#!/bin/sh\ntouch ${spy}\n`, { mode: 0o755 });
  }
  const before = {
    files: readFiles(served.clone),
    config: readFileSync(join(served.clone, ".git/config"), "utf8"),
  };
  const ours = openGit();
  const checkout = await ours.checkout(served.clone);
  if (checkout === undefined) throw new Error("no clone");
  const repository = await served.open(ours, "", { borrow: checkout });
  const tip = (await repository.fetchRef(ref, { depth: 1 })) as Oid;
  await repository.diff(undefined, tip);
  const next = await repository.write({
    parents: [tip],
    files: new Map([["a", Buffer.from("2")]]),
    message: "2",
    author,
  });
  expect(await repository.push([{ ref, expected: tip, next }])).toEqual({ kind: "landed" });
  expect(existsSync(spy)).toBe(false);
  expect({
    files: readFiles(served.clone),
    config: readFileSync(join(served.clone, ".git/config"), "utf8"),
  }).toEqual(before);
});

test("nothing is left behind when the process ends", () => {
  const temporary = makeFolder();
  const module = JSON.stringify(new URL("../../../src/adapters/git/git.ts", import.meta.url).href);
  const script = `
    import { createGit } from ${module};
    const git = createGit({ environment: process.env, temporary: process.argv[1], clock: { now: Date.now }, programs: {}, log: {} });
    const repository = await git.open({ url: "/none", repository: undefined, token: "" });
    await repository.has("${"1".repeat(40)}");
  `;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script, "--", temporary]);
  expect(readdirSync(temporary)).toEqual([]);
});
