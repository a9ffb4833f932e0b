import { describe, expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import {
  type Comparison,
  compareFor,
  isDeletion,
  type Situation,
} from "../../../src/operations/revision-range/event-comparison.ts";
import { parseGivenRef } from "../../../src/operations/revision-range/given-ref.ts";

const oid = (digit: string) => parseOid(digit.repeat(40)) as Oid;
const [before, after, merge, prHead, baseSha] = ["b", "a", "c", "d", "e"].map(oid) as [
  Oid,
  Oid,
  Oid,
  Oid,
  Oid,
];
const at = (of: Oid) => ({ kind: "commit" as const, oid: of });
const missing = { kind: "missing" as const };
const trunk = { kind: "default-branch" as const, name: "main" as string | undefined };
const given = (text: string) => parseGivenRef(text, "base");

const nothing: Situation = {
  event: "",
  payload: {},
  sha: "",
  ref: "",
  checkedOut: undefined,
  defaultBranch: "main",
  base: undefined,
  head: undefined,
};
const push = (ref: string, more: Partial<Situation> = {}, payload = {}): Situation => ({
  ...nothing,
  event: "push",
  ref,
  sha: after,
  checkedOut: after,
  payload: { before, after, ...payload },
  ...more,
});
const pull = (more: Partial<Situation> = {}, payload = {}): Situation => ({
  ...nothing,
  event: "pull_request",
  ref: "refs/pull/7/merge",
  sha: merge,
  checkedOut: merge,
  payload: {
    action: "synchronize",
    pull_request: { head: { sha: prHead, ref: "topic" }, base: { sha: baseSha, ref: "main" } },
    ...payload,
  },
  ...more,
});
const sincePrFork: Comparison = {
  kind: "since-fork",
  trunk: { kind: "branch", name: "main" },
  head: at(prHead),
  contained: { kind: "before", trunk: baseSha },
};

describe("push", () => {
  it.each<[string, Situation, Comparison]>([
    [
      "the default branch",
      push("refs/heads/main"),
      { kind: "between", base: at(before), head: at(after), strategy: "push" },
    ],
    [
      "the default branch, something else checked out",
      push("refs/heads/main", { checkedOut: merge }),
      { kind: "between", base: at(before), head: at(after), strategy: "push" },
    ],
    [
      "the first push to it",
      push("refs/heads/main", {}, { before: "0".repeat(40) }),
      { kind: "first-commit", head: at(after) },
    ],
    [
      "without a before",
      push("refs/heads/main", {}, { before: undefined }),
      { kind: "no-base", head: at(after) },
    ],
    [
      "the branch that base names",
      push("refs/heads/develop", { base: given("develop") }),
      { kind: "between", base: at(before), head: at(after), strategy: "push" },
    ],
    [
      "the branch that base names, first time",
      push("refs/heads/develop", { base: given("develop") }, { before: "0".repeat(40) }),
      { kind: "since-fork", trunk, head: at(after), contained: { kind: "unless-merged", certain: false } },
    ],
    [
      "another branch",
      push("refs/heads/topic"),
      { kind: "since-fork", trunk, head: at(after), contained: { kind: "unless-merged", certain: false } },
    ],
    [
      "another branch with commits of its own",
      push("refs/heads/topic", {}, { commits: [{ distinct: false }, { distinct: true }] }),
      { kind: "since-fork", trunk, head: at(after), contained: { kind: "unless-merged", certain: true } },
    ],
    [
      "another branch without any",
      push("refs/heads/topic", {}, { commits: [] }),
      { kind: "since-fork", trunk, head: at(after), contained: { kind: "proof" } },
    ],
    [
      "another base",
      push("refs/heads/topic", { base: given("develop") }),
      { kind: "given", base: given("develop"), head: at(after) },
    ],
    [
      "a base SHA, even on the default branch",
      push("refs/heads/main", { base: given(baseSha) }),
      { kind: "given", base: { kind: "commit", oid: baseSha }, head: at(after) },
    ],
    ["a tag", push("refs/tags/v1", { sha: merge }), { kind: "previous-tag", tag: "v1", head: at(merge) }],
    [
      "a tag, created",
      push("refs/tags/v1", { event: "create" }, { after: undefined }),
      { kind: "previous-tag", tag: "v1", head: at(after) },
    ],
    [
      "a branch, created",
      push("refs/heads/topic", { event: "create" }, { before: undefined, after: undefined }),
      { kind: "since-fork", trunk, head: at(after), contained: { kind: "unless-merged", certain: false } },
    ],
  ])("%s", (_, situation, expected) => {
    expect(compareFor(situation)).toEqual(expected);
  });
});

it.each<[string, boolean, Situation]>([
  ["a push that says so", true, push("refs/heads/topic", {}, { deleted: true })],
  ["a push of nothing", true, push("refs/heads/topic", {}, { after: "0".repeat(40) })],
  ["the event delete", true, { ...nothing, event: "delete", payload: { ref: "topic", ref_type: "branch" } }],
  ["a push", false, push("refs/heads/topic")],
  ["no event", false, nothing],
])("%s is a deletion: %s", (_, expected, situation) => {
  expect(isDeletion(situation)).toBe(expected);
});

describe("pull request", () => {
  it.each<[string, Situation, Comparison]>([
    [
      "the merge commit",
      pull(),
      { kind: "merge-commit", candidates: [{ oid: merge, second: undefined }], otherwise: sincePrFork },
    ],
    [
      "without a checkout",
      pull({ checkedOut: undefined }),
      { kind: "merge-commit", candidates: [{ oid: merge, second: undefined }], otherwise: sincePrFork },
    ],
    ["its head checked out", pull({ checkedOut: prHead }), sincePrFork],
    [
      "something else checked out",
      pull({ checkedOut: after }),
      {
        kind: "merge-commit",
        candidates: [
          { oid: after, second: prHead },
          { oid: merge, second: undefined },
        ],
        otherwise: sincePrFork,
      },
    ],
    [
      "closed: only a real merge of this head counts",
      pull({}, { action: "closed" }),
      { kind: "merge-commit", candidates: [{ oid: merge, second: prHead }], otherwise: sincePrFork },
    ],
    [
      "pull_request_target runs on the base",
      pull({ event: "pull_request_target", ref: "refs/heads/main", sha: baseSha, checkedOut: baseSha }),
      { kind: "merge-commit", candidates: [{ oid: baseSha, second: prHead }], otherwise: sincePrFork },
    ],
    [
      "a review",
      pull({ event: "pull_request_review" }, { action: "submitted" }),
      { kind: "merge-commit", candidates: [{ oid: merge, second: undefined }], otherwise: sincePrFork },
    ],
    [
      "a given head",
      pull({ head: given(after) }),
      { ...sincePrFork, head: { kind: "given", ref: given(after), input: "head" } } as Comparison,
    ],
    ["a given base", pull({ base: given("v1") }), { kind: "given", base: given("v1"), head: at(merge) }],
    [
      "merge queue",
      {
        ...nothing,
        event: "merge_group",
        sha: after,
        payload: { merge_group: { base_sha: before, head_sha: after } },
      },
      { kind: "between", base: at(before), head: at(after), strategy: "merge-group" },
    ],
  ])("%s", (_, situation, expected) => {
    expect(compareFor(situation)).toEqual(expected);
  });
});

describe("events without a base", () => {
  it.each([
    "schedule",
    "workflow_dispatch",
    "workflow_run",
    "release",
    "repository_dispatch",
    "deployment",
  ])("%s", (event) => {
    const situation = { ...nothing, event, ref: "refs/heads/main", sha: after };
    expect(compareFor({ ...situation, checkedOut: merge })).toEqual({ kind: "no-base", head: at(merge) });
    expect(compareFor(situation)).toEqual({ kind: "no-base", head: at(after) });
    expect(compareFor({ ...situation, sha: "" })).toEqual({ kind: "no-base", head: missing });
    expect(compareFor({ ...situation, base: given("v1") })).toEqual({
      kind: "given",
      base: given("v1"),
      head: at(after),
    });
    expect(compareFor({ ...situation, base: given("main") })).toEqual({ kind: "no-base", head: at(after) });
  });

  it("a terminal", () => {
    expect(compareFor({ ...nothing, checkedOut: after })).toEqual({
      kind: "since-fork",
      trunk,
      head: at(after),
      contained: { kind: "no-base" },
    });
  });
});
