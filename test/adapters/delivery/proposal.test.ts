import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Target } from "../../../src/ports/delivery.ts";
import { openDelivery, writeFile } from "../../support/git-server/open-delivery.ts";
import { type Served, serve } from "../../support/git-server/served.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git } from "../../support/scratch/git.ts";

let server: GitServer;
let served: Served;
let target: Target;
const head = "trunkline/test/tag-txt";

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.heal();
  served = await serve(server, { "tag.txt": "1\n" });
  target = {
    remote: { url: served.url, repository: undefined, token: "" },
    branch: "main",
    delivery: "pull-request",
    transport: "git",
    author: { name: "Robot", email: "robot@example.com" },
    deadlineMs: 60_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
    reads: ["tag.txt"],
  };
});

const log = (branch: string) => git(served.bare, "log", "--format=%s", branch);

describe("on a remote that is not on GitHub the branch is the proposal", () => {
  test("one commit on top of the target; the target stays", async () => {
    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
    expect(receipt).toMatchObject({ kind: "proposed", branch: head, pullRequest: undefined, attempts: 1 });
    expect(receipt.remarks).toMatchObject([
      { level: "notice", text: expect.stringMatching(/no pull request/) },
    ]);
    expect(receipt.commit).toBe(await git(served.bare, "rev-parse", head));
    expect(await log(head)).toBe("set tag.txt\nfeat: begin");
    expect(await log("main")).toBe("feat: begin");
  });

  test("a second run leaves the same proposal as it is, another value replaces it", async () => {
    const first = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
    expect(await openDelivery().deliver(target, writeFile("tag.txt", "2\n"))).toMatchObject({
      commit: first.commit,
    });
    const other = await openDelivery().deliver(target, writeFile("tag.txt", "3\n"));
    expect(other.commit).not.toBe(first.commit);
    expect(await log(head)).toBe("set tag.txt\nfeat: begin");
    expect(await git(served.bare, "show", `${head}:tag.txt`)).toBe("3");
  });

  test("what the target has already needs no proposal", async () => {
    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "1\n"));
    expect(receipt).toMatchObject({ kind: "untouched", branch: "main" });
    expect(await git(served.bare, "branch", "--list", head)).toBe("");
  });

  test("two runs at once leave one of the two proposals whole", async () => {
    const both = ["2\n", "3\n"].map((text) => openDelivery().deliver(target, writeFile("tag.txt", text)));
    for (const receipt of await Promise.all(both)) expect(receipt.kind).toBe("proposed");
    expect(await log(head)).toBe("set tag.txt\nfeat: begin");
    expect(await git(served.bare, "show", `${head}:tag.txt`)).toMatch(/^[23]$/);
  });

  test("a lost answer is no second proposal", async () => {
    server.fail({ on: "push", kind: "drop-after" });
    const receipt = await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
    expect(receipt).toMatchObject({ kind: "proposed", commit: await git(served.bare, "rev-parse", head) });
    expect(await log(head)).toBe("set tag.txt\nfeat: begin");
  });
});

test("what somebody else put on the proposal's branch is not thrown away", async () => {
  await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
  await git(served.clone, "fetch", "-q", "origin", head);
  await git(served.clone, "checkout", "-q", "-b", "review", "FETCH_HEAD");
  await commit(served.clone, "fix: by a reviewer", { "note.txt": "careful\n" });
  await git(served.clone, "push", "-q", "origin", `review:${head}`);
  const refused = openDelivery().deliver(target, writeFile("tag.txt", "3\n"));
  await expect(refused).rejects.toMatchObject({
    code: "GIT_PROPOSAL_TAKEN",
    message: expect.stringContaining("fix: by a reviewer"),
  });
  expect(await log(head)).toBe("fix: by a reviewer\nset tag.txt\nfeat: begin");
});

test("what a reviewer amended is not thrown away", async () => {
  await openDelivery().deliver(target, writeFile("tag.txt", "2\n"));
  await git(served.clone, "fetch", "-q", "origin", head);
  await git(served.clone, "checkout", "-q", "-b", "amended", "FETCH_HEAD");
  await commit(served.clone, "more", { "note.txt": "careful\n" });
  await git(served.clone, "reset", "-q", "--soft", "HEAD^");
  await git(served.clone, "commit", "-q", "--amend", "--no-edit");
  await git(served.clone, "push", "-q", "--force", "origin", `amended:${head}`);
  const refused = openDelivery().deliver(target, writeFile("tag.txt", "3\n"));
  await expect(refused).rejects.toMatchObject({ code: "GIT_PROPOSAL_TAKEN" });
  expect(await git(served.bare, "show", `${head}:note.txt`)).toBe("careful");
});
