import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseOid } from "../../../../src/core/git/oid.ts";
import type { Target } from "../../../../src/ports/delivery.ts";
import { spread } from "../../../support/effort.ts";
import { decisionOf, head, makeTarget, openDelivery } from "../../../support/github/delivery.ts";
import { type GitHubFixture, openGitHubFixture } from "../../../support/github/github-fixture.ts";
import { merge } from "../../../support/github/graphql.ts";
import { commit, git, protectBranch, read, resolve } from "../../../support/github/repository.ts";

let fixture: GitHubFixture;
const file = "apps/orders/kustomization.yaml";
beforeEach(async () => {
  fixture = await openGitHubFixture();
  await commit(fixture.repository, "main", { [file]: "tag: 1\n", "other.yaml": "x\n" });
  await protectBranch(fixture.repository, "main");
});
afterEach(() => fixture.github.close());

describe.each(spread(["api", "git"] as const, 1))("by %s", (transport) => {
  const open = (more: Partial<Target> = {}) =>
    makeTarget(fixture, ["contents: write", "pull-requests: write"], {
      delivery: "pull-request",
      transport,
      ...more,
    });
  const deliver = (text: string, more: Partial<Target> = {}, title = "Set it") =>
    openDelivery(fixture).deliver(open(more), decisionOf(file, text, { title }));
  const log = async (range: string) =>
    (await git(fixture.repository.directory, ["log", "--format=%s", range])).toString().trim().split("\n");

  test("one pull request, renewed in place when there is something newer", async () => {
    const first = await deliver("tag: 2\n");
    expect(first).toMatchObject({ kind: "proposed", branch: head, pullRequest: { number: 1 } });
    expect(await read(fixture.repository, "main", file)).toBe("tag: 1\n");
    const second = await deliver("tag: 3\n", {}, "Set it to 3");
    expect(second).toMatchObject({ kind: "proposed", pullRequest: { number: 1, title: "Set it to 3" } });
    expect(fixture.repository.pulls).toHaveLength(1);
    expect(await read(fixture.repository, head, file)).toBe("tag: 3\n");
    expect(await log(`main..${head}`)).toHaveLength(1);
    expect(await resolve(fixture.repository, `refs/heads/${head}.next`)).toBeUndefined();
  });

  test("the same again changes nothing, even when the base has moved on elsewhere: reviews stay", async () => {
    const first = await deliver("tag: 2\n", {
      pullRequest: { labels: [], reviewers: ["octocat"], autoMerge: false },
    });
    await commit(fixture.repository, "main", { "other.yaml": "y\n" });
    const again = await deliver("tag: 2\n", {
      pullRequest: { labels: [], reviewers: ["octocat"], autoMerge: false },
    });
    expect(again).toMatchObject({ kind: "proposed", commit: first.commit });
    expect(fixture.repository.pulls[0]?.reviewers).toEqual(["octocat"]);
  });

  test("the base has changed the file: the proposal is made anew on it", async () => {
    await deliver("tag: 2\n");
    await commit(fixture.repository, "main", { [file]: "tag: 1\nname: x\n" });
    await deliver("tag: 2\nname: x\n");
    expect(await log(`main..${head}`)).toHaveLength(1);
    expect(await log(`${head}..main`)).toEqual([""]);
  });

  test("closed, with its branch, when nothing is left to change", async () => {
    await deliver("tag: 2\n");
    await commit(fixture.repository, "main", { [file]: "tag: 2\n" });
    const receipt = await deliver("tag: 2\n");
    expect(receipt).toMatchObject({
      kind: "untouched",
      remarks: [{ text: expect.stringContaining("#1 was closed") }],
    });
    expect(fixture.repository.pulls[0]).toMatchObject({ state: "closed", merged: false });
    expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeUndefined();
  });

  test("a commit of somebody else's on its branch is never written over", async () => {
    await deliver("tag: 2\n");
    await commit(fixture.repository, head, { [file]: "tag: 2 # looks good\n" });
    const held = await resolve(fixture.repository, `refs/heads/${head}`);
    await expect(deliver("tag: 3\n")).rejects.toMatchObject({ code: "GIT_PROPOSAL_TAKEN" });
    expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBe(held);
    expect(await resolve(fixture.repository, `refs/heads/${head}.next`)).toBeUndefined();
  });

  test("nor is a reviewer's own version of our commit, with our message", async () => {
    await deliver("tag: 2\n");
    const { directory } = fixture.repository;
    const message = (await git(directory, ["log", "-1", "--format=%B", head])).toString();
    await git(directory, ["update-ref", `refs/heads/${head}`, "main"]);
    await commit(fixture.repository, head, { [file]: "tag: 2 # reviewed\n" }, message);
    const held = await resolve(fixture.repository, `refs/heads/${head}`);
    await expect(deliver("tag: 3\n")).rejects.toMatchObject({ code: "GIT_PROPOSAL_TAKEN" });
    expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBe(held);
  });

  test("after it was merged, the next one is a new pull request", async () => {
    await deliver("tag: 2\n");
    const [pull] = fixture.repository.pulls;
    if (pull === undefined) throw new Error("no pull request");
    await merge(fixture.repository, pull);
    expect(await deliver("tag: 3\n")).toMatchObject({ kind: "proposed", pullRequest: { number: 2 } });
  });

  test("labels, reviewers and merging on its own; a merge queue is said", async () => {
    fixture.repository.settings.mergeQueues.push("main");
    const receipt = await deliver("tag: 2\n", {
      pullRequest: { labels: ["promotion"], reviewers: ["octocat", "acme/platform"], autoMerge: true },
    });
    expect(fixture.repository.pulls[0]).toMatchObject({
      labels: ["promotion"],
      reviewers: ["octocat"],
      teams: ["platform"],
      autoMerge: true,
    });
    expect(receipt.remarks?.map(({ text }) => text).join("\n")).toMatch(
      /merge queue.*\n.*merges automatically/,
    );
  });

  test("what of the wishes cannot be had is a warning; the pull request stands", async () => {
    fixture.repository.settings.allowAutoMerge = false;
    const receipt = await deliver("tag: 2\n", {
      pullRequest: { labels: [], reviewers: ["stranger"], autoMerge: true },
    });
    expect(receipt).toMatchObject({
      kind: "proposed",
      pullRequest: { number: 1 },
      remarks: [
        { level: "warning", text: expect.stringContaining("No review was requested") },
        { level: "warning", text: expect.stringContaining("Allow auto-merge") },
      ],
    });
  });

  test("without the permission to open one, a Problem that names it", async () => {
    const target = makeTarget(fixture, ["contents: write"], { delivery: "pull-request", transport });
    await expect(openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"))).rejects.toMatchObject({
      code: "GITHUB_PERMISSION_MISSING",
      message: expect.stringContaining("`pull-requests: write`"),
    });
  });
});

