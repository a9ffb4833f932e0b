import { expect, it } from "vitest";
import { createMarks } from "../../../src/core/yaml/marks.ts";

const text = "a: b\nc:\n  - d\n  -   e\n";
const list = ["d", "e"];
const top = { a: "b", c: list };
const marks = createMarks(text);
marks.add(top, 0, [0, 5]);
marks.add(list, 10, [12, 20]);

it.each([
  [[], "value", 1, 1],
  [["a"], "key", 1, 1],
  [["a"], "value", 1, 4],
  [["c"], "key", 2, 1],
  [["c"], "value", 3, 3],
  [["c", 1], "value", 4, 7],
  [["c", 7], "value", 3, 3],
  [["x", "y"], "value", 1, 1],
] as const)("%j by its %s", (path, on, line, column) => {
  expect(marks.spot(top, path, on)).toEqual({ line, column });
});
