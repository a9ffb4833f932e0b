import { expect, it } from "vitest";
import type { Changed } from "../../../../src/actions/promote/merge-back/find-diverged.ts";
import { planMerge, remarkMerge } from "../../../../src/actions/promote/merge-back/plan-merge.ts";
import { oidOf } from "../../../support/promotions.ts";

const names = { stable: "release/test", lower: "dev" };
const merged: Changed = { path: "base/a.yaml", became: { kind: "merged", text: "x" } };
const conflict: Changed = { path: "base/b.yaml", became: { kind: "conflict" } };
const plan = (...changed: readonly Changed[]) => planMerge({ names, run: "", changed, stable: oidOf("b") });

it("proposes one merge commit of everything, on a branch of its own", () => {
  expect(plan(merged).decision).toMatchObject({
    kind: "write",
    files: new Map([["base/a.yaml", Buffer.from("x")]]),
    merges: [oidOf("b")],
    message: `Merge release/test back into dev\n\n- base/a.yaml\n\nTrunkline: promote\nMerged-Back: ${oidOf("b")}\n`,
    proposal: { head: "trunkline/merge-back/release-test/dev" },
  });
});

it.each([
  ["nothing", []],
  ["what people must merge", [merged, conflict]],
])("proposes %s not at all", (_, changed) => {
  expect(plan(...changed).decision).toEqual({ kind: "nothing" });
});

const pullRequest = { number: 7, url: "https://forge/7" };
const receipt = { commit: oidOf("c"), branch: "main", attempts: 1 };

it.each([
  [
    "proposed",
    [merged],
    { level: "notice", text: expect.stringContaining("pull request #7 (https://forge/7): base/a.yaml") },
  ],
  [
    "untouched",
    [merged],
    { level: "notice", text: expect.stringContaining("Would propose to merge release/test back into main") },
  ],
  [
    "untouched",
    [merged, conflict],
    { level: "warning", text: expect.stringMatching(/base\/b.yaml: merge release\/test into main by hand/) },
  ],
] as const)("%s: says what becomes of it", (kind, changed, remark) => {
  expect(remarkMerge({ ...receipt, kind, plan: plan(...changed), pullRequest }, "release/test")).toEqual([
    remark,
  ]);
});

it("says nothing where there is nothing to bring back", () => {
  expect(remarkMerge({ ...receipt, kind: "untouched", plan: plan() }, "release/test")).toEqual([]);
});
