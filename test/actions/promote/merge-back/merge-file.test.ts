import { expect, it } from "vitest";
import { mergeBack } from "../../../../src/actions/promote/merge-back/merge-file.ts";
import { kustomizeFormat } from "../../../../src/core/manifest/manifest-formats.ts";

const own = { file: "kustomization.yaml", format: kustomizeFormat, names: ["orders"] };
const at = (tag: string, replicas = 1, more = "") =>
  `images:\n  - name: orders\n    newTag: ${tag}\n# the rest\nreplicas:\n  - name: orders\n    count: ${replicas}\n${more}`;

it.each([
  ["a promotion", at("1"), at("2"), at("1")],
  ["a promotion, from an entry without tag", at("1").replace(/\n {4}newTag: 1/, ""), at("2"), at("1")],
  ["nothing that the lower one lacks", at("1"), at("2", 3), at("2", 3)],
])("brings nothing back of %s", (_, base, lower, stable) => {
  expect(mergeBack({ base, lower, stable }, own)).toEqual({ kind: "kept" });
});

it("brings back what was changed by hand, and keeps the image of the lower environment", () => {
  const versions = { base: at("1"), lower: at("3"), stable: at("2", 5) };
  expect(mergeBack(versions, own)).toEqual({ kind: "merged", text: at("3", 5) });
});

it("merges what both have changed in different places", () => {
  const versions = {
    base: at("1"),
    lower: at("3", 1, "namePrefix: x\n"),
    stable: at("2").replace("images", "# by hand\nimages"),
  };
  expect(mergeBack(versions, own)).toEqual({
    kind: "merged",
    text: at("3", 1, "namePrefix: x\n").replace("images", "# by hand\nimages"),
  });
});

it.each([
  ["both have changed a line", { base: at("1", 1), lower: at("1", 2), stable: at("1", 3) }, own],
  ["the upper one has no file any more", { base: "a", lower: "a", stable: undefined }, undefined],
  ["the lower one has no file any more", { base: "a", lower: undefined, stable: "b" }, undefined],
  ["one of them cannot be read", { base: at("1"), lower: at("1", 2), stable: "images: [" }, own],
])("leaves it to people where %s", (_, versions, file) => {
  expect(mergeBack(versions, file)).toEqual({ kind: "conflict" });
});

it.each([
  ["a new file", { base: undefined, lower: undefined, stable: "new" }, { kind: "merged", text: "new" }],
  ["a new file that both have", { base: undefined, lower: "new", stable: "new" }, { kind: "kept" }],
  [
    "a file that only the upper one has changed",
    { base: "a", lower: "a", stable: "b" },
    { kind: "merged", text: "b" },
  ],
  ["a file that only the lower one has changed", { base: "a", lower: "b", stable: "a" }, { kind: "kept" }],
])("%s", (_, versions, expected) => {
  expect(mergeBack(versions, undefined)).toEqual(expected);
});

it("keeps a file that names a Git revision as it is", () => {
  const file = { ...own, format: { name: "revision", key: "" } } as const;
  expect(mergeBack({ base: "a", lower: "b", stable: "c" }, file)).toEqual({ kind: "kept" });
});
