import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeRemote } from "../../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../../support/scratch/history.ts";

/** A repository with every shape of history that an event can be about. */
export interface Land {
  readonly root: string;
  readonly remote: string;
  readonly at: (name: string) => string;
}

/** One event, what a workflow would check out for it, and the two commits whose difference is the truth. */
export interface Scenario {
  readonly name: string;
  readonly event: string;
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly payload: JsonObject;
  /** What is checked out where it is not GITHUB_SHA. */
  readonly checkout?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly truth: readonly [base: string, head: string] | "doubt" | "deleted";
}

const one = (path: string, content: string) => [{ path, content }];

/** main is 0..130, with merges and an empty commit; around it branches, pull requests, tags and things that were forced away. */
function histories(): readonly Made[] {
  const main: Made[] = [
    { name: "0", entries: [...one("a/0", "0"), ...one("b/0", "0"), ...one("docs/x.md", "0")] },
  ];
  for (let i = 1; i <= 130; i++) {
    const parents = [`${i - 1}`, ...(i === 60 ? ["side"] : []), ...(i === 129 ? ["late"] : [])];
    const entries = i === 60 || i === 129 ? [] : i === 110 ? [] : one(i % 2 ? `a/${i}` : `b/${i}`, `${i}`);
    if (i === 59) main.push({ name: "side", parents: ["40"], entries: one("b/side", "1") });
    if (i === 128) main.push({ name: "late", parents: ["100"], entries: one("b/late", "1") });
    main.push({
      name: `${i}`,
      parents,
      entries: i === 60 ? one("b/side", "1") : i === 129 ? one("b/late", "1") : entries,
    });
  }
  return [
    ...main,
    { name: "t1", parents: ["120"], entries: one("b/t", "1") },
    { name: "t2", parents: ["t1"], entries: one("docs/t", "1") },
    { name: "t3", parents: ["t2", "125"], entries: [...between(121, 125)] },
    { name: "t3+", parents: ["t3"], entries: one("b/t", "2") },
    { name: "t2'", parents: ["124"], entries: one("a/t", "1") },
    { name: "old", parents: ["20"], entries: one("b/old", "1") },
    { name: "empty", parents: ["126"], entries: [] },
    { name: "orphan", entries: one("a/orphan", "1") },
    { name: "pr", parents: ["118"], entries: one("b/pr", "1") },
    { name: "pr2", parents: ["pr"], entries: one("b/pr2", "1") },
    { name: "pr-merge", parents: ["127", "pr2"], entries: [...one("b/pr", "1"), ...one("b/pr2", "1")] },
    { name: "fork", parents: ["115"], entries: one("a/fork", "1") },
    { name: "fork-merge", parents: ["128", "fork"], entries: one("a/fork", "1") },
    {
      name: "octopus",
      parents: ["127", "pr2", "fork"],
      entries: [...one("b/pr", "1"), ...one("b/pr2", "1"), ...one("a/fork", "1")],
    },
    { name: "release", parents: ["90"], entries: one("docs/release", "1") },
    { name: "re-pr", parents: ["80"], entries: one("b/re", "1") },
    { name: "re-merge", parents: ["release", "re-pr"], entries: one("b/re", "1") },
    { name: "q1", parents: ["130"], entries: one("a/q1", "1") },
    { name: "q2a", parents: ["q1"], entries: one("b/q2a", "1") },
    { name: "q2", parents: ["q2a"], entries: one("docs/q2", "1") },
    { name: "gone", parents: ["10"], entries: one("a/gone", "1") },
    { name: "hotfix", parents: ["50"], entries: one("b/hotfix", "1") },
    { name: "hotfix2", parents: ["hotfix"], entries: one("docs/hotfix", "1") },
  ];
}

function between(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((i) =>
    one(i % 2 ? `a/${i}` : `b/${i}`, `${i}`),
  );
}

