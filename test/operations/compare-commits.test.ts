import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Oid } from "../../src/core/git/oid.ts";
import { compareInSource } from "../../src/operations/compare-commits.ts";
import type { Run } from "../../src/ports/workflow-run.ts";
import { openGit } from "../support/git-server/open-git.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";

/** Trunk with `count` commits, and a side branch from the first. */
async function makeSource(count: number) {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(remote, join(root, "clone"));
  const trunk: Oid[] = [];
  for (let n = 0; n < count; n++) trunk.push((await commit(clone, `${n}`, { "x.txt": `${n}\n` })) as Oid);
  await publish(clone);
  await git(clone, "checkout", "--quiet", "-b", "side", trunk[0] ?? "");
  const side = (await commit(clone, "side", { "y.txt": "y\n" })) as Oid;
  await publish(clone, "side");
  return { remote, root, trunk, side };
}

function compareFrom(directory: string, repository = "") {
  const run = { directory, serverUrl: "https://github.com", repository } as Run;
  return compareInSource({ run, git: openGit(), log: { info() {}, debug() {} } }, "");
}

test.each(["full", "shallow"])("how commits stand to each other, from a %s checkout", async (depth) => {
  const { remote, root, trunk, side } = await makeSource(4);
  const checkout = join(root, depth);
  await makeClone(`file://${remote}`, checkout, ...(depth === "full" ? [] : ["--depth=1"]));
  if (depth === "full") rmSync(remote, { recursive: true });
  const compare = compareFrom(checkout);
  const [first, second, , last] = trunk as [Oid, Oid, Oid, Oid];
  expect(await compare(second, last)).toBe("older");
  expect(await compare(last, first)).toBe("newer");
  expect(await compare(last, last)).toBe("same");
  if (depth === "shallow") expect(await compare(side, last)).toBe("apart");
  expect(await compare("1".repeat(40) as Oid, last)).toBe("unseen");
});

test("a repository that cannot be reached shows nothing", async () => {
  expect(await compareFrom(makeFolder())("1".repeat(40) as Oid, "2".repeat(40) as Oid)).toBe("unseen");
});
