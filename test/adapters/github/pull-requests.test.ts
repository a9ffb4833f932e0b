import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/ports/github.ts";
import { secondaryLimit } from "../../support/github/fault.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { commit, git } from "../../support/github/repository.ts";

let scene: Scene;
let forge: GitHub;
const head = "trunkline/promote/orders/production";
const text = { title: "Promote orders", body: "From dev to production." };

beforeEach(async () => {
  scene = await openScene();
  forge = await scene.forge(["contents: write", "pull-requests: write"]);
  await git(scene.repository.directory, ["branch", head, "main"]);
  await commit(scene.repository, head, { "apps/orders.yaml": "tag: 1.2.0\n" });
});
afterEach(() => scene.github.close());

describe("one pull request per branch", () => {
  test("opened, found, and changed in place", async () => {
    const opened = await forge.createPullRequest({ head, base: "main", ...text });
    expect(opened).toMatchObject({ number: 1, ...text, url: `${scene.github.serverUrl}/acme/k8s/pull/1` });
    expect(await forge.openPullRequests(head, "main")).toEqual([opened]);
    expect(await forge.openPullRequests(head, "other")).toEqual([]);
    const changed = await forge.updatePullRequest(1, { title: "New", body: "words" });
    expect(changed).toMatchObject({ number: 1, title: "New", body: "words" });
  });

  test("found by the beginning of their branches' names, too", async () => {
    const opened = await forge.createPullRequest({ head, base: "main", ...text });
    expect(opened.branch).toBe(head);
    expect(await forge.openPullRequestsFrom("trunkline/", "main")).toEqual([opened]);
    expect(await forge.openPullRequestsFrom("trunkline/", "other")).toEqual([]);
    expect(await forge.openPullRequestsFrom("runkline/", "main")).toEqual([]);
  });

  test("a second one from the same branch is the first with new text", async () => {
    await forge.createPullRequest({ head, base: "main", ...text });
    const again = await forge.createPullRequest({ head, base: "main", title: "New", body: "words" });
    expect(again).toMatchObject({ number: 1, title: "New", body: "words" });
    expect(scene.repository.pulls).toHaveLength(1);
  });

  test("an answer that is lost does not open two", async () => {
    scene.github.fail({ on: "pulls/create", how: "unanswered" });
    expect(await forge.createPullRequest({ head, base: "main", ...text })).toMatchObject({ number: 1 });
    expect(scene.repository.pulls).toHaveLength(1);
  });

  test("a connection that breaks, a bad gateway and a secondary limit are got over", async () => {
    scene.github.fail({ on: "pulls/create", how: "dropped" });
    scene.github.fail({ on: "pulls/create", how: { status: 502, body: {} } });
    scene.github.fail({ on: "pulls/create", how: secondaryLimit(60) });
    scene.github.fail({ on: "pulls/create", how: secondaryLimit(7, 429) });
    expect(await forge.createPullRequest({ head, base: "main", ...text })).toMatchObject({ number: 1 });
    expect(scene.clock.slept).toContain(60_000);
    expect(scene.clock.slept).toContain(7_000);
  });

  test("a body beyond GitHub's limit is cut, and says so", async () => {
    const { body } = await forge.createPullRequest({
      head,
      base: "main",
      title: "x",
      body: "line\n".repeat(20_000),
    });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("Cut here");
  });

  test("closed with a reason", async () => {
    await forge.createPullRequest({ head, base: "main", ...text });
    await forge.closePullRequest(1, "Nothing is left to change.");
    expect(scene.repository.pulls[0]).toMatchObject({
      state: "closed",
      comments: [{ body: "Nothing is left to change." }],
    });
    expect(await forge.openPullRequests(head, "main")).toEqual([]);
  });
});

test("labels and reviewers; teams are told from people", async () => {
  await forge.createPullRequest({ head, base: "main", ...text });
  await forge.addLabels(1, ["promotion", "orders"]);
  await forge.requestReviews(1, ["octocat", "@acme/platform"]);
  expect(scene.repository.pulls[0]).toMatchObject({
    labels: ["promotion", "orders"],
    reviewers: ["octocat"],
    teams: ["platform"],
  });
  await expect(forge.requestReviews(1, ["stranger"])).rejects.toMatchObject({ code: "FORGE_REFUSED" });
});

test("no labels and no reviewers are no requests", async () => {
  await forge.addLabels(1, []);
  await forge.requestReviews(1, []);
  expect(scene.github.requests).toEqual([]);
});

describe("merging on its own", () => {
  test("waits where something is left to wait for", async () => {
    scene.repository.settings.requiredChecks.push("main");
    const pull = await forge.createPullRequest({ head, base: "main", ...text });
    expect(await forge.mergeWhenReady(pull)).toEqual({ kind: "waiting" });
    expect(scene.repository.pulls[0]).toMatchObject({ autoMerge: true, merged: false });
  });

  test("merges where nothing is", async () => {
    const pull = await forge.createPullRequest({ head, base: "main", ...text });
    expect(await forge.mergeWhenReady(pull)).toEqual({ kind: "merged" });
    expect(scene.repository.pulls[0]).toMatchObject({ merged: true });
  });

  test("does not merge a head that has moved since", async () => {
    const pull = await forge.createPullRequest({ head, base: "main", ...text });
    await commit(scene.repository, head, { "apps/orders.yaml": "tag: 9\n" });
    expect(await forge.mergeWhenReady(pull)).toMatchObject({ kind: "refused" });
    expect(scene.repository.pulls[0]).toMatchObject({ merged: false });
  });

  test("says GitHub's reason where the settings forbid it", async () => {
    scene.repository.settings.allowAutoMerge = false;
    const pull = await forge.createPullRequest({ head, base: "main", ...text });
    const why = "Auto merge is not allowed for this repository";
    expect(await forge.mergeWhenReady(pull)).toEqual({ kind: "refused", why });
  });
});

test("a merge queue is seen", async () => {
  expect(await forge.hasMergeQueue("main")).toBe(false);
  scene.repository.settings.mergeQueues.push("main");
  expect(await forge.hasMergeQueue("main")).toBe(true);
  const unknown = [{ message: "Field 'mergeQueue' doesn't exist on type 'Repository'" }];
  scene.github.fail({ on: "mergeQueue", how: { status: 200, body: { errors: unknown } } });
  expect(await forge.hasMergeQueue("main")).toBe(false);
});

describe("without the permission", () => {
  test("the Problem names it", async () => {
    const reader = await scene.forge(["contents: write", "pull-requests: read"]);
    await expect(reader.createPullRequest({ head, base: "main", ...text })).rejects.toMatchObject({
      code: "FORGE_PERMISSION_MISSING",
      message: expect.stringContaining("`pull-requests: write`"),
    });
  });

  test("a setting that forbids it is told from a permission", async () => {
    scene.repository.settings.actionsMayOpenPullRequests = false;
    const actions = await scene.forge(["contents: write", "pull-requests: write"], "actions");
    await expect(actions.createPullRequest({ head, base: "main", ...text })).rejects.toMatchObject({
      code: "FORGE_PULL_REQUESTS_OFF",
    });
  });
});

test("a branch name is data, whatever is in it", async () => {
  const odd = "trunkline/set-image/a&state=all#%2e/é+";
  await git(scene.repository.directory, ["branch", odd, "main"]);
  await commit(scene.repository, odd, { x: "y" });
  await forge.createPullRequest({ head: odd, base: "main", ...text });
  expect(await forge.openPullRequests(odd, "main")).toHaveLength(1);
});
