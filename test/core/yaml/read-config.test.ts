import fc from "fast-check";
import { expect, it } from "vitest";
import { readConfig } from "../../../src/core/yaml/read-config.ts";
import { runs } from "../../support/effort.ts";

function read(text: string) {
  const found = readConfig(text);
  if ("faults" in found) throw new Error(JSON.stringify(found.faults));
  return found.document;
}

it.each([
  [["a"], "key", "1:1"],
  [["a"], "value", "1:4"],
  [["b", 1], "value", "4:5"],
  [["c", "d"], "key", "5:6"],
  [["c", "missing", "deeper"], "value", "5:4"],
  [["e"], "value", "6:1"],
  [[], "value", "1:1"],
] as const)("finds %j by its %s at %s", (path, on, expected) => {
  const { line, column } = read("a: 1\nb:\n  - x\n  - y\nc: { d: 1 }\ne:\n").spot(path, on);
  expect(`${line}:${column}`).toBe(expected);
});

it("counts columns behind a BOM and in files with CRLF", () => {
  const written = read("\uFEFFa: 1\r\nb: 2\r\n");
  expect(written.value).toEqual({ a: 1, b: 2 });
  expect(written.spot(["b"], "value")).toEqual({ line: 2, column: 4 });
});

it("follows aliases and merges", () => {
  expect(read("a: &x { y: 1 }\nb: *x\nc: { <<: *x, z: 2 }\n").value).toEqual({
    a: { y: 1 },
    b: { y: 1 },
    c: { y: 1, z: 2 },
  });
});

it("takes nesting without end for a fault, wherever the stack ends", () => {
  expect(readConfig("[".repeat(100_000))).toHaveProperty("faults");
});

it.each<[string, number]>([
  ["a: [", 1],
  ["a: 1\na: 2", 2],
  ["a: *nobody", 1],
  ["a:\n  <<:\n  b: 1\n", 2],
  ["a:\n  - &x\n    - *x\n", 3],
])("says what is wrong with %.20j", (text, line) => {
  const found = readConfig(text);
  expect("faults" in found && found.faults[0]?.at?.line).toBe(line);
});

it("throws at nothing", () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((one) => Buffer.from(one).toString());
  const yaml = fc.string({
    unit: fc.constantFrom("a", ":", " ", "\n", "-", "&", "*", "<<", "[", "{", "'", "|", "!", "?", "#", "%"),
  });
  fc.assert(
    fc.property(fc.oneof(bytes, yaml), (text) => {
      expect(Object.keys(readConfig(text))).toHaveLength(1);
    }),
    { numRuns: runs(3_000) },
  );
});
