import * as v from "valibot";
import type { Json } from "../json/json-types.ts";
import { schema } from "./schema.ts";
import { isOptional, type Schema, shapeOf } from "./schema-shape.ts";

/** The JSON Schema (draft 2020-12) of the catalogue file, for editors. Made from the schema that reads it. */
export function catalogueJsonSchema(): Json {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Trunkline catalogue (.github/trunkline.yml)",
    ...described(schema),
  };
}

function described(part: Schema): { readonly [key: string]: Json } {
  const means = v.getDescription(unwrapped(part));
  return { ...(means === undefined ? {} : { description: means }), ...outlined(part) };
}

function outlined(part: Schema): { readonly [key: string]: Json } {
  if (part.type === "nullable") {
    const { type, ...rest } = outlined(unwrapped(part));
    return { type: [type ?? "object", "null"], ...rest };
  }
  const shape = shapeOf(part);
  if (shape.kind === "words") return { enum: shape.words };
  if (shape.kind === "list") return { type: "array", items: described(shape.item) };
  if (shape.kind === "map") return { type: "object", additionalProperties: described(shape.value) };
  if (shape.kind === "either") return { anyOf: shape.options.map(described) };
  if (shape.kind === "text") return { type: "string" };
  if (shape.kind === "number") return { type: "integer" };
  const entries = Object.entries(shape.entries);
  const required = entries.filter(([, entry]) => !isOptional(entry)).map(([key]) => key);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([key, entry]) => [key, described(entry)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function unwrapped(part: Schema): Schema {
  return "wrapped" in part ? unwrapped(part.wrapped as Schema) : part;
}
