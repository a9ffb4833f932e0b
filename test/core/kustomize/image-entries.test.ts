import { expect, test } from "vitest";
import { effectiveEntry, placeImages, readImages } from "../../../src/core/kustomize/image-entries.ts";

const entry = (name: string, more = {}) => ({
  name,
  newName: undefined,
  newTag: undefined,
  digest: undefined,
  tagSuffix: undefined,
  ...more,
});

test("entries are read as kustomize reads them", () => {
  const text =
    "Images:\n- NAME: a\n  newTag: '1'\n  digest: ~\n- {name: b, newName: r/b, tagSuffix: -x}\n- name: c\n  newTag: 1.10\n";
  expect(readImages(text, "k.yaml")).toMatchObject([
    entry("a", { newTag: "1" }),
    entry("b", { newName: "r/b", tagSuffix: "-x" }),
    entry("c", { newTag: "1.10" }),
  ]);
  expect(placeImages(text, "k.yaml")).toMatchObject({
    path: ["Images"],
    entries: [{ path: ["Images", 0], keys: { name: "NAME", newTag: "newTag" } }, {}, {}],
  });
});

test.each([
  "",
  "# c\n",
  "a: 1\n",
  "images:\n",
  "images: []\n",
  "images: ~\n",
  "---\n",
])("%j has none", (text) => {
  expect(readImages(text, "k.yaml")).toEqual([]);
});

test.each([
  "- a\n",
  "text\n",
  "images: {a: 1}\n",
  "images: [a]\n",
  "images:\n- name: {a: 1}\n",
  "images: []\nImages: []\n",
  "images:\n- name: a\n  newTag: x\n  newtag: y\n",
])("%j is no kustomization", (text) => {
  expect(() => readImages(text, "k.yaml")).toThrow(
    expect.objectContaining({ code: "KUSTOMIZATION_INVALID" }),
  );
});

test("only the first document is a kustomization", () => {
  expect(readImages("a: 1\n---\nimages: [{name: x}]\n", "k.yaml")).toEqual([]);
});

test("of several entries of one name, the first that renames it decides, else the last", () => {
  const one = entry("a", { newTag: "1" });
  const renames = entry("a", { newName: "b" });
  const two = entry("a", { newTag: "2" });
  expect(effectiveEntry([one, two], "a")).toBe(two);
  expect(effectiveEntry([one, renames, two], "a")).toBe(renames);
  expect(effectiveEntry([entry("a", { newName: "a" }), two], "a")).toBe(two);
  expect(effectiveEntry([one], "b")).toBeUndefined();
});
