import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { behind, type CommitRange } from "../../../src/core/promotion/commit-range.ts";

const [head, base] = ["a", "b"].map((letter) => parseOid(letter.repeat(40)) as Oid) as [Oid, Oid];

it.each(["forward", "same", "apart"] as const)("a step %s is not behind", (direction) => {
  const changes: CommitRange = { kind: "known", head, base, direction, commits: [], more: false };
  expect(behind(changes)).toBeUndefined();
});

it("a step back is behind what is there", () => {
  const changes: CommitRange = { kind: "known", head, base, direction: "back", commits: [], more: false };
  expect(behind(changes)).toContain("bbbbbbb, which is newer than aaaaaaa");
  expect(behind({ kind: "unknown", why: "" })).toBeUndefined();
});
