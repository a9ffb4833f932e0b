import { expect, test } from "vitest";
import { quantifiers } from "../../../src/domain/detect/quantifier.ts";

test("the words of paths-filter, and ours", () => {
  expect(quantifiers).toEqual(["some", "every", "some-with-excludes"]);
});
