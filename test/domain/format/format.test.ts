import { expect, test } from "vitest";
import { formats, kustomize } from "../../../src/domain/format/format.ts";

test("Kustomize is the first of the formats, and needs no key", () => {
  expect(formats[0]).toBe(kustomize.name);
  expect(kustomize.key).toBe("");
});
