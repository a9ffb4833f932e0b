import { expect, it } from "vitest";
import { listsOf, nulSeparated } from "../../../src/actions/detect-changes/file-lists.ts";
import type { DetectPlan } from "../../../src/actions/detect-changes/plan.ts";

const plan = (files: Record<string, string[]>): DetectPlan => ({
  outcome: "changed",
  reason: "",
  noun: "service",
  names: Object.keys(files),
  affected: new Map(),
  files: new Map(Object.entries(files)),
  removed: [],
  unowned: [],
  paths: [],
  range: { kind: "deleted" },
});

it("writes a list for every name, or none at all", () => {
  expect(listsOf(plan({ a: ["x", "y z"], b: [] }), "shell")).toEqual([
    { name: "a", text: "x 'y z'", tooLong: false },
    { name: "b", text: "", tooLong: false },
  ]);
  expect(listsOf(plan({ a: ["x"] }), "none")).toEqual([]);
});

it("knows what is too long for an output, in bytes", () => {
  const long = Array.from({ length: 4_000 }, (_, i) => `ü/${i}/${"ö".repeat(9)}`);
  const [list] = listsOf(plan({ a: long }), "json");
  expect(list?.tooLong).toBe(true);
  expect(listsOf(plan({ a: long.slice(0, 1_000) }), "json")[0]?.tooLong).toBe(false);
});

it("separates paths by NUL, as their bytes", () => {
  expect(Buffer.from(nulSeparated(["a\nb", "\udcff"])).toString("latin1")).toBe("a\nb\0\xff\0");
  expect(nulSeparated([])).toHaveLength(0);
});
