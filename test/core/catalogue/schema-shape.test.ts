import { expect, it } from "vitest";
import { schema } from "../../../src/core/catalogue/schema.ts";
import {
  isMapping,
  isOptional,
  keysAt,
  type Schema,
  shapeOf,
  wordsAt,
} from "../../../src/core/catalogue/schema-shape.ts";

const top = schema as Schema;

it("tells the keys of a mapping, and that any name goes in a map", () => {
  expect(keysAt(top, ["libraries", "x"])).toEqual(["path", "inputs", "depends-on", "irreversible"]);
  expect(keysAt(top, ["environments", "x", "freeze", 0])).toEqual(["from", "to", "zone"]);
  expect(keysAt(top, ["libraries"])).toBeUndefined();
  expect(keysAt(top, ["nothing", "like", "it"])).toBeUndefined();
  expect(keysAt(top, ["__proto__"])).toBeUndefined();
});

it("tells the words of a text", () => {
  expect(wordsAt(top, ["environments", "x", "delivery"])).toEqual(["push", "pull-request"]);
  expect(wordsAt(top, ["version"])).toEqual(["1"]);
  expect(wordsAt(top, ["libraries", "x", "path"])).toBeUndefined();
});

it("knows what has keys and what may be left out", () => {
  expect([isMapping(top, []), isMapping(top, ["services"]), isMapping(top, ["global"])]).toEqual([
    true,
    true,
    false,
  ]);
  const shape = shapeOf(top);
  const entries = shape.kind === "object" ? shape.entries : {};
  expect(
    Object.entries(entries)
      .filter(([, entry]) => !isOptional(entry))
      .map(([key]) => key),
  ).toEqual(["version"]);
});
