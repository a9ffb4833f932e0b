import { join } from "node:path";
import { expect, test } from "vitest";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { openComparison } from "../../../src/operations/revision-range/open-comparison.ts";
import { resolveRange } from "../../../src/operations/revision-range/resolve-range.ts";
import { runOf } from "../../actions/detect-changes/step.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const inputs = {
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

function openAt(payload: Record<string, string>, more: Partial<Parameters<typeof openComparison>[0]> = {}) {
  const run = runOf({ directory: clone, event: "push", ref: "refs/heads/main", sha: after, payload });
  return openComparison(
    { ...inputs, ...more },
    createWorld(run, { PATH: process.env.PATH }, { info() {}, debug() {} }),
  );
}

test("a push is compared with the tip before it", async () => {
  const { comparison, history, hasRange } = await openAt({ before, after });
  expect(comparison).toMatchObject({ kind: "between", strategy: "push" });
  expect(hasRange).toBe(true);
  expect(await resolveRange(comparison, history)).toMatchObject({
    kind: "pair",
    base: before,
    changes: [{ path: "a" }],
  });
});

test("with last-green there is no one range", async () => {
  expect((await openAt({ before, after }, { lastGreen: true })).hasRange).toBe(false);
});
