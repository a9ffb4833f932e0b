import { expect, test } from "vitest";
import { poolOf } from "../../src/domain/path-pool.ts";

const pool = () => poolOf(["b/2", "a/1", "a/2", "a-b", "c"].map((path) => ({ path })));

test("each takes from its folders what it accepts, in order, and others may take the same", () => {
  const { take, rest } = pool();
  expect(take(["a"], ({ path }) => path.startsWith("a/"))).toEqual(["a/1", "a/2"]);
  expect(take(["b", "a"], ({ path }) => path.endsWith("2"))).toEqual(["a/2", "b/2"]);
  expect(rest()).toEqual(["a-b", "c"]);
});

test("what lies in a folder, or is one, is held; what is not there is not", () => {
  const { holds, things } = pool();
  expect(["a", "a/1", "c", "", "d", "a/3"].map(holds)).toEqual([true, true, true, true, false, false]);
  expect(things.map(({ path }) => path)).toEqual(["a-b", "a/1", "a/2", "b/2", "c"]);
});
