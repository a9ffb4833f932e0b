import { describe, expect, test } from "vitest";
import {
  applyEntries,
  imageNameOf,
  isNamed,
  readDocuments,
  resourceImages,
} from "../../../src/core/kustomize/manifest-images.ts";

const entry = (name: string, more = {}) => ({
  name,
  newName: undefined,
  newTag: undefined,
  digest: undefined,
  tagSuffix: undefined,
  ...more,
});

test("images of containers at any depth, of image volumes, of every document", () => {
  const text = `kind: Deployment
spec:
  template:
    spec:
      initContainers: [{image: a:1}]
      containers:
      - image: b
        env: [{name: image, value: no}]
      volumes: [{name: v, image: {reference: c@sha256:1}}, {name: w}]
---
kind: Rollout
spec: {deep: [{containers: [{image: d:2}, {name: none}]}], image: no}
`;
  expect(readDocuments(text, "f")?.flatMap(resourceImages)).toEqual(["a:1", "b", "c@sha256:1", "d:2"]);
  expect(readDocuments("a: [\n", "f")).toBeUndefined();
  expect(readDocuments("", "f")).toEqual([]);
});

describe("matching as kustomize does (api/internal/image TestIsImageMatched)", () => {
  test.each([
    ["nginx", "nginx", true],
    ["nginx:1.2", "nginx", true],
    ["nginx@sha256:xyz", "nginx", true],
    ["nginx:1.2@sha256:xyz", "nginx", true],
    ["nginx:{tag}", "nginx", true],
    ["nginx2", "nginx", false],
    ["docker.io/library/nginx", "nginx", false],
    ["reg:5000/app:v1", "reg:5000/app", true],
    ["fooXcom/app", "foo.com/app", true],
    ["x/app", "[a-z]+/app", true],
    ["c++app", "c++app", false],
    ["app", "(", false],
    ["nginx:1.0", "nginx:1.0", true],
  ])("%s by %s: %s", (image, name, matched) => {
    expect(isNamed(image, name)).toBe(matched);
  });
});

test("entries apply one after the other", () => {
  const entries = [
    entry("a", { newName: "b" }),
    entry("b", { newTag: "2" }),
    entry("c", { digest: "sha256:1" }),
  ];
  expect(applyEntries(["a:1", "c:9", "x"], entries)).toEqual(["b:2", "c@sha256:1", "x"]);
});

test.each([
  ["reg:5000/a:1@sha256:2", "reg:5000/a"],
  ["reg:5000/a", "reg:5000/a"],
  ["a:1", "a"],
])("%s is an image of %s", (image, name) => {
  expect(imageNameOf(image)).toBe(name);
});
