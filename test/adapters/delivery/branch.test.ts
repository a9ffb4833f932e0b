import { afterAll, beforeAll, expect, test } from "vitest";
import { startBranch } from "../../../src/adapters/delivery/branch.ts";
import type { Target } from "../../../src/ports/delivery.ts";
import { makeClock } from "../../support/clock.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { type Served, serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";

let server: GitServer;
let served: Served;
let target: Target;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
  served = await serve(server, { a: "1" });
  target = {
    remote: { url: served.url, repository: undefined, token: "" },
    branch: "main",
    delivery: "push",
    transport: "git",
    author: { name: "Robot", email: "robot@example.com" },
    deadlineMs: 1_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
  };
});
afterAll(() => server.close());

const openBranch = async (...given: Parameters<typeof startBranch>) => (await startBranch(...given)).branch;

test("a branch by its short name, read without a question for the default one", async () => {
  server.requests.length = 0;
  const branch = await openBranch({ git: openGit(), clock: makeClock() }, target);
  expect(branch).toMatchObject({ name: "main", ref: "refs/heads/main" });
  expect(await branch.tip()).toBe(await served.oid());
  expect(server.requests.map(({ kind }) => kind)).toEqual(["fetch", "fetch"]);
});

test("no name is the default branch, with slashes and all", async () => {
  await git(served.clone, "push", "-q", "origin", "main:refs/heads/env/dev");
  await git(served.bare, "symbolic-ref", "HEAD", "refs/heads/env/dev");
  expect(await openBranch({ git: openGit(), clock: makeClock() }, { ...target, branch: "" })).toMatchObject({
    name: "env/dev",
  });
  await git(served.bare, "symbolic-ref", "HEAD", "refs/heads/none");
  const none = openBranch({ git: openGit(), clock: makeClock() }, { ...target, branch: "" });
  await expect(none).rejects.toMatchObject({ code: "GIT_REF_MISSING" });
});

test("a branch that is not there, and a name that is none", async () => {
  const missing = await openBranch({ git: openGit(), clock: makeClock() }, { ...target, branch: "none" });
  await expect(missing.tip()).rejects.toMatchObject({ code: "GIT_REF_MISSING" });
  const broken = await openBranch({ git: openGit(), clock: makeClock() }, { ...target, branch: "a b" });
  await expect(broken.tip()).rejects.toMatchObject({ code: "GIT_REF_NAME" });
});

test("the same files are told apart from other ones", async () => {
  const branch = await openBranch({ git: openGit(), clock: makeClock() }, { ...target, branch: "main" });
  const tip = await branch.tip();
  const author = { name: "Robot", email: "robot@example.com" };
  const write = (text: string) =>
    branch.repository.write({
      parents: [tip],
      files: new Map([["a", Buffer.from(text)]]),
      message: "x",
      author,
    });
  expect(await branch.sameTree(await write("1"), tip)).toBe(true);
  expect(await branch.sameTree(await write("2"), tip)).toBe(false);
});
