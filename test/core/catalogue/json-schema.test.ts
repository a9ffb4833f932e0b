import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { catalogueJsonSchema } from "../../../src/core/catalogue/json-schema.ts";
import type { Json } from "../../../src/core/json/json-types.ts";

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(catalogueJsonSchema() as object);

it.each<[string, boolean, Json]>([
  ["the smallest catalogue", true, { version: 1 }],
  [
    "environments of both kinds",
    true,
    { version: 1, environments: { dev: null, prod: { after: ["dev"], freeze: [{ from: "a", to: "b" }] } } },
  ],
  [
    "a service with everything",
    true,
    { version: 1, services: { a: { path: "a", inputs: ["a/**"], image: "a" } } },
  ],
  ["no version", false, {}],
  ["another version", false, { version: 2 }],
  ["an unknown key", false, { version: 1, servces: {} }],
  ["an unknown key below", false, { version: 1, environments: { dev: { soaks: "1h" } } }],
  ["no path at all, as in a GitOps repository", true, { version: 1, services: { a: {} } }],
  ["a wrong word", false, { version: 1, environments: { dev: { delivery: "pr" } } }],
  ["a wrong type", false, { version: 1, global: "x" }],
])("%s: %s", (_, expected, value) => {
  expect(accepts(value)).toBe(expected);
});

it("describes every key", () => {
  const text = JSON.stringify(catalogueJsonSchema());
  expect(text).toContain("The folder its files are in.");
  expect(text).toContain("How long an artifact must have been in");
});
