import { expect, test } from "vitest";
import type { Oid } from "../../../src/domain/oid.ts";
import { effectsOf } from "../../../src/domain/release/change.ts";
import { releaseAs } from "../../../src/domain/release/release-as.ts";
import { readUnitMessage } from "../../../src/domain/release/unit-message.ts";
import { formatVersion } from "../../../src/domain/version.ts";

const author = { name: "Ada", email: "ada@example.com" };
/** What messages say, from the oldest to the newest. */
const said = (...texts: readonly string[]) => {
  const units = texts.map((text, at) => ({
    commit: `${at}`.padStart(40, "a") as Oid,
    merge: undefined,
    author,
    message: readUnitMessage(text, author),
    because: [],
  }));
  const version = releaseAs(effectsOf(units.reverse()));
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
