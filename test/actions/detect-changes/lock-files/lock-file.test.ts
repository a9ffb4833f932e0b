import { expect, it } from "vitest";
import {
  affectedByLock,
  ecosystemOfLock,
} from "../../../../src/actions/detect-changes/lock-files/lock-file.ts";
import { nothing } from "../../../../src/core/dependencies/workspace-manifest.ts";

const members = ["a", "b"].map((folder) => ({ folder, manifest: nothing }));
const lock = (version: string) =>
  JSON.stringify({
    packages: { a: { dependencies: { x: "*" } }, b: {}, "node_modules/x": { version } },
  });

it.each<[string, string, string | undefined, string | undefined, string[]]>([
  ["only whom it concerns", "package-lock.json", lock("1"), lock("2"), ["a"]],
  ["nobody", "package-lock.json", lock("1"), lock("1"), []],
  ["all, where it is new", "package-lock.json", undefined, lock("1"), ["a", "b"]],
  ["all, where it is gone", "package-lock.json", lock("1"), undefined, ["a", "b"]],
  ["all, where it cannot be read", "package-lock.json", lock("1"), "{", ["a", "b"]],
  ["all, where its format is not known", "yarn.lock", "x", "x", ["a", "b"]],
])("touches %s", (_, name, before, after, expected) => {
  expect(affectedByLock(name, before, after, members).map(({ folder }) => folder)).toEqual(expected);
});

it("knows lock files by name", () => {
  expect(ecosystemOfLock("Cargo.lock")).toBe("cargo");
  expect(ecosystemOfLock("uv.lock")).toBe("python");
  expect(ecosystemOfLock("constructor")).toBeUndefined();
});