export async function makeLand(): Promise<Land> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "acme/shop"));
  const made = await importHistory(remote, histories());
  const at = (name: string) => made.get(name) ?? name;
  await setRefs(remote, {
    "refs/heads/main": at("130"),
    "refs/heads/topic": at("t3+"),
    "refs/heads/forced": at("t2'"),
    "refs/heads/old": at("old"),
    "refs/heads/empty": at("empty"),
    "refs/heads/orphan": at("orphan"),
    "refs/heads/at-main": at("122"),
    "refs/heads/release": at("release"),
    "refs/heads/queue": at("q2"),
    "refs/heads/hotfix": at("hotfix2"),
    "refs/pull/7/head": at("pr2"),
    "refs/pull/7/merge": at("pr-merge"),
    "refs/heads/octopus": at("octopus"),
    "refs/pull/8/head": at("fork"),
    "refs/pull/8/merge": at("fork-merge"),
    "refs/pull/9/head": at("re-pr"),
    "refs/pull/9/merge": at("re-merge"),
    "refs/tags/v1.0.0": at("30"),
    "refs/tags/v1.1.0": at("50"),
    "refs/tags/v1.1.1": at("hotfix"),
    "refs/tags/v1.1.2": at("hotfix2"),
    "refs/tags/v1.2.0": at("127"),
    "refs/tags/v1.2.0-rc.1": at("126"),
    "refs/tags/b/v1.0.0": at("70"),
    "refs/tags/b/v1.1.0": at("128"),
    "refs/tags/web/v0.1.0": at("129"),
  });
  await git(remote, "tag", "--annotate", "--message=note", "b/v1.3.0", at("128"));
  await git(remote, "gc", "--quiet", "--prune=now");
  made.set("note", await git(remote, "rev-parse", "b/v1.3.0"));
  return { root, remote, at };
}

const zero = "0".repeat(40);
const repository = { default_branch: "main" };

