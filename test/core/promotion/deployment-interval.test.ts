import fc from "fast-check";
import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { findIntervals, matchOf, type Snapshot } from "../../../src/core/promotion/deployment-interval.ts";

/** A digest, and a commit, for each letter and number. */
function digest(letter: string): Digest {
  return parseDigest(`sha256:${letter.charCodeAt(0).toString(16).padStart(64, "0")}`) as Digest;
}
function oid(time: number): Oid {
  return parseOid(time.toString(16).padStart(40, "0")) as Oid;
}

/** `A9 B5 .1`: newest first, what the overlay said (`.`: nothing) since when. */
function seen(text: string): readonly Snapshot[] {
  return text.split(" ").map((one) => {
    const [letter = "", time] = [one.slice(0, 1), Number(one.slice(1))];
    const deployed =
      letter === "."
        ? undefined
        : { name: "a", repository: "a", tag: letter.toLowerCase(), digest: digest(letter) };
    return { commit: oid(time), time, deployed };
  });
}

const artifact = { digest: digest("A"), tag: "a" };

it.each([
  ["there since its commit", "A9 B5", [[9, undefined, true]]],
  ["other changes of the file do not matter", "A9 A7 A5 B3", [[5, undefined, true]]],
  ["it was there", "B9 A5 B3", [[5, 9, true]]],
  [
    "twice",
    "A9 B7 A5 A4 B3",
    [
      [9, undefined, true],
      [4, 7, true],
    ],
  ],
  ["there since the file is", "A9 A7", [[7, undefined, true]]],
  [
    "the file was gone in between",
    "A9 .7 A5",
    [
      [9, undefined, true],
      [5, 7, true],
    ],
  ],
  ["never", "B9 C7", []],
])("%s", (_, history, expected) => {
  const intervals = findIntervals(seen(history), artifact, true);
  expect(intervals.map(({ since, until, begun }) => [since, until, begun])).toEqual(expected);
  expect(intervals.map(({ commit }) => commit)).toEqual(expected.map(([since]) => oid(since as number)));
});

it("does not claim a begin that it did not see", () => {
  expect(findIntervals(seen("A9 A7"), artifact, false)).toMatchObject([{ since: 7, begun: false }]);
  expect(findIntervals(seen("A9 A7 B5"), artifact, false)).toMatchObject([{ since: 7, begun: true }]);
});

it.each([
  ["the digest", digest("A"), "a", artifact, "proof"],
  ["the digest under another tag", digest("A"), "b", artifact, "proof"],
  ["only the tag", undefined, "a", artifact, "name"],
  ["only another tag", undefined, "b", artifact, "none"],
  ["another digest under the tag", digest("B"), "a", artifact, "none"],
  ["the tag of a release in Git", undefined, "a", { digest: undefined, tag: "a" }, "proof"],
] as const)("%s", (_, there, tag, artifact, expected) => {
  expect(matchOf({ name: "a", repository: "a", tag, digest: there }, artifact)).toBe(expected);
});

it("keeps apart the time in which only the tag was there", () => {
  const tagged = { name: "a", repository: "a", tag: "a", digest: undefined };
  const [newest, ...older] = seen("A9 A5");
  const history = newest === undefined ? [] : [newest, ...older.map((one) => ({ ...one, deployed: tagged }))];
  expect(findIntervals(history, artifact, true)).toMatchObject([{ since: 9, until: undefined }]);
  expect(findIntervals(history, artifact, true, "name")).toMatchObject([{ since: 5, until: 9 }]);
});

it("adds up to the time in which the artifact was there", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("A", "B", "."), { minLength: 1, maxLength: 12 }), (letters) => {
      const history = seen(letters.map((letter, index) => `${letter}${100 - index}`).join(" "));
      const total = findIntervals(history, artifact, true).reduce(
        (sum, { since, until }) => sum + (until ?? 101) - since,
        0,
      );
      expect(total).toBe(letters.filter((letter) => letter === "A").length);
    }),
  );
});
