import { expect, test } from "vitest";
import { baselineOf, decideVersions } from "../../../../src/actions/release/versions/decide-version.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import { parseVersion, stable } from "../../../../src/core/version/version.ts";
import type { ReachedTag } from "../../../../src/core/version/version-tags.ts";

const [here, before] = ["a".repeat(40), "b".repeat(40)] as [Oid, Oid];
const tag = (text: string, commit: Oid, declared?: true): ReachedTag => ({
  name: declared ? commit : `a/v${text}`,
  commit,
  version: parseVersion(text) ?? stable(0, 0, 0),
  since: 0,
  ...(declared ? { declared } : {}),
});
const options = {
  bump: "auto",
  prerelease: undefined,
  initial: stable(0, 1, 0),
  build: [],
  dependents: "inherit",
  burned: new Set<string>(),
} as const;
const standing = (...reached: readonly ReachedTag[]) => ({
  service: "a",
  format: parseTagFormat("a/v{version}", "a"),
  commit: here,
  family: reached,
  reached,
  newer: [],
  effects: [],
});

test("a baseline is stable, and not the release itself", () => {
  const [rc, now, old] = [tag("3.0.0-rc.1", before), tag("2.0.0", here), tag("1.0.0", before)];
  expect(baselineOf([rc, now, old], here)).toBe(old);
  expect(baselineOf([rc, now], here)).toBeUndefined();
});

test("a version that is only declared is no tag: nothing stands there, and nothing is released again", () => {
  expect(decideVersions([standing(tag("1.4.0", here, true))], options)).toEqual([
    { kind: "quiet", why: "no-commits", previous: undefined },
  ]);
  expect(decideVersions([standing(tag("1.4.0", before, true))], { ...options, bump: "patch" })).toMatchObject(
    [{ kind: "release", tag: "a/v1.4.1", previous: { name: before } }],
  );
});

test("of two tags right here the higher one is the release", () => {
  const verdicts = decideVersions(
    [standing(tag("1.1.0", here), tag("1.0.1", here), tag("1.0.0", before))],
    options,
  );
  expect(verdicts).toMatchObject([{ kind: "standing", tag: "a/v1.1.0", previous: { name: "a/v1.0.0" } }]);
});
