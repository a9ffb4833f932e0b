import { expect, test } from "vitest";
import { applyPatch, type PatchTarget } from "../../../src/core/kustomize/apply-patch.ts";
import { readDocuments, resourceImages } from "../../../src/core/kustomize/manifest-images.ts";

const resources = `apiVersion: apps/v1
kind: Deployment
metadata: {name: orders, namespace: shop}
spec: {template: {spec: {containers: [{name: main, image: 'orders:1'}, {name: log, image: 'log:1'}]}}}
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web}
spec: {template: {spec: {containers: [{name: main, image: 'web:1'}, {name: log, image: 'log:1'}]}}}
`;

const documents = (text: string) => readDocuments(text, "x.yaml") ?? [];
const patched = (patch: string, target?: PatchTarget) =>
  applyPatch(documents(resources), documents(patch), target)?.flatMap(resourceImages);
const container = "spec: {template: {spec: {containers: [{name: main, image: 'new:2'}]}}}\n";
const operations = "[{op: replace, path: /spec/template/spec/containers/0/image, value: 'new:2'}]";

test.each([
  // Containers of built-in kinds merge by name, those of custom resources are replaced (as kustomize 5.8 does).
  [
    `kind: Deployment\nmetadata: {name: orders}\n${container}`,
    undefined,
    ["new:2", "log:1", "web:1", "log:1"],
  ],
  [`kind: Rollout\nmetadata: {name: web}\n${container}`, undefined, ["orders:1", "log:1", "new:2"]],
  [
    `kind: X\nmetadata: {name: any}\n${container}`,
    { kind: "Deployment" },
    ["new:2", "log:1", "web:1", "log:1"],
  ],
  ["kind: Rollout\nmetadata: {name: web}\n$patch: delete\n", undefined, ["orders:1", "log:1"]],
  [
    "kind: Deployment\nmetadata: {name: orders}\nspec: {template: {spec: {containers: [{name: log, $patch: delete}]}}}\n",
    undefined,
    ["orders:1", "web:1", "log:1"],
  ],
  [operations, { name: "orders|web" }, ["new:2", "log:1", "new:2", "log:1"]],
  [operations, { group: "apps", version: "v1", namespace: "shop" }, ["new:2", "log:1", "web:1", "log:1"]],
  ["[{op: remove, path: /spec/template/spec/containers/1}]", { name: "web" }, ["orders:1", "log:1", "web:1"]],
  [
    "[{op: add, path: /spec/template/spec/initContainers, value: [{name: a, image: 'init:1'}]}]",
    { name: "web" },
    ["orders:1", "log:1", "web:1", "log:1", "init:1"],
  ],
])("%j for %j leaves %j", (patch, target, images) => {
  expect(patched(patch, target && { ...target, selectors: false })).toEqual(images);
});

test.each([
  ["kind: Deployment\nmetadata: {name: nobody}\n", undefined],
  [operations, undefined],
  [operations, { selectors: true }],
  [operations, { name: "(", selectors: false }],
  ["[{op: move, path: /spec, from: /x}]", { name: "web", selectors: false }],
  [
    "[{op: replace, path: /spec/template/spec/containers/9/image, value: x}]",
    { name: "web", selectors: false },
  ],
])("%j for %j cannot be told by reading", (patch, target) => {
  expect(patched(patch, target)).toBeUndefined();
});
