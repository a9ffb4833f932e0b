import { expect, test } from "vitest";
import { keySlots, parseImageKey } from "../../../src/core/manifest/image-key.ts";

const digest = `sha256:${"a1".repeat(32)}`;

test.each([
  ["image", { image: { repository: "r/a", tag: "1", digest: "" } }, ["name r/a", "tag 1", "digest "]],
  ["image", { image: { repository: "r/a", tag: "1" } }, ["name r/a", "tag 1"]],
  ["image", { image: { repository: "r/a", tag: `1@${digest}` } }, ["name r/a", `version 1@${digest}`]],
  ["image", { image: { name: "r/a" } }, ["name r/a", "tag "]],
  [
    "a.image",
    { a: { image: { registry: "reg.io", repository: "a", tag: "1" } } },
    ["registry reg.io", "path a", "tag 1"],
  ],
  ["image", { image: "r/a:1" }, ["image r/a:1"]],
  ["image", { image: "r/a" }, ["image r/a"]],
  ["image", { image: "r/a", tag: "1" }, ["name r/a"]],
  ["imageRepository", { imageRepository: "r/a" }, ["name r/a"]],
  ["image", { image: "app" }, ["image app"]],
  ["imageTag", { imageTag: "1.4.0" }, ["tag 1.4.0"]],
  ["imageTag", { imageTag: `1.4.0@${digest}` }, [`version 1.4.0@${digest}`]],
  ["image.digest", { image: { digest } }, [`digest ${digest}`]],
  ["image", { image: "~" }, []],
  ["other", { image: "r/a:1" }, []],
  ["a[", { image: "r/a:1" }, []],
  ["tag:tag", { tag: "1" }, ["tag 1"]],
  ["tag:tag", { tag: null }, ["tag "]],
  ["tag:tag", {}, []],
  ["image:tag", { image: { tag: "1" } }, []],
  ["r:repository", { r: "r/a" }, ["name r/a"]],
  ["l[1].tag:version", { l: [{}, { tag: "1" }] }, ["version 1"]],
  ["l[name=b].tag:tag", { l: [{ name: "a" }, { name: "b", tag: "1" }] }, ["tag 1"]],
  ["l[name=b].tag:tag", { l: [{ name: "b" }, { name: "b", tag: "1" }] }, []],
])("at %j of %j", (key, root, slots) => {
  expect(keySlots(root, key, "any", ["app"]).map(({ holds, text }) => `${holds} ${text}`)).toEqual(slots);
});

test.each(["", "a[", "a:tga", "a..b", ":tag"])("%j is no place", (key) => {
  expect(parseImageKey(key)).toBeUndefined();
});
