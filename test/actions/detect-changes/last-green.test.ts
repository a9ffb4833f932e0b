import { describe, expect, it } from "vitest";
import { branchesOf, namesWithoutRange } from "../../../src/actions/detect-changes/last-green.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { Situation } from "../../../src/operations/revision-range/event-comparison.ts";

const oid = parseOid("1".repeat(40)) as Oid;
const situation: Situation = {
  event: "push",
  payload: {},
  sha: "",
  ref: "",
  checkedOut: undefined,
  defaultBranch: "main",
  base: undefined,
  head: undefined,
};

describe("branchesOf", () => {
  it.each<[string, Partial<Situation>, string[]]>([
    ["a push to main", { ref: "refs/heads/main" }, ["main"]],
    ["a push elsewhere", { ref: "refs/heads/a/b" }, ["a/b", "main"]],
    [
      "a pull request",
      { ref: "refs/pull/1/merge", payload: { pull_request: { base: { ref: "release" } } } },
      ["release", "main"],
    ],
    [
      "a merge group",
      {
        ref: "refs/heads/gh-readonly-queue/main/pr-1",
        payload: { merge_group: { base_ref: "refs/heads/main" } },
      },
      ["main", "gh-readonly-queue/main/pr-1"],
    ],
    ["a tag", { ref: "refs/tags/v1" }, ["main"]],
    ["nothing known", { defaultBranch: undefined }, []],
  ])("%s", (_, more, expected) => {
    expect(branchesOf({ ...situation, ...more })).toEqual(expected);
  });
});

it("namesWithoutRange says why", () => {
  const green = {
    head: oid,
    since: [
      { base: oid, names: new Set(["a"]), changes: undefined },
      { base: oid, names: new Set(["b"]), changes: [] },
    ],
    unknown: ["c"],
  };
  expect([...namesWithoutRange(green)]).toEqual([
    ["c", "no-base"],
    ["a", "base-gone"],
  ]);
});
