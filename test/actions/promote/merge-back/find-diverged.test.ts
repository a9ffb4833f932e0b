import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { findDiverged } from "../../../../src/actions/promote/merge-back/find-diverged.ts";
import { type Oid, parseOid } from "../../../../src/core/git/oid.ts";
import type { Repository } from "../../../../src/ports/git.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../../support/scratch/git.ts";

let clone: string;
let repository: Repository;
let begin: Oid;

beforeEach(async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "gitops.git"));
  clone = await makeClone(remote, join(root, "gitops"));
  begin = await make({ a: "1\n", b: "1\n", c: "1\n" });
  await publish(clone, "HEAD:refs/heads/main");
  repository = await openGit().open({ url: remote, repository: undefined, token: "" });
});

async function make(files: Readonly<Record<string, string | undefined>>): Promise<Oid> {
  return parseOid(await commit(clone, "change", files)) as Oid;
}

/** A branch with more commits than one step of history fetches. */
async function grow(branch: string, files: Readonly<Record<string, string | undefined>>): Promise<Oid> {
  await git(clone, "checkout", "--quiet", "-B", branch, begin);
  for (let count = 0; count < 60; count++)
    await git(clone, "commit", "--quiet", "--allow-empty", "-m", "more");
  const made = await make(files);
  await publish(clone, `HEAD:refs/heads/${branch}`);
  return made;
}

it("finds what was changed on one branch since both went apart, however long ago", async () => {
  const stable = await grow("test", { a: "2\n", b: undefined, c: "2\n", d: "new\n" });
  const lower = await grow("main", { c: "3\n" });
  const apart = await findDiverged(repository, lower, "test");
  expect(apart).toMatchObject({ stable, paths: ["a", "b", "c", "d"] });
  expect(await apart?.read(new Map())).toEqual([
    { path: "a", became: { kind: "merged", text: "2\n" } },
    { path: "b", became: { kind: "conflict" } },
    { path: "c", became: { kind: "conflict" } },
    { path: "d", became: { kind: "merged", text: "new\n" } },
  ]);
});

it("leaves to people what is no text and what would lose its mode", async () => {
  const { chmodSync, writeFileSync } = await import("node:fs");
  await git(clone, "checkout", "--quiet", "-B", "test", begin);
  writeFileSync(join(clone, "run.sh"), "#!/bin/sh\n");
  chmodSync(join(clone, "run.sh"), 0o755);
  writeFileSync(join(clone, "logo"), Buffer.from([0xff, 0xfe, 0]));
  await git(clone, "add", "-A");
  await git(clone, "commit", "--quiet", "-m", "odd");
  await publish(clone, "HEAD:refs/heads/test");
  const apart = await findDiverged(repository, begin, "test");
  expect(await apart?.read(new Map())).toEqual([
    { path: "logo", became: { kind: "conflict" } },
    { path: "run.sh", became: { kind: "conflict" } },
  ]);
});

it.each(["main", "gone"])("finds nothing where %s has nothing more, or is not there", async (branch) => {
  const lower = await make({ a: "2\n" });
  await publish(clone, "HEAD:refs/heads/dev");
  expect(await findDiverged(repository, lower, branch)).toBeUndefined();
});
