import { expect, it } from "vitest";
import { ruleFaults } from "../../../src/core/catalogue/cross-field-rules.ts";
import { readPartialCatalogue } from "../../../src/core/catalogue/partial-catalogue.ts";
import type { Json } from "../../../src/core/json/json-types.ts";

function found(value: Json): readonly string[] {
  return ruleFaults(readPartialCatalogue(value)).map((fault) => {
    const { code, message } = fault.problem({ file: "f" });
    return `${fault.path.join(".")} ${code} ${message}`;
  });
}

it("is content with a catalogue whose names all exist", () => {
  expect(
    found({
      services: { a: { path: "a", "depends-on": ["b", "m"] }, b: { path: "b", "depends-on": ["a"] } },
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

const rangeFaultsOf = (semver: string) =>
  ruleFaults(readPartialCatalogue({ environments: { dev: { policy: { semver } }, live: {} } }));

it.each(["1.x", ">=1.2.0 <2.0.0", "*", "^1 || 3"])("%s is a range of versions", (text) => {
  expect(rangeFaultsOf(text)).toEqual([]);
});

it.each([
  "",
  " ",
  "newest",
  "1.2.3.4",
])("%j is no range of versions, and the fault is at its value", (text) => {
  const [fault] = rangeFaultsOf(text);
  expect(fault).toMatchObject({ path: ["environments", "dev", "policy", "semver"], on: "value" });
  expect(fault?.problem({ file: "f", line: 3 })).toMatchObject({ code: "CATALOGUE_RANGE", at: { line: 3 } });
});