test("a merge is made by git, with both parents, and stays as it is", async () => {
  const { directory } = fixture.repository;
  await git(directory, ["branch", "stable", "main"]);
  const stable = parseOid(await commit(fixture.repository, "stable", { "fix.yaml": "x\n" }));
  if (stable === undefined) throw new Error("no commit");
  const decide = async (tip: Parameters<ReturnType<typeof decisionOf>>[0]) => {
    const { decision } = await decisionOf("fix.yaml", "x\n")(tip);
    return { decision: decision.kind === "write" ? { ...decision, merges: [stable] } : decision };
  };
  const target = makeTarget(fixture, ["contents: write", "pull-requests: write"], {
    delivery: "pull-request",
  });
  const first = await openDelivery(fixture).deliver(target, decide);
  expect(first).toMatchObject({
    kind: "proposed",
    pullRequest: { number: 1 },
    remarks: [{ level: "warning", text: expect.stringContaining("cannot carry a merge") }],
  });
  const parents = (await git(directory, ["rev-parse", `${head}^1`, `${head}^2`])).toString().trim();
  expect(parents).toBe(`${await resolve(fixture.repository, "main")}\n${stable}`);
  const again = await openDelivery(fixture).deliver(target, decide);
  expect(again).toMatchObject({ kind: "proposed", commit: first.commit, pullRequest: { number: 1 } });
});

test("a run that was killed in between leaves nothing in the way of the next", async () => {
  await git(fixture.repository.directory, ["branch", `${head}.next`, "main"]);
  const target = makeTarget(fixture, ["contents: write", "pull-requests: write"], {
    delivery: "pull-request",
  });
  expect(await openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"))).toMatchObject({
    kind: "proposed",
  });
  expect(await resolve(fixture.repository, `refs/heads/${head}.next`)).toBeUndefined();
});

test("no clone is made", async () => {
  const target = makeTarget(fixture, ["contents: write", "pull-requests: write"], {
    delivery: "pull-request",
  });
  await openDelivery(fixture).deliver(target, decisionOf(file, "tag: 2\n"));
  expect(fixture.github.requests.filter(({ kind }) => kind === "git")).toEqual([]);
});
