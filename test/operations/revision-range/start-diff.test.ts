import { join } from "node:path";
import { expect, test } from "vitest";
import { createWorld } from "../../../src/adapters/world.ts";
import { startDiff } from "../../../src/operations/revision-range/start-diff.ts";
import { runOf } from "../../actions/detect-changes/step.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const wishes = {
  base: undefined,
  head: undefined,
  fetch: "auto",
  lastGreen: false,
  githubToken: "",
} as const;
const root = makeFolder();
const clone = join(root, "shop");
await makeClone(await makeRemote(join(root, "acme/shop.git")), clone);
const before = await commit(clone, "one", { a: "1" });
const after = await commit(clone, "two", { a: "2" });
await publish(clone);

function beginAt(payload: Record<string, string>, wish: Partial<Parameters<typeof startDiff>[0]> = {}) {
  const run = runOf({ directory: clone, event: "push", ref: "refs/heads/main", sha: after, payload });
  return startDiff(
    { ...wishes, ...wish },
    createWorld(run, { PATH: process.env.PATH }, { info() {}, debug() {} }),
  );
}

test("git is at work on the pair", async () => {
  const { comparison, pinning } = await beginAt({ before, after });
  expect(comparison).toMatchObject({ kind: "between", strategy: "push" });
  expect(await pinning).toMatchObject({ kind: "pair", base: before, changes: [{ path: "a" }] });
});

test("where each service has a base of its own, or there is none, git is not asked yet", async () => {
  expect((await beginAt({ before, after }, { lastGreen: true })).pinning).toBeUndefined();
});
