import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, readFiles } from "./folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "./git.ts";

test("a small world: a remote, a clone, a commit on main", async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(remote, join(root, "shop"));
  const first = await commit(clone, "feat: begin", { "a/one.txt": "1\n", "two.txt": "2\n" });
  await publish(clone);
  const second = await commit(clone, "feat: go on", { "two.txt": undefined });

  expect(await git(remote, "rev-parse", "main")).toBe(first);
  expect(await git(clone, "rev-parse", "HEAD~")).toBe(first);
  expect(second).not.toBe(first);
  expect(readFiles(clone)).toEqual({ "a/one.txt": "1\n" });
});
