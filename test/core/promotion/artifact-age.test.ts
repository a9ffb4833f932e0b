import { expect, it } from "vitest";
import { judgeTag, olderThan, sharesTag } from "../../../src/core/promotion/artifact-age.ts";

const image = (tag: string | undefined, letter = "a") => ({ tag, digest: `sha256:${letter.repeat(64)}` });

it.each([
  ["1.0.0", "1.1.0", true],
  ["v1.0.0", "1.0.1", true],
  ["1.1.0-rc.1", "1.1.0", true],
  ["1.1.0", "1.1.0", false],
  ["1.10.0", "1.9.0", false],
  ["main", "1.0.0", false],
  ["abc123", "def456", false],
  [undefined, "1.0.0", false],
  ["1.0.0", undefined, false],
])("%s is older than %s: %s", (mine, theirs, expected) => {
  expect(olderThan(image(mine), image(theirs, "b")) !== undefined).toBe(expected);
});

it("is older than nothing", () => {
  expect(olderThan(image("1.0.0"), undefined)).toBeUndefined();
});

it.each([
  ["1.0.0", "1.0.0", "b", "red"],
  ["1.0.0", "1.0.0", "a", undefined],
  ["main", "main", "b", undefined],
  ["1.0.0", "1.1.0", "b", undefined],
])("%s as two artifacts, %s there", (mine, theirs, letter, state) => {
  expect(judgeTag(image(mine), image(theirs, letter), "production")[0]?.state).toBe(state);
});

it("tells two artifacts of one tag apart", () => {
  expect(sharesTag(image("main"), image("main", "b"))).toBe(true);
  expect(sharesTag(image("main"), { tag: "main", digest: undefined })).toBe(false);
  expect(sharesTag(image("main"), undefined)).toBe(false);
});
