import { afterEach, beforeEach, expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { commit, git, protectBranch, read, resolve } from "../../support/github/repository.ts";

let scene: Scene;
let forge: GitHub;
let tip: Oid;
let next: Oid;
beforeEach(async () => {
  scene = await openScene();
  forge = await scene.forge(["contents: write"]);
  tip = scene.tip as Oid;
  next = (await commit(scene.repository, "main", { a: "b" })) as Oid;
});
afterEach(() => scene.github.close());

const tag = (version: string) => `refs/tags/orders/v${version}`;
const held = (ref: string) => resolve(scene.repository, ref);

test("tags of a run appear together, annotated, with their floating tag", async () => {
  const oid = await forge.createTag({ name: "orders/v1.0.0", commit: tip, message: "orders 1.0.0\n" });
  const pushed = await forge.updateRefs([
    { ref: tag("1.0.0"), expected: undefined, next: oid },
    { ref: tag("1"), expected: undefined, next: tip },
  ]);
  expect(pushed).toEqual({ kind: "landed" });
  expect(await held(tag("1.0.0"))).toBe(oid);
  expect(await held(tag("1"))).toBe(tip);
  expect((await git(scene.repository.directory, ["cat-file", "-t", oid])).toString().trim()).toBe("tag");
});

test("all or nothing: one tag that is there already leaves the others out", async () => {
  await git(scene.repository.directory, ["tag", "orders/v1.0.0", tip]);
  const pushed = await forge.updateRefs([
    { ref: tag("2.0.0"), expected: undefined, next: tip },
    { ref: tag("1.0.0"), expected: undefined, next },
  ]);
  expect(pushed).toMatchObject({ kind: "race" });
  expect(await held(tag("2.0.0"))).toBeUndefined();
});

test("a lost answer is settled by looking", async () => {
  scene.github.fail({ on: "updateRefs", how: "unanswered" });
  expect(await forge.updateRefs([{ ref: tag("1.0.0"), expected: undefined, next: tip }])).toEqual({
    kind: "landed",
  });
});

test("a floating tag moves only with force, and only from where it was", async () => {
  await git(scene.repository.directory, ["tag", "orders/v1", next]);
  const back = { ref: tag("1"), expected: next, next: tip };
  expect(await forge.updateRefs([back])).toMatchObject({ kind: "policy" });
  expect(await forge.updateRefs([{ ...back, rewrite: true }])).toEqual({ kind: "landed" });
  expect(await forge.updateRefs([{ ...back, rewrite: true, next: scene.tip as Oid }])).toEqual({
    kind: "landed",
  });
  expect(await forge.updateRefs([{ ref: tag("1"), expected: next, next, rewrite: true }])).toMatchObject({
    kind: "race",
  });
});

test("a ref is deleted by compare-and-set as well", async () => {
  await git(scene.repository.directory, ["branch", "old", tip]);
  expect(await forge.updateRefs([{ ref: "refs/heads/old", expected: next, next: undefined }])).toMatchObject({
    kind: "race",
  });
  expect(await forge.updateRefs([{ ref: "refs/heads/old", expected: tip, next: undefined }])).toEqual({
    kind: "landed",
  });
  expect(await held("refs/heads/old")).toBeUndefined();
});

test("a protected branch is policy, not a race", async () => {
  await protectBranch(scene.repository, "main");
  const pushed = await forge.updateRefs([
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
  expect(await forge.updateRefs(updates)).toEqual({ kind: "landed" });
  scene.github.requests.length = 0;
  expect(await forge.updateRefs(updates.map((one) => ({ ...one, next })))).toMatchObject({ kind: "race" });
  expect(scene.github.requests.map((one) => one.operation)).toEqual([
    "repository id",
    "updateRefs",
    expect.stringContaining("repository ref"),
    expect.stringContaining("repository ref"),
  ]);
});

test("a workflow is started with its inputs", async () => {
  await commit(scene.repository, "main", { ".github/workflows/deploy.yml": "on: workflow_dispatch\n" });
  const starter = await scene.forge(["actions: write"]);
  await starter.dispatchWorkflow("deploy.yml", "main", { tag: "orders/v1.0.0" });
  expect(scene.repository.dispatches).toEqual([
    { workflow: "deploy.yml", ref: "main", inputs: { tag: "orders/v1.0.0" } },
  ]);
  await expect(starter.dispatchWorkflow("none.yml", "main", {})).rejects.toMatchObject({
    code: "FORGE_NOT_FOUND",
  });
  await expect(forge.dispatchWorkflow("deploy.yml", "main", {})).rejects.toMatchObject({
    code: "FORGE_PERMISSION_MISSING",
    message: expect.stringContaining("`actions: write`"),
  });
  expect(await read(scene.repository, "main", "a")).toBe("b");
});
