import { expect, test } from "vitest";
import { chooseKustomization, isKustomizationFile } from "../../../src/core/kustomize/kustomization-file.ts";

test.each([
  ["apps/x", ["a.yaml", "kustomization.yaml"], "apps/x/kustomization.yaml"],
  ["apps/x", ["kustomization.yml"], "apps/x/kustomization.yml"],
  ["", ["Kustomization", "README.md"], "Kustomization"],
])("in %j with %j it is %s", (folder, listed, file) => {
  expect(chooseKustomization(folder, listed, "abc")).toBe(file);
});

test.each([
  [undefined, "KUSTOMIZATION_MISSING"],
  [["kustomization.yaml.bak", "KUSTOMIZATION.YAML"], "KUSTOMIZATION_MISSING"],
  [["kustomization.yaml", "Kustomization"], "KUSTOMIZATION_AMBIGUOUS"],
])("%j is %s", (listed, code) => {
  expect(() => chooseKustomization("x", listed, "abc")).toThrow(expect.objectContaining({ code }));
});

test("a path may name the file itself", () => {
  expect(isKustomizationFile("a/kustomization.yaml")).toBe(true);
  expect(isKustomizationFile("Kustomization")).toBe(true);
  expect(isKustomizationFile("a/kustomization.yaml/b")).toBe(false);
});
