import { expect, it } from "vitest";
import { type Ecosystem, ecosystems } from "../../../src/core/catalogue/catalogue.ts";
import { readers } from "../../../src/core/dependencies/find-manifests.ts";

it("knows every ecosystem of the catalogue", () => {
  expect(Object.keys(readers).sort()).toEqual([...ecosystems].sort());
});

it.each<[Ecosystem, string]>([
  ["npm", "{"],
  ["npm", "packages: ["],
  ["maven", "<html>"],
  ["dotnet", ""],
  ["kustomize", "a: ["],
])("%s cannot read %j", (ecosystem, text) => {
  expect(() => readers[ecosystem].read(text, ".")).toThrow();
});
