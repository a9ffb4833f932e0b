import { expect, test } from "vitest";
import { expandMatrix } from "./matrix.ts";

test.each([
  ["a list of legs", { include: [{ service: "web" }] }, [{ service: "web" }]],
  [
    "vectors",
    { a: [1, 2], b: ["x"] },
    [
      { a: 1, b: "x" },
      { a: 2, b: "x" },
    ],
  ],
  ["exclude", { a: [1, 2], exclude: [{ a: 2 }] }, [{ a: 1 }]],
  [
    "include adds to what fits and stands alone where nothing does",
    { a: [1, 2], include: [{ a: 1, c: 3 }, { a: 9 }, { d: 4 }] },
    [{ a: 1, c: 3, d: 4 }, { a: 2, d: 4 }, { a: 9 }],
  ],
])("%s", (_, matrix, legs) => {
  expect(expandMatrix(matrix)).toEqual(legs);
});

test.each([[{ include: [] }], [{ a: [] }], [{ a: "x" }]])("%j is refused", (matrix) => {
  expect(() => expandMatrix(matrix)).toThrow(/Matrix/);
});
