import { expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { parseDigest } from "../../../src/core/image/digest.ts";
import {
  changesIn,
  type HistoryCommit,
  identityOf,
  type OverlaySnapshot,
} from "../../../src/core/promotion/deployment-changes.ts";

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`);

/** What a commit left: the artifact of a letter, or nothing for "". */
function left(letter: string, more: Partial<HistoryCommit> = {}, tag = "1.0.0"): OverlaySnapshot {
  const commit = {
    oid: "c".repeat(40) as Oid,
    time: 1_000,
    author: "Mona",
    subject: "",
    trailers: undefined,
    writer: { kind: "trunkline", name: "Trunkline" } as const,
    reverts: undefined,
    ...more,
  };
  const deployed = letter === "" ? undefined : { name: "o", repository: "r", tag, digest: digest(letter) };
  return { commit, said: undefined, deployed };
}

const person = { writer: { kind: "person", name: "Mona" } } as const;
const bot = { writer: { kind: "bot", name: "Renovate" } } as const;
const reverts = { ...person, reverts: "d".repeat(40) };
const rollback = {
  trailers: {
    action: "rollback",
    deployments: [],
    reason: "",
    run: "",
    requestedBy: "",
    waivedGates: [],
    rolledBack: [],
  },
};

test.each<[string, OverlaySnapshot, readonly OverlaySnapshot[], string]>([
  ["an action of ours goes forward", left("b"), [left("a")], "forward"],
  ["another bot goes forward", left("b", bot), [left("a")], "forward"],
  ["a person changes it by hand", left("b", person), [left("a")], "hand"],
  ["a rollback goes back", left("a", rollback), [left("b"), left("a")], "back"],
  ["a revert to what was there goes back", left("a", reverts), [left("b"), left("a")], "back"],
  ["a revert to what was never there is by hand", left("c", reverts), [left("b"), left("a")], "hand"],
  ["taking it out is a removal, whoever does it", left("", rollback), [left("a")], "removed"],
])("%s", (_, newest, older, kind) => {
  expect(changesIn([newest, ...older], true)[0]).toMatchObject({ ...newest, kind });
});

test("each change knows what was there before", () => {
  const changes = changesIn([left("b"), left(""), left("a")], true);
  expect(changes.map(({ before }) => identityOf(before))).toEqual(["", digest("a"), ""]);
});

test("another tag of the same digest is no change, and no commit that left the artifact alone is one", () => {
  expect(changesIn([left("a", {}, "1.0.1"), left("a"), left("a")], true)).toHaveLength(1);
});

test("where history is cut off, the oldest commit that was read is no change", () => {
  expect(changesIn([left("b"), left("a")], false)).toMatchObject([{ before: { digest: digest("a") } }]);
  expect(changesIn([left("a")], false)).toEqual([]);
});

test("an artifact is told by its digest, without one by its tag", () => {
  expect(identityOf({ digest: digest("a"), tag: "1" })).toBe(digest("a"));
  expect(identityOf({ digest: undefined, tag: "1" })).toBe("1");
  expect(identityOf({ digest: undefined, tag: undefined })).toBe("");
  expect(identityOf(undefined)).toBe("");
});
