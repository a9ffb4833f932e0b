import { expect, test } from "vitest";
import { planFloating } from "../../../../src/actions/release/versions/floating-tags.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import { stable } from "../../../../src/core/version/version.ts";
import { versionTagsOf } from "../../../../src/core/version/version-tags.ts";

const oid = (id: number) => String(id).padStart(40, "0") as Oid;
const format = parseTagFormat("a/v{version}", "a");
/** Every version is at the commit of its number: 1.4.2 at 142. */
const family = (...versions: readonly string[]) =>
  versionTagsOf(
    format,
    versions.map((text) => ({ name: `a/v${text}`, commit: oid(Number(text.replace(/\D/g, ""))) })),
  );
const held = (refs: Readonly<Record<string, number>>) => (name: string) => {
  const commit = refs[name];
  return commit === undefined ? undefined : { oid: oid(commit), commit: oid(commit) };
};
const plan = (
  versions: readonly string[],
  [major, minor, patch]: readonly [number, number, number],
  refs: Readonly<Record<string, number>>,
) =>
  planFloating(format, family(...versions), [stable(major, minor, patch)], held(refs)).map((one) =>
    one.kind === "move" ? `${one.name} -> ${one.version}` : `${one.name} is foreign`,
  );

test.each([
  ["new lines", ["1.4.2"], [1, 4, 2], {}, ["a/v1 -> 1.4.2", "a/v1.4 -> 1.4.2"]],
  [
    "forward",
    ["1.4.2", "1.4.1"],
    [1, 4, 2],
    { "a/v1": 141, "a/v1.4": 141 },
    ["a/v1 -> 1.4.2", "a/v1.4 -> 1.4.2"],
  ],
  [
    "a backport moves its own line only",
    ["1.4.0", "1.3.9", "1.3.8"],
    [1, 3, 9],
    { "a/v1": 140, "a/v1.3": 138 },
    ["a/v1.3 -> 1.3.9"],
  ],
  [
    "a backport finds the major line behind",
    ["1.4.0", "1.3.9", "1.3.8"],
    [1, 3, 9],
    { "a/v1": 138, "a/v1.3": 139 },
    ["a/v1 -> 1.4.0"],
  ],
  ["right already", ["1.4.2"], [1, 4, 2], { "a/v1": 142, "a/v1.4": 142 }, []],
  ["pre-releases move nothing", ["1.5.0-rc.1", "1.4.2"], [1, 4, 2], { "a/v1": 142, "a/v1.4": 142 }, []],
  ["another line is nobody's business", ["2.0.0", "1.4.2"], [1, 4, 2], { "a/v1": 142, "a/v1.4": 142 }, []],
  ["somebody's own", ["1.4.2"], [1, 4, 2], { "a/v1": 999, "a/v1.4": 142 }, ["a/v1 is foreign"]],
] as const)("%s", (_, versions, released, refs, expected) => {
  expect(plan(versions, released, refs)).toEqual(expected);
});
