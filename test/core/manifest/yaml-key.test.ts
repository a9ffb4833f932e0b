import { expect, test } from "vitest";
import { revisionSlots, scalarSlots } from "../../../src/core/manifest/yaml-key.ts";

const root = { kind: "GitRepository", spec: { ref: { tag: "v1" }, image: "r/a:1", list: ["x"] } };

test.each([
  ["spec.image", [{ path: ["spec", "image"], holds: "image", text: "r/a:1" }]],
  ["spec.ref.tag:tag", [{ path: ["spec", "ref", "tag"], holds: "tag", text: "v1" }]],
  ["spec.list[0]:digest", [{ path: ["spec", "list", 0], holds: "digest", text: "x" }]],
  ["spec.ref", []],
  ["spec.none", []],
  ["", []],
])("%s", (key, slots) => {
  expect(scalarSlots(root, key)).toEqual(slots);
});

test("the revision of a Flux source and of an Argo CD Application", () => {
  expect(revisionSlots(root)).toEqual([{ path: ["spec", "ref", "tag"], holds: "tag", text: "v1" }]);
  const application = { kind: "Application", spec: { source: { targetRevision: "orders/v1.0.0" } } };
  expect(revisionSlots(application)).toEqual([
    { path: ["spec", "source", "targetRevision"], holds: "tag", text: "orders/v1.0.0" },
  ]);
  expect(revisionSlots({ kind: "Deployment" })).toEqual([]);
});
