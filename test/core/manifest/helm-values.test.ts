import { expect, test } from "vitest";
import { helmSlots } from "../../../src/core/manifest/helm-values.ts";

test.each([
  ["image", { image: { repository: "r/a", tag: "1", digest: "" } }, ["name r/a", "tag 1", "digest "]],
  ["image", { image: { repository: "r/a", tag: "1" } }, ["name r/a", "version 1"]],
  ["", { image: { name: "r/a" } }, ["name r/a", "version "]],
  [
    "a.image",
    { a: { image: { registry: "reg.io", repository: "a", tag: "1" } } },
    ["registry reg.io", "path a", "version 1"],
  ],
  ["image", { image: "r/a:1" }, ["image r/a:1"]],
  ["image", { image: "~" }, []],
  ["other", { image: "r/a:1" }, []],
  ["a[", { image: "r/a:1" }, []],
])("at %j of %j", (key, root, slots) => {
  expect(helmSlots(root, key).map(({ holds, text }) => `${holds} ${text}`)).toEqual(slots);
});
