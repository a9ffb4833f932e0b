import { expect, test } from "vitest";
import { type GivenUpdates, readRows } from "../../../src/actions/set-image/parse-updates-input.ts";

const nothing: GivenUpdates = {
  overlay: [],
  images: [],
  service: "",
  environment: "",
  image: "",
  updates: undefined,
  updatesFrom: [],
};

test.each([
  [nothing, "INPUT_MISSING"],
  [{ ...nothing, overlay: ["a"] }, "INPUT_MISSING"],
  [{ ...nothing, image: ":v1" }, "INPUT_MISSING"],
  [{ ...nothing, service: "a" }, "INPUT_MISSING"],
  [{ ...nothing, service: "a", overlay: ["a"] }, "INPUTS_CLASH"],
  [{ ...nothing, service: "a", updates: [] }, "INPUTS_CLASH"],
  [{ ...nothing, updatesFrom: ["images"] }, "INPUT_MISSING"],
  [{ ...nothing, updatesFrom: ["images"], environment: "dev", updates: [] }, "INPUTS_CLASH"],
])("%j is %s", (options, code) => {
  expect(() => readRows(options)).toThrow(expect.objectContaining({ code }));
});

test("files are read later", () => {
  expect(readRows({ ...nothing, updatesFrom: ["images"], environment: "dev" })).toBe("from-files");
});
