import { expect, it } from "vitest";
import { ecosystems } from "../../../src/domain/catalogue/catalogue.ts";

it("knows each kind of workspace once", () => {
  expect(new Set(ecosystems).size).toBe(ecosystems.length);
});
