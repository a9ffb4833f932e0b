import { expect, test } from "vitest";
import { readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";
import { bumpOfAll, effectsOf } from "../../../../src/actions/release/versions/commit-effects.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const author = { name: "Ada", email: "ada@example.com" };
const oid = (id: number) => id.toString(16).padStart(8, "0").padEnd(40, "a") as Oid;
/** Texts from the oldest to the newest; the effects in the same order. */
const effects = (...texts: readonly string[]) =>
  effectsOf(
    texts
      .map((text, at) => ({
        oid: oid(at + 1),
        merge: undefined,
        author,
        message: readTrunkMessage(text, author),
        because: [],
      }))
      .reverse(),
  ).toReversed();

test.each([
  ["what is stated counts", ["fix: a", "feat: b"], ["patch stated", "minor stated"], "minor"],
  [
    "other types and free text ask for nothing",
    ["docs: a", "oops"],
    ["none no-release-type", "none not-conventional"],
    "none",
  ],
  [
    "a revert and its original are nothing",
    ["feat!: a", `Revert "feat!: a"\n\nThis reverts commit ${oid(1)}.`],
    ["none reverted", "none revert"],
    "none",
  ],
  [
    "a fix that reverts still is a fix",
    ["feat: a", `fix: without a\n\nThis reverts commit ${oid(1)}.`],
    ["none reverted", "patch stated"],
    "patch",
  ],
  [
    "to take back what was released is a patch",
    [`Revert "feat: a"\n\nThis reverts commit ${oid(9)}.`],
    ["patch takes-back"],
    "patch",
  ],
  [
    "to bring it back is what it was",
    [`Reapply "feat: a"\n\nThis reverts commit ${oid(9)}.`],
    ["minor brings-back"],
    "minor",
  ],
  [
    "to bring back what asked for nothing is a patch",
    [`Revert "Revert "chore: a""\n\nThis reverts commit ${oid(9)}.`],
    ["patch brings-back"],
    "patch",
  ],
  ["of a squash the strongest item counts", ["docs: a\n\n* fix: b\n\n* feat!: c"], ["major stated"], "major"],
])("%s", (_, texts, expected, bump) => {
  const found = effects(...texts);
  expect(found.map((one) => `${one.bump} ${one.rule}`)).toEqual(expected);
  expect(bumpOfAll(found)).toBe(bump);
});
