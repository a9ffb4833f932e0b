import * as v from "valibot";
import { expect, it } from "vitest";
import { schema } from "../../../src/core/catalogue/schema.ts";

it("names the code of a text that will not do", () => {
  const { issues } = v.safeParse(schema, { version: 1, environments: { a: { soak: "x", tags: ["/"] } } });
  expect(issues?.map((one) => one.message)).toEqual(["CATALOGUE_DURATION", "CATALOGUE_IMAGE_TAG"]);
});
