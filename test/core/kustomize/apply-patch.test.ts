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

const whole = (text: string, patch: string, target?: PatchTarget) =>
  applyPatch(documents(text), documents(patch), target);

test.each([
  ["a map is replaced", "{a: {x: 1}, b: 2}", "{a: {$patch: replace, y: 2}}", { a: { y: "2" }, b: "2" }],
  ["null takes a field away", "{a: 1, b: 2}", "{a: null}", { b: "2" }],
  ["a text becomes a map", "{a: 1}", "{a: {x: 1}}", { a: { x: "1" } }],
  ["a list without names is replaced", "{a: [1, 2]}", "{a: [3]}", { a: ["3"] }],
  [
    "what is new in a list goes to its end, and deleting what is not there does nothing",
    "{a: [{name: x}]}",
    "{a: [{name: y, v: 1}, {name: z, $patch: delete}]}",
    { a: [{ name: "x" }, { name: "y", v: "1" }] },
  ],
])("a strategic merge: %s", (_, fields, patch, result) => {
  const head = "apiVersion: v1\nkind: K\nmetadata: {name: n}\n";
  const [made] = whole(`${head}spec: ${fields}\n`, `${head}spec: ${patch}\n`) ?? [];
  expect(
    JSON.parse(JSON.stringify(made), (_key, value) => (typeof value === "number" ? `${value}` : value)),
  ).toEqual({
    apiVersion: "v1",
    kind: "K",
    metadata: { name: "n" },
    spec: result,
  });
});

test.each([
  ["add before", "{op: add, path: /a/0, value: x}", { a: ["x", "p", "q"] }],
  ["add at the end", "{op: add, path: /a/-, value: x}", { a: ["p", "q", "x"] }],
  ["remove from a list", "{op: remove, path: /a/0}", { a: ["q"] }],
  ["remove a field", "{op: remove, path: /a}", {}],
  ["a name with a slash", "{op: add, path: /b~1c, value: x}", { a: ["p", "q"], "b/c": "x" }],
  ["a name with a tilde", "{op: add, path: /b~0c, value: x}", { a: ["p", "q"], "b~c": "x" }],
  ["a test changes nothing", "{op: test, path: /a, value: x}", { a: ["p", "q"] }],
  ["the whole", "{op: replace, path: '', value: {c: d}}", { c: "d" }],
  ["no number in a list", "{op: add, path: /a/x, value: x}", undefined],
  ["behind the end", "{op: add, path: /a/5, value: x}", undefined],
  ["into a text", "{op: add, path: /a/0/b, value: x}", undefined],
])("a JSON patch: %s", (_, operation, result) => {
  const made = whole("a: [p, q]\n", `[${operation}]`, { name: ".*", selectors: false });
  expect(made).toEqual(result === undefined ? undefined : [result]);
});
