import { afterEach, beforeEach, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit, git, protectBranch, read, resolve } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
let tip: Oid;
let next: Oid;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write"]);
  tip = fixture.tip as Oid;
  next = (await commit(fixture.repository, "main", { a: "b" })) as Oid;
});
afterEach(() => fixture.github.close());

const tag = (version: string) => `refs/tags/orders/v${version}`;
const held = (ref: string) => resolve(fixture.repository, ref);

test("tags of a run appear together, annotated, with their floating tag", async () => {
  const oid = await github.createTag({ name: "orders/v1.0.0", commit: tip, message: "orders 1.0.0\n" });
  const pushed = await github.updateRefs([
    { ref: tag("1.0.0"), expected: undefined, next: oid },
    { ref: tag("1"), expected: undefined, next: tip },
  ]);
  expect(pushed).toEqual({ kind: "landed" });
  expect(await held(tag("1.0.0"))).toBe(oid);
  expect(await held(tag("1"))).toBe(tip);
  expect((await git(fixture.repository.directory, ["cat-file", "-t", oid])).toString().trim()).toBe("tag");
});

test("all or nothing: one tag that is there already leaves the others out", async () => {
  await git(fixture.repository.directory, ["tag", "orders/v1.0.0", tip]);
  const pushed = await github.updateRefs([
    { ref: tag("2.0.0"), expected: undefined, next: tip },
    { ref: tag("1.0.0"), expected: undefined, next },
  ]);
  expect(pushed).toMatchObject({ kind: "race" });
  expect(await held(tag("2.0.0"))).toBeUndefined();
});

test("a lost answer is settled by looking", async () => {
  fixture.github.fail({ on: "updateRefs", how: "unanswered" });
  expect(await github.updateRefs([{ ref: tag("1.0.0"), expected: undefined, next: tip }])).toEqual({
    kind: "landed",
  });
});

test("a floating tag moves only with force, and only from where it was", async () => {
  await git(fixture.repository.directory, ["tag", "orders/v1", next]);
  const back = { ref: tag("1"), expected: next, next: tip };
  expect(await github.updateRefs([back])).toMatchObject({ kind: "policy" });
  expect(await github.updateRefs([{ ...back, rewrite: true }])).toEqual({ kind: "landed" });
  expect(await github.updateRefs([{ ...back, rewrite: true, next: fixture.tip as Oid }])).toEqual({
    kind: "landed",
  });
  expect(await github.updateRefs([{ ref: tag("1"), expected: next, next, rewrite: true }])).toMatchObject({
    kind: "race",
  });
});

test("a ref is deleted by compare-and-set as well", async () => {
  await git(fixture.repository.directory, ["branch", "old", tip]);
  expect(await github.updateRefs([{ ref: "refs/heads/old", expected: next, next: undefined }])).toMatchObject(
    {
      kind: "race",
    },
  );
  expect(await github.updateRefs([{ ref: "refs/heads/old", expected: tip, next: undefined }])).toEqual({
    kind: "landed",
  });
  expect(await held("refs/heads/old")).toBeUndefined();
});

test("a protected branch is policy, not a race", async () => {
  await protectBranch(fixture.repository, "main");
  const pushed = await github.updateRefs([
    { ref: "refs/heads/main", expected: next, next: tip, rewrite: true },
  ]);
  expect(pushed).toMatchObject({ kind: "policy", answer: expect.stringContaining("pull request") });
});

test("150 refs in one request", async () => {
  const updates = Array.from({ length: 150 }, (_, index) => ({
    ref: tag(`0.0.${index}`),
    expected: undefined,
    next: tip,
  }));
  expect(await github.updateRefs(updates)).toEqual({ kind: "landed" });
  fixture.github.requests.length = 0;
  expect(await github.updateRefs(updates.map((one) => ({ ...one, next })))).toMatchObject({ kind: "race" });
  expect(fixture.github.requests.map((one) => one.operation)).toEqual([
    "repository id",
    "updateRefs",
    expect.stringContaining("repository ref"),
    expect.stringContaining("repository ref"),
  ]);
});

test("a workflow is started with its inputs", async () => {
  await commit(fixture.repository, "main", { ".github/workflows/deploy.yml": "on: workflow_dispatch\n" });
  const starter = await fixture.openGitHub(["actions: write"]);
  await starter.dispatchWorkflow("deploy.yml", "main", { tag: "orders/v1.0.0" });
  expect(fixture.repository.dispatches).toEqual([
    { workflow: "deploy.yml", ref: "main", inputs: { tag: "orders/v1.0.0" } },
  ]);
  await expect(starter.dispatchWorkflow("none.yml", "main", {})).rejects.toMatchObject({
    code: "GITHUB_NOT_FOUND",
  });
  await expect(github.dispatchWorkflow("deploy.yml", "main", {})).rejects.toMatchObject({
    code: "GITHUB_PERMISSION_MISSING",
    message: expect.stringContaining("`actions: write`"),
  });
  expect(await read(fixture.repository, "main", "a")).toBe("b");
});
