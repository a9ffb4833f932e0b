import { afterEach, beforeEach, expect, test } from "vitest";
import { closePullRequests, ensurePullRequest } from "../../../src/adapters/delivery/pull-request.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { head } from "../../support/github/delivery.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { commit, git, resolve } from "../../support/github/repository.ts";

let scene: Scene;
let forge: GitHub;
const proposal = { head, title: "Set it", body: "The diff." };
const none = { labels: [], reviewers: [], autoMerge: false };
/** Of a proposal that is as we made it. */
const isOurs = async () => true;
const asked = () => scene.github.requests.map(({ operation }) => operation);

beforeEach(async () => {
  scene = await openScene();
  forge = await scene.forge(["contents: write", "pull-requests: write"]);
  await git(scene.repository.directory, ["branch", head, "main"]);
  await commit(scene.repository, head, { a: "b" }, "Set it\n\nTrunkline: set-image\n");
});
afterEach(() => scene.github.close());

test("one that says what it shall is left alone", async () => {
  const first = await ensurePullRequest(forge, proposal, "main", none, { moved: true, isOurs });
  scene.github.requests.length = 0;
  expect(await ensurePullRequest(forge, proposal, "main", none, { moved: false, isOurs })).toEqual(first);
  expect(asked()).toEqual(["pulls/list", "repository mergeQueue"]);
});

test("reviewers are asked again only when there is something new to review", async () => {
  const wishes = { ...none, labels: ["promotion"], reviewers: ["octocat"] };
  await ensurePullRequest(forge, proposal, "main", wishes, { moved: true, isOurs });
  await ensurePullRequest(forge, proposal, "main", wishes, { moved: false, isOurs });
  expect(scene.repository.pulls[0]).toMatchObject({ labels: ["promotion"], reviewers: ["octocat"] });
  await ensurePullRequest(forge, proposal, "main", wishes, { moved: true, isOurs });
  expect(scene.repository.pulls[0]?.reviewers).toEqual(["octocat", "octocat"]);
});

test("it closes what has become pointless, and only that", async () => {
  await ensurePullRequest(forge, proposal, "main", none, { moved: true, isOurs });
  expect(await closePullRequests(forge, { kind: "superseded", by: "a newer one" }, "main", isOurs)).toEqual(
    [],
  );
  expect(await closePullRequests(forge, { kind: "nothing" }, "main", isOurs)).toEqual([]);
  expect(await closePullRequests(forge, { kind: "nothing", head }, "other", isOurs)).toEqual([]);
  expect(scene.repository.pulls[0]?.state).toBe("open");
  expect(await closePullRequests(forge, { kind: "nothing", head }, "main", isOurs)).toHaveLength(1);
  expect(scene.repository.pulls[0]).toMatchObject({
    state: "closed",
    comments: [{ body: expect.stringContaining("`main`") }],
  });
  expect(await resolve(scene.repository, `refs/heads/${head}`)).toBeUndefined();
});

test("it closes nothing, and deletes no branch, where somebody else has put a commit", async () => {
  await ensurePullRequest(forge, proposal, "main", none, { moved: true, isOurs });
  await commit(scene.repository, head, { a: "c" }, "fix: by a reviewer");
  expect(await closePullRequests(forge, { kind: "nothing", head }, "main", async () => false)).toMatchObject([
    { level: "warning", text: expect.stringContaining("not ours") },
  ]);
  expect(scene.repository.pulls[0]?.state).toBe("open");
  expect(await resolve(scene.repository, `refs/heads/${head}`)).toBeDefined();
});
