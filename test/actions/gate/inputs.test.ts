import { expect, test } from "vitest";
import { gateInputs } from "../../../src/actions/gate/inputs.ts";

const { needs, jobs } = gateInputs;

test("needs is what toJSON(needs) gives, outputs and all", () => {
  const given =
    '{\n  "detect": {"result": "success", "outputs": {"any": "true"}},\n  "test": {"result": "skipped", "outputs": {}}\n}';
  expect(Object.fromEntries(needs.parse(given, "needs"))).toEqual({ detect: "success", test: "skipped" });
  expect(needs.parse("", "needs").size).toBe(0);
  expect(() => needs.parse("{", "needs")).toThrow("cannot be read: it is not JSON");
  expect(() => needs.parse('{"a":{}}', "needs")).toThrow("not a mapping of jobs");
});

test("jobs is one job a line; a job of several lines has all of their services", () => {
  const read = jobs.parse("deliver: any # the matrix\nunit: orders, web\nunit: money", "jobs");
  expect(Object.fromEntries(read)).toEqual({ deliver: "any", unit: ["orders", "web", "money"] });
  for (const wrong of ["deliver", "deliver:", ": orders", "deliver: ,"])
    expect(() => jobs.parse(wrong, "jobs")).toThrow("names no job with its services");
});
