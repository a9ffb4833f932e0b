import { afterEach, beforeEach, expect, test } from "vitest";
import { closePullRequests, ensurePullRequest } from "../../../src/adapters/delivery/pull-request.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { head } from "../../support/github/delivery.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit, git, resolve } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
const proposal = { head, title: "Set it", body: "The diff." };
const none = { labels: [], reviewers: [], autoMerge: false };
/** Of a proposal that is as we made it. */
const isOurs = async () => true;
const requests = () => fixture.github.requests.map(({ operation }) => operation);

beforeEach(async () => {
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write", "pull-requests: write"]);
  await git(fixture.repository.directory, ["branch", head, "main"]);
  await commit(fixture.repository, head, { a: "b" }, "Set it\n\nTrunkline: set-image\n");
});
afterEach(() => fixture.github.close());

test("one that says what it shall is left alone", async () => {
  const first = await ensurePullRequest(github, proposal, "main", none, { moved: true, isOurs });
  fixture.github.requests.length = 0;
  expect(await ensurePullRequest(github, proposal, "main", none, { moved: false, isOurs })).toEqual(first);
  expect(requests()).toEqual(["pulls/list", "repository mergeQueue"]);
});

test("reviewers are asked again only when there is something new to review", async () => {
  const options = { ...none, labels: ["promotion"], reviewers: ["octocat"] };
  await ensurePullRequest(github, proposal, "main", options, { moved: true, isOurs });
  await ensurePullRequest(github, proposal, "main", options, { moved: false, isOurs });
  expect(fixture.repository.pulls[0]).toMatchObject({ labels: ["promotion"], reviewers: ["octocat"] });
  await ensurePullRequest(github, proposal, "main", options, { moved: true, isOurs });
  expect(fixture.repository.pulls[0]?.reviewers).toEqual(["octocat", "octocat"]);
});

test("it closes what has become pointless, and only that", async () => {
  await ensurePullRequest(github, proposal, "main", none, { moved: true, isOurs });
  expect(await closePullRequests(github, { kind: "superseded", by: "a newer one" }, "main", isOurs)).toEqual(
    [],
  );
  expect(await closePullRequests(github, { kind: "nothing" }, "main", isOurs)).toEqual([]);
  expect(await closePullRequests(github, { kind: "nothing", head }, "other", isOurs)).toEqual([]);
  expect(fixture.repository.pulls[0]?.state).toBe("open");
  expect(await closePullRequests(github, { kind: "nothing", head }, "main", isOurs)).toHaveLength(1);
  expect(fixture.repository.pulls[0]).toMatchObject({
    state: "closed",
    comments: [{ body: expect.stringContaining("`main`") }],
  });
  expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeUndefined();
});

test("it closes nothing, and deletes no branch, where somebody else has put a commit", async () => {
  await ensurePullRequest(github, proposal, "main", none, { moved: true, isOurs });
  await commit(fixture.repository, head, { a: "c" }, "fix: by a reviewer");
  expect(await closePullRequests(github, { kind: "nothing", head }, "main", async () => false)).toMatchObject(
    [{ level: "warning", text: expect.stringContaining("this action did not write") }],
  );
  expect(fixture.repository.pulls[0]?.state).toBe("open");
  expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeDefined();
});
