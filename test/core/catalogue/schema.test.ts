import * as v from "valibot";
import { expect, it } from "vitest";
import { provenance } from "../../../src/core/catalogue/schema.ts";

const codes = (value: unknown) => (v.safeParse(provenance, value).issues ?? []).map((one) => one.message);

it.each([
  [{}],
  [{ repository: "acme/shop", workflow: ".github/workflows/build.yml", ref: "refs/heads/main" }],
  [
    {
      workflow: "acme/.github/.github/workflows/b.yaml@refs/tags/v1",
      ref: ["refs/tags/*", "refs/heads/main"],
    },
  ],
  [{ issuer: "https://token.actions.githubusercontent.com/acme" }],
])("takes %j", (value) => {
  expect(codes(value)).toEqual([]);
});

it.each([
  [{ repository: "shop" }, "CATALOGUE_BUILDER"],
  [{ repository: "acme/.." }, "CATALOGUE_BUILDER"],
  [{ repository: "https://github.com/acme/shop" }, "CATALOGUE_BUILDER"],
  [{ workflow: "build.yml" }, "CATALOGUE_WORKFLOW"],
  [{ workflow: ".github/workflows/build.yml@main" }, "CATALOGUE_WORKFLOW"],
  [{ workflow: ".github/workflows/deep/build.yml" }, "CATALOGUE_WORKFLOW"],
  [{ workflow: "acme/.github/workflows/build.yml" }, "CATALOGUE_WORKFLOW"],
  [{ workflow: ".github/workflows/build" }, "CATALOGUE_WORKFLOW"],
  [{ ref: "main" }, "CATALOGUE_REF"],
  [{ ref: "refs/heads/../x" }, "CATALOGUE_REF"],
  [{ issuer: "http://token.example.com" }, "CATALOGUE_ISSUER"],
  [{ issuer: "https://token.example.com/" }, "CATALOGUE_ISSUER"],
])("refuses %j", (value, code) => {
  expect(codes(value)).toContain(code);
});
