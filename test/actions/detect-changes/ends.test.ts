import { expect, it } from "vitest";
import { reportedRange } from "../../../src/actions/detect-changes/plan.ts";
import { emptyTree } from "../../../src/core/git/compute-object-id.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { RangeInReport } from "../../../src/operations/revision-range/revision-range.ts";

const [base, head, other] = ["b", "a", "c"].map((digit) => parseOid(digit.repeat(40)) as Oid) as [
  Oid,
  Oid,
  Oid,
];
const ends = (range: RangeInReport, names = ["web", "api"]) => reportedRange({ names, range });

it.each<[string, RangeInReport, object]>([
  ["a pair", { kind: "pair", base, head, strategy: "push", changes: [] }, { base, head, strategy: "push" }],
  [
    "since nothing",
    { kind: "pair", base: undefined, head, strategy: "first-tag", changes: [] },
    { base: emptyTree(head), head },
  ],
  ["a deletion", { kind: "deleted" }, { base: "", head: "", strategy: "deleted" }],
  [
    "doubt",
    { kind: "doubt", code: "base-gone", strategy: "push", head, answer: undefined },
    { base: "", head, strategy: "push" },
  ],
  [
    "one green commit",
    {
      kind: "green",
      head,
      bases: new Map([
        ["web", base],
        ["api", base],
      ]),
    },
    { base, strategy: "last-green" },
  ],
  [
    "two",
    {
      kind: "green",
      head,
      bases: new Map([
        ["web", base],
        ["api", other],
      ]),
    },
    { base: "" },
  ],
  ["not of all", { kind: "green", head, bases: new Map([["web", base]]) }, { base: "" }],
])("%s", (_, range, expected) => {
  expect(ends(range)).toMatchObject(expected);
});

it("knows the empty tree of both hashes", () => {
  expect(emptyTree("a".repeat(40))).toHaveLength(40);
  expect(emptyTree("a".repeat(64))).toHaveLength(64);
});