/** Everything that can happen to it. */
export function scenarios({ at }: Land): readonly Scenario[] {
  const push = (
    name: string,
    branch: string,
    before: string,
    after: string,
    truth: Scenario["truth"],
    more: JsonObject = {},
  ): Scenario => ({
    name,
    event: "push",
    ref: `refs/heads/${branch}`,
    sha: at(after),
    payload: { before: at(before), after: at(after), repository, ...more },
    truth,
  });
  const pull = (
    name: string,
    number: number,
    [base, baseSha, head, merge]: readonly [string, string, string, string],
    truth: Scenario["truth"],
    more: Partial<Scenario> = {},
  ): Scenario => ({
    name,
    event: "pull_request",
    ref: `refs/pull/${number}/merge`,
    sha: at(merge),
    payload: {
      action: "synchronize",
      number,
      repository,
      pull_request: { number, head: { sha: at(head), ref: "x" }, base: { sha: at(baseSha), ref: base } },
    },
    truth,
    ...more,
  });
  const tag = (name: string, of: string, truth: Scenario["truth"]): Scenario => ({
    name: `tag ${name}`,
    event: "push",
    ref: `refs/tags/${name}`,
    sha: at(of),
    payload: { before: zero, after: at(of), repository },
    truth,
  });
  const other = (event: string, inputs: Record<string, string>, truth: Scenario["truth"]): Scenario => ({
    name: `${event} ${JSON.stringify(inputs)}`,
    event,
    ref: "refs/heads/main",
    sha: at("130"),
    payload: { repository },
    inputs,
    truth,
  });
  const seven = ["main", "118", "pr2", "pr-merge"] as const;
  return [
    pull("PR, its base long stale", 7, seven, ["127", "pr-merge"]),
    pull("PR, head checked out", 7, seven, ["118", "pr2"], { checkout: at("pr2") }),
    pull("PR, the trunk checked out", 7, seven, ["127", "pr-merge"], { checkout: at("130") }),
    pull("PR, a merge on the trunk checked out", 7, seven, ["127", "pr-merge"], { checkout: at("129") }),
    pull("PR, merged with others by the workflow", 7, seven, ["127", "pr-merge"], {
      checkout: at("octopus"),
    }),
    push("a branch that merged many", "octopus", zero, "octopus", ["127", "octopus"]),
    pull("PR from a fork", 8, ["main", "128", "fork", "fork-merge"], ["128", "fork-merge"]),
    pull("PR retargeted", 9, ["release", "80", "re-pr", "re-merge"], ["release", "re-merge"]),
    pull("pull_request_target", 7, seven, ["118", "pr2"], {
      event: "pull_request_target",
      ref: "refs/heads/main",
      sha: at("130"),
    }),
    pull("pull_request_review", 7, seven, ["127", "pr-merge"], { event: "pull_request_review" }),
    pull(
      "PR whose head merged main in, head checked out",
      10,
      ["main", "120", "t3+", "t3+"],
      ["125", "t3+"],
      {
        checkout: at("t3+"),
      },
    ),
    pull("PR closed by a merge", 11, ["main", "128", "late", "129"], ["128", "129"], {
      ref: "refs/heads/main",
      payload: {
        action: "closed",
        repository,
        pull_request: { merged: true, head: { sha: at("late") }, base: { sha: at("128"), ref: "main" } },
      },
    }),
    pull("PR closed unmerged", 7, seven, ["118", "pr2"], {
      ref: "refs/heads/main",
      sha: at("130"),
      payload: {
        action: "closed",
        repository,
        pull_request: { head: { sha: at("pr2") }, base: { sha: at("118"), ref: "main" } },
      },
    }),
    pull("PR merged since, head checked out", 11, ["main", "127", "late", "late"], ["100", "late"], {
      checkout: at("late"),
    }),
    {
      name: "merge queue, first",
      event: "merge_group",
      ref: "refs/heads/gh-readonly-queue/main/pr-1",
      sha: at("q1"),
      payload: { repository, merge_group: { base_sha: at("130"), head_sha: at("q1") } },
      truth: ["130", "q1"],
    },
    {
      name: "merge queue, second, of two commits",
      event: "merge_group",
      ref: "refs/heads/gh-readonly-queue/main/pr-2",
      sha: at("q2"),
      payload: { repository, merge_group: { base_sha: at("q1"), head_sha: at("q2") } },
      truth: ["q1", "q2"],
    },
    push("push of one commit", "main", "129", "130", ["129", "130"]),
    push("push of many", "main", "105", "130", ["105", "130"]),
    push("push of a merge commit", "main", "128", "129", ["128", "129"]),
    push("push of an empty commit", "main", "109", "110", ["109", "110"]),
    push("a re-run after main moved on", "main", "110", "111", ["110", "111"]),
    push("push onto the root", "main", "0", "1", ["0", "1"]),
    push("the first push of all", "main", zero, "0", ["empty tree", "0"]),
    push("forced, old tip alive", "main", "t3+", "130", ["t3+", "130"], { forced: true }),
    push("forced, old tip gone", "main", "1".repeat(40), "130", "doubt", { forced: true }),
    push("a branch, first push", "topic", zero, "t2", ["120", "t2"], { created: true }),
    push("a branch, later push", "topic", "t1", "t2", ["120", "t2"]),
    push("a branch that merged main in", "topic", "t2", "t3", ["125", "t3"]),
    push("a branch, forced, old tip gone", "forced", "2".repeat(40), "t2'", ["124", "t2'"], { forced: true }),
    push("a branch that left long ago", "old", zero, "old", ["20", "old"]),
    push("a branch with an empty commit", "empty", zero, "empty", ["126", "empty"]),
    push("a branch without commits", "at-main", zero, "122", ["122", "122"], { commits: [] }),
    push("an orphan branch", "orphan", zero, "orphan", "doubt"),
    push("a re-run after the branch was merged", "gone-by", zero, "late", ["100", "late"], {
      commits: [{ distinct: true }],
    }),
    push("a re-run after the branch was merged fast-forward", "gone-by", "115", "116", "doubt", {
      commits: [{ distinct: true }],
    }),
    { ...push("a deleted branch", "topic", "t2", zero, "deleted", { deleted: true }), sha: at("130") },
    { ...push("the branch that base names", "topic", "t1", "t2", ["t1", "t2"]), inputs: { base: "topic" } },
    { ...push("since another branch", "topic", "t1", "t2", ["90", "t2"]), inputs: { base: "release" } },
    tag("v1.0.0", "30", ["empty tree", "30"]),
    tag("v1.1.0", "50", ["30", "50"]),
    tag("v1.2.0", "127", ["50", "127"]),
    {
      ...tag("v1.2.0", "127", ["50", "127"]),
      name: "tag on the branch that base names",
      inputs: { base: "main" },
    },
    {
      ...tag("v1.1.2", "hotfix2", ["50", "hotfix2"]),
      name: "tag off the branch that base names",
      inputs: { base: "main" },
    },
    tag("v1.1.2", "hotfix2", ["hotfix", "hotfix2"]),
    tag("b/v1.1.0", "128", ["70", "128"]),
    { ...tag("b/v1.3.0", "128", ["70", "128"]), sha: at("note") },
    tag("web/v0.1.0", "129", ["empty tree", "129"]),
    other("schedule", {}, "doubt"),
    other("workflow_dispatch", { base: "v1.1.0" }, ["50", "130"]),
    other("workflow_dispatch", { base: at("99") }, ["99", "130"]),
    other("workflow_dispatch", { base: "main" }, "doubt"),
    other("workflow_dispatch", { head: "topic", base: "main" }, ["125", "t3+"]),
    other("release", { base: "v1.2.0" }, ["127", "130"]),
    other("repository_dispatch", { head: "hotfix", base: "release" }, ["50", "hotfix2"]),
    other("delete", {}, "deleted"),
  ];
}

