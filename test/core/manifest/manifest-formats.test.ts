import { expect, test } from "vitest";
import { type FormatName, isFolder, keysOf } from "../../../src/core/manifest/manifest-formats.ts";

test.each([
  ["auto", "apps/orders/dev", true],
  ["auto", "apps/orders/v1.2", true],
  ["auto", "apps/orders/values.yaml", false],
  ["auto", "apps/orders/Kustomization", false],
  ["kustomize", "apps/orders/dev", true],
  ["kustomize", "apps/orders/kustomization.yml", false],
  ["helm", "values", false],
] as [FormatName, string, boolean][])("in format %s %s is a folder: %s", (name, overlay, folder) => {
  expect(isFolder(overlay, { name, key: "" })).toBe(folder);
});

test("keys are one or several", () => {
  expect(keysOf({ name: "helm", key: "" })).toEqual([]);
  expect(keysOf({ name: "helm", key: "a" })).toEqual(["a"]);
  expect(keysOf({ name: "helm", key: ["a", "b"] })).toEqual(["a", "b"]);
});
