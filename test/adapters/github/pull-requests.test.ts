import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/ports/github.ts";
import { secondaryLimit } from "../../support/github/fault.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit, git } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
const head = "trunkline/promote/orders/production";
const text = { title: "Promote orders", body: "From dev to production." };

beforeEach(async () => {
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write", "pull-requests: write"]);
  await git(fixture.repository.directory, ["branch", head, "main"]);
  await commit(fixture.repository, head, { "apps/orders.yaml": "tag: 1.2.0\n" });
});
afterEach(() => fixture.github.close());

describe("one pull request per branch", () => {
  test("opened, found, and changed in place", async () => {
    const opened = await github.createPullRequest({ head, base: "main", ...text });
    expect(opened).toMatchObject({ number: 1, ...text, url: `${fixture.github.serverUrl}/acme/k8s/pull/1` });
    expect(await github.openPullRequests(head, "main")).toEqual([opened]);
    expect(await github.openPullRequests(head, "other")).toEqual([]);
    const changed = await github.updatePullRequest(1, { title: "New", body: "words" });
    expect(changed).toMatchObject({ number: 1, title: "New", body: "words" });
  });

  test("found by the beginning of their branches' names, too", async () => {
    const opened = await github.createPullRequest({ head, base: "main", ...text });
    expect(opened.branch).toBe(head);
    expect(await github.openPullRequestsFrom("trunkline/", "main")).toEqual([opened]);
    expect(await github.openPullRequestsFrom("trunkline/", "other")).toEqual([]);
    expect(await github.openPullRequestsFrom("runkline/", "main")).toEqual([]);
  });

  test("a second one from the same branch is the first with new text", async () => {
    await github.createPullRequest({ head, base: "main", ...text });
    const again = await github.createPullRequest({ head, base: "main", title: "New", body: "words" });
    expect(again).toMatchObject({ number: 1, title: "New", body: "words" });
    expect(fixture.repository.pulls).toHaveLength(1);
  });

  test("an answer that is lost does not open two", async () => {
    fixture.github.fail({ on: "pulls/create", how: "unanswered" });
    expect(await github.createPullRequest({ head, base: "main", ...text })).toMatchObject({ number: 1 });
    expect(fixture.repository.pulls).toHaveLength(1);
  });

  test("a connection that breaks, a bad gateway and a secondary limit are got over", async () => {
    fixture.github.fail({ on: "pulls/create", how: "dropped" });
    fixture.github.fail({ on: "pulls/create", how: { status: 502, body: {} } });
    fixture.github.fail({ on: "pulls/create", how: secondaryLimit(60) });
    fixture.github.fail({ on: "pulls/create", how: secondaryLimit(7, 429) });
    expect(await github.createPullRequest({ head, base: "main", ...text })).toMatchObject({ number: 1 });
    expect(fixture.clock.slept).toContain(60_000);
    expect(fixture.clock.slept).toContain(7_000);
  });

  test("a body beyond GitHub's limit is cut, and says so", async () => {
    const { body } = await github.createPullRequest({
      head,
      base: "main",
      title: "x",
      body: "line\n".repeat(20_000),
    });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("Cut here");
  });

  test("closed with a reason", async () => {
    await github.createPullRequest({ head, base: "main", ...text });
    await github.closePullRequest(1, "Nothing is left to change.");
    expect(fixture.repository.pulls[0]).toMatchObject({
      state: "closed",
      comments: [{ body: "Nothing is left to change." }],
    });
    expect(await github.openPullRequests(head, "main")).toEqual([]);
  });
});

test("labels and reviewers; teams are told from people", async () => {
  await github.createPullRequest({ head, base: "main", ...text });
  await github.addLabels(1, ["promotion", "orders"]);
  await github.requestReviews(1, ["octocat", "@acme/platform"]);
  expect(fixture.repository.pulls[0]).toMatchObject({
    labels: ["promotion", "orders"],
    reviewers: ["octocat"],
    teams: ["platform"],
  });
  await expect(github.requestReviews(1, ["stranger"])).rejects.toMatchObject({ code: "GITHUB_REFUSED" });
});

test("no labels and no reviewers are no requests", async () => {
  await github.addLabels(1, []);
  await github.requestReviews(1, []);
  expect(fixture.github.requests).toEqual([]);
});

describe("merging on its own", () => {
  test("waits where something is left to wait for", async () => {
    fixture.repository.settings.requiredChecks.push("main");
    const pull = await github.createPullRequest({ head, base: "main", ...text });
    expect(await github.mergeWhenReady(pull)).toEqual({ kind: "waiting" });
    expect(fixture.repository.pulls[0]).toMatchObject({ autoMerge: true, merged: false });
  });

  test("merges where nothing is", async () => {
    const pull = await github.createPullRequest({ head, base: "main", ...text });
    expect(await github.mergeWhenReady(pull)).toEqual({ kind: "merged" });
    expect(fixture.repository.pulls[0]).toMatchObject({ merged: true });
  });

  test("does not merge a head that has moved since", async () => {
    const pull = await github.createPullRequest({ head, base: "main", ...text });
    await commit(fixture.repository, head, { "apps/orders.yaml": "tag: 9\n" });
    expect(await github.mergeWhenReady(pull)).toMatchObject({ kind: "refused" });
    expect(fixture.repository.pulls[0]).toMatchObject({ merged: false });
  });

  test("says GitHub's reason where the settings forbid it", async () => {
    fixture.repository.settings.allowAutoMerge = false;
    const pull = await github.createPullRequest({ head, base: "main", ...text });
    const why = "Auto merge is not allowed for this repository";
    expect(await github.mergeWhenReady(pull)).toEqual({ kind: "refused", why });
  });
});

test("a merge queue is seen", async () => {
  expect(await github.hasMergeQueue("main")).toBe(false);
  fixture.repository.settings.mergeQueues.push("main");
  expect(await github.hasMergeQueue("main")).toBe(true);
  const unknown = [{ message: "Field 'mergeQueue' doesn't exist on type 'Repository'" }];
  fixture.github.fail({ on: "mergeQueue", how: { status: 200, body: { errors: unknown } } });
  expect(await github.hasMergeQueue("main")).toBe(false);
});

describe("without the permission", () => {
  test("the Problem names it", async () => {
    const reader = await fixture.openGitHub(["contents: write", "pull-requests: read"]);
    await expect(reader.createPullRequest({ head, base: "main", ...text })).rejects.toMatchObject({
      code: "GITHUB_PERMISSION_MISSING",
      message: expect.stringContaining("`pull-requests: write`"),
    });
  });

  test("a setting that forbids it is told from a permission", async () => {
    fixture.repository.settings.actionsMayOpenPullRequests = false;
    const actions = await fixture.openGitHub(["contents: write", "pull-requests: write"], "actions");
    await expect(actions.createPullRequest({ head, base: "main", ...text })).rejects.toMatchObject({
      code: "GITHUB_PULL_REQUESTS_OFF",
    });
  });
});

test("a branch name is data, whatever is in it", async () => {
  const odd = "trunkline/set-image/a&state=all#%2e/é+";
  await git(fixture.repository.directory, ["branch", odd, "main"]);
  await commit(fixture.repository, odd, { x: "y" });
  await github.createPullRequest({ head: odd, base: "main", ...text });
  expect(await github.openPullRequests(odd, "main")).toHaveLength(1);
});
