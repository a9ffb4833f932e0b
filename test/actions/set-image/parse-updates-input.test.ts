import { expect, test } from "vitest";
import { readUpdateRows } from "../../../src/actions/set-image/parse-updates-input.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

test("rows of both kinds", () => {
  const rows = [
    { service: "a", environment: "dev", image: ":v1" },
    { overlay: "x", image: "b:v1" },
    { service: "a", environment: "dev" },
  ];
  expect(readUpdateRows(rows, "updates")).toEqual([
    { kind: "service", ...rows[0] },
    { kind: "overlay", ...rows[1] },
    { kind: "service", ...rows[2], image: "" },
  ]);
});

test.each([
  [{}, 1],
  [[], 1],
  ["x", 1],
  [[1], 1],
  [[{ service: "a", environment: "dev", image: 1 }], 1],
  [[{ service: "a", enviroment: "dev", image: ":v1" }], 1],
  [[{ overlay: "x", image: "b:v1", service: "a" }], 1],
  [[{ overlay: "" }, null, { overlay: "x", image: "y:1" }], 2],
] as [Json, number][])("%j has %i faults", (value, count) => {
  const faults = () => {
    try {
      return readUpdateRows(value, "updates");
    } catch (thrown) {
      return problemsIn(thrown);
    }
  };
  expect(faults()).toHaveLength(count);
  expect(faults()).toEqual(Array(count).fill(expect.objectContaining({ code: "INPUT_INVALID" })));
});
