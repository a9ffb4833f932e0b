import { expect, test } from "vitest";
import { markerSlots } from "../../../src/core/manifest/flux-marker.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";

const text = `spec:
  containers:
    - name: a
      image: r/a:v1 # {"$imagepolicy": "flux:a"}
    - { name: b, image: "r/b:v1" } # {"$imagepolicy": "flux:b"}
  values:
    tag: v1 # {"$imagepolicy": "flux:a:tag"}
    name: r/a # {"$imagepolicy": "flux:a:name"}
    list:
      - sha256:1 # {"$imagepolicy": "flux:a:digest"}
    other: v1 # {"$imagepolicy": "flux:ab:tag"}
last: v1 # {"$imagepolicy": "flux:a:tag"}
`;

test("every value with a marker of the policy, and what it holds", () => {
  expect(markerSlots(parseYaml(text, "f"), "flux:a")).toEqual([
    { path: ["spec", "containers", 0, "image"], holds: "image", text: "r/a:v1", document: 0 },
    { path: ["spec", "values", "tag"], holds: "tag", text: "v1", document: 0 },
    { path: ["spec", "values", "name"], holds: "name", text: "r/a", document: 0 },
    { path: ["spec", "values", "list", 0], holds: "digest", text: "sha256:1", document: 0 },
    { path: ["last"], holds: "tag", text: "v1", document: 0 },
  ]);
  expect(markerSlots(parseYaml("", "f"), "flux:a")).toEqual([]);
  const several = parseYaml(`a: 1\n---\n${text}`, "f");
  expect(new Set(markerSlots(several, "flux:a").map(({ document }) => document))).toEqual(new Set([1]));
});
