import { expect, it } from "vitest";
import { ecosystems } from "../../../src/core/catalogue/catalogue.ts";

it("knows each kind of workspace once", () => {
  expect(new Set(ecosystems).size).toBe(ecosystems.length);
});