/** How much of the repository the checkout holds. */
export const clones = ["1", "2", "50", "full", "blob:none", "tree:0", "none"] as const;
export type CloneKind = (typeof clones)[number];

const made = new Map<string, Promise<string>>();

/**
 * What actions/checkout leaves behind (but for the files): HEAD detached at the commit, `origin`, as much history as was asked for. The same
 * folder for the same question: no action may change it.
 */
export function checkOut(
  land: Land,
  commit: string,
  kind: CloneKind,
  init: readonly string[] = [],
): Promise<string> {
  const key = `${land.root} ${commit} ${kind}`;
  const folder = made.get(key) ?? makeCheckout(land, commit, kind, init);
  made.set(key, folder);
  return folder;
}

async function makeCheckout(
  land: Land,
  commit: string,
  kind: CloneKind,
  init: readonly string[],
): Promise<string> {
  const folder = makeFolder();
  if (kind === "none") return folder;
  mkdirSync(join(folder, ".git"));
  await git(folder, "init", "--quiet", "--initial-branch=main", ...init);
  await git(folder, "remote", "add", "origin", `file://${land.remote}`);
  const partial = kind === "blob:none" || kind === "tree:0";
  if (partial) {
    await git(folder, "config", "remote.origin.promisor", "true");
    await git(folder, "config", "remote.origin.partialclonefilter", kind);
  }
  const whole = kind === "full" || partial;
  const how = whole ? (partial ? [`--filter=${kind}`] : []) : [`--depth=${kind}`];
  const wants = whole ? ["+refs/heads/*:refs/remotes/origin/*", commit] : [commit];
  await git(folder, "fetch", "--quiet", "--no-tags", ...how, "origin", ...wants);
  writeFileSync(join(folder, ".git/HEAD"), `${commit}\n`);
  return folder;
}
