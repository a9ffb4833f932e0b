import { expect, it } from "vitest";
import { sketchCatalogue } from "../../../src/core/catalogue/partial-catalogue.ts";
import { ruleFaults } from "../../../src/core/catalogue/rules.ts";
import type { Json } from "../../../src/core/json/json.ts";

function found(value: Json): readonly string[] {
  return ruleFaults(sketchCatalogue(value)).map((fault) => {
    const { code, message } = fault.problem({ file: "f" });
    return `${fault.path.join(".")} ${code} ${message}`;
  });
}

it("is content with a catalogue whose names all exist", () => {
  expect(
    found({
      services: { a: { "depends-on": ["b", "m"] }, b: { "depends-on": ["a"] } },
      libraries: { m: {} },
      environments: { dev: {}, qa: {}, prod: { after: ["dev", "qa"] } },
    }),
  ).toEqual([]);
});

it("shows the circle, once, where an `after` can be taken out", () => {
  const faults = found({ environments: { a: { after: "c" }, b: {}, c: {}, d: {} } });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("environments.a.after CATALOGUE_AFTER_CYCLE");
  expect(faults[0]).toContain("a after c after b after a");
});

it("finds two circles", () => {
  const circles = { a: { after: "b" }, b: { after: "a" }, c: { after: "d" }, d: { after: "c" } };
  expect(found({ environments: circles })).toHaveLength(2);
});

it("names both services of a tag format, also when one has it by default", () => {
  expect(found({ services: { a: {}, b: { "tag-format": "a/v{version}" } } })).toEqual([
    expect.stringContaining("services.b.tag-format CATALOGUE_TAG_FORMAT_SHARED"),
  ]);
});
