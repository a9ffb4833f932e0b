import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/domain/oid.ts";
import { behind, type Story } from "../../../src/domain/promotion/story.ts";

const [head, base] = ["a", "b"].map((letter) => parseOid(letter.repeat(40)) as Oid) as [Oid, Oid];

it.each(["forward", "same", "apart"] as const)("a step %s is not behind", (direction) => {
  const story: Story = { kind: "known", head, base, direction, commits: [], more: false };
  expect(behind(story)).toBeUndefined();
});

it("a step back is behind what is there", () => {
  const story: Story = { kind: "known", head, base, direction: "back", commits: [], more: false };
  expect(behind(story)).toContain("bbbbbbb, which is newer than aaaaaaa");
  expect(behind({ kind: "unknown", why: "" })).toBeUndefined();
});
