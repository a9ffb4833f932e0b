import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import * as queries from "../../../src/adapters/github/queries.ts";

const schema = buildSchema(published.idl, { assumeValidSDL: true });

test.each(Object.entries(queries))("%s is what GitHub's whole schema allows", (_, query) => {
  const text = typeof query === "string" ? query : query(3);
  expect(validate(schema, parse(text)).map((one) => one.message)).toEqual([]);
});
