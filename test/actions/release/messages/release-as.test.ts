import { expect, test } from "vitest";
import { releaseAs } from "../../../../src/actions/release/messages/release-as.ts";
import { readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";
import { effectsOf } from "../../../../src/actions/release/versions/commit-effects.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { formatVersion } from "../../../../src/core/version/version.ts";

const author = { name: "Ada", email: "ada@example.com" };
/** What messages say, from the oldest to the newest. */
const said = (...texts: readonly string[]) => {
  const commits = texts.map((text, at) => ({
    oid: `${at}`.padStart(40, "a") as Oid,
    merge: undefined,
    author,
    message: readTrunkMessage(text, author),
    because: [],
  }));
  const version = releaseAs(effectsOf(commits.reverse()));
  return version && formatVersion(version);
};

test.each([
  [["feat: x"], undefined],
  [["feat: x\n\nRelease-As: 2.0.0"], "2.0.0"],
  [["feat: x\n\nrelease-as: v2.0.0-rc.1"], "2.0.0-rc.1"],
  [["feat: x\n\nRelease-As: 2.0.0", "fix: y\n\nRelease-As: 1.9.0"], "2.0.0"],
  [["feat: x\n\nRelease-As: 2.0.0", 'Revert "feat: x"'], undefined],
  [["Better\n\n* feat: x\n\nRelease-As: 2.0.0\n\n* fix: y"], "2.0.0"],
  [["feat: x\n\nIt says Release-As: 2.0.0"], undefined],
])("%j say %s", (texts, version) => {
  expect(said(...texts)).toBe(version);
});

test.each(["soon", "2.0", "^2.0.0", "2.0.0 (maybe)"])("%s is no version", (given) => {
  expect(() => said(`fix: x\n\nRelease-As: ${given}`)).toThrow(
    expect.objectContaining({ code: "RELEASE_AS_UNREADABLE" }),
  );
});
