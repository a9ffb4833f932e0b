import fc from "fast-check";
import { expect, it } from "vitest";
import { parseYamlMap } from "../../../src/domain/detect/yaml-map.ts";

it("knows names and lines", () => {
  const read = parseYamlMap("a: &x [1]\nb:\n  c: *x\n");
  expect(read).toEqual({
    map: {
      value: { a: [1], b: { c: [1] } },
      lines: new Map([
        ["a", 1],
        ["b", 2],
      ]),
    },
  });
});

it.each<[string, number]>([
  ["a: [", 1],
  ["a: 1\na: 2", 2],
  ["- a", 1],
  ["", 1],
  ["a: *nobody", 1],
])("faults of %j", (text, line) => {
  expect(parseYamlMap(text)).toMatchObject({ faults: [{ line }] });
});

it("throws at nothing", () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((one) => Buffer.from(one).toString());
  const yaml = fc.string({
    unit: fc.constantFrom("a", ":", " ", "\n", "-", "&", "*", "<<", "[", "{", "'", "|", "!", "?", "#", "%"),
  });
  fc.assert(
    fc.property(fc.oneof(bytes, yaml), (text) => {
      expect(Object.keys(parseYamlMap(text))).toHaveLength(1);
    }),
    { numRuns: 3_000 },
  );
});
