import { expect, test } from "vitest";
import { quantifiers } from "../../../../src/actions/detect-changes/filters/filter.ts";

test("the words of paths-filter, and ours", () => {
  expect(quantifiers).toEqual(["some", "every", "some-with-excludes"]);
});
