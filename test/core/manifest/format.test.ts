import { expect, test } from "vitest";
import { formats, kustomizeFormat } from "../../../src/core/manifest/format.ts";

test("Kustomize is the first of the formats, and needs no key", () => {
  expect(formats[0]).toBe(kustomizeFormat.name);
  expect(kustomizeFormat.key).toBe("");
});
