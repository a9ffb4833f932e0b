import { join } from "node:path";
import { expect, it } from "vitest";
import { openTip } from "../../../src/adapters/delivery/branch-tip.ts";
import {
  isOurProposal,
  refuseOthersWork,
  signProposal,
} from "../../../src/adapters/delivery/foreign-commits.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { openGit } from "../../support/git-server/open-git.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const text = (value: string) => new TextEncoder().encode(value);

/** A branch with a proposal of ours on top, as a reviewer finds it; gives what we make of what the reviewer leaves there. */
async function review(change: (clone: string) => Promise<unknown>) {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "k8s.git"));
  const clone = await makeClone(remote, join(root, "clone"));
  const base = (await commit(clone, "begin", { "a.txt": "1\n", "b.txt": "1\n", "c.txt": "1\n" })) as Oid;
  await publish(clone);
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  await repository.fetch([base], { depth: 1 });
  // One of the files has that content already: it is not part of the change.
  const files = new Map([
    ["a.txt", text("2\n")],
    ["c.txt", text("1\n")],
  ]);
  const message = await signProposal(openTip(repository, base), "Promote it\n\nTrunkline: promote", files);
  await commit(clone, message, { "a.txt": "2\n" });
  await change(clone);
  await publish(clone, "--force", "HEAD:refs/heads/proposal");
  const held = (await git(clone, "rev-parse", "HEAD")) as Oid;
  const ours = await isOurProposal(repository, held);
  const refused = refuseOthersWork(repository, held, "proposal", "file:///k8s.git").then(
    () => "",
    (thrown: { code: string }) => thrown.code,
  );
  expect(await refused).toBe(ours ? "" : "GIT_PROPOSAL_TAKEN");
  return ours;
}

const amend = (clone: string) => git(clone, "commit", "--quiet", "--all", "--amend", "--no-edit");

it("a proposal as we made it is ours, on whatever it was rebased", async () => {
  expect(await review(async () => undefined)).toBe(true);
  const rebased = await review(async (clone) => {
    const ours = await git(clone, "rev-parse", "HEAD");
    await git(clone, "reset", "--quiet", "--hard", "HEAD^");
    await commit(clone, "meanwhile", { "b.txt": "9\n" });
    await git(clone, "cherry-pick", ours);
  });
  expect(rebased).toBe(true);
});

it.each<[string, (clone: string) => Promise<unknown>]>([
  ["a commit on top", (clone) => commit(clone, "fix: a typing error", { "a.txt": "3\n" })],
  [
    "an amended value",
    async (clone) => {
      await commit(clone, "squash", { "a.txt": "3\n" });
      await git(clone, "reset", "--quiet", "--soft", "HEAD^");
      return amend(clone);
    },
  ],
  [
    "one more file, squashed",
    async (clone) => {
      await commit(clone, "squash", { "new.txt": "x\n" });
      await git(clone, "reset", "--quiet", "--soft", "HEAD^");
      return amend(clone);
    },
  ],
  [
    "a message that only speaks of ours",
    (clone) => git(clone, "commit", "--quiet", "--amend", "-m", "Undo\n\nTrunkline: promote"),
  ],
])("%s is somebody else's work", async (_, change) => {
  expect(await review(change)).toBe(false);
});
