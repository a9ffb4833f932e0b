import { expect, it } from "vitest";
import { isByPath, type PromoteRequest } from "../../../../src/actions/promote/select/request.ts";

const nothing: PromoteRequest = {
  service: [],
  from: "",
  to: "",
  overlayFrom: "",
  overlayTo: "",
  name: "",
  version: "",
  image: "",
  reason: "",
};
const byName = { ...nothing, service: ["a"], to: "prod" };
const byPath = { ...nothing, overlayFrom: "x", overlayTo: "y" };

it("tells names from paths", () => {
  expect([isByPath(byName), isByPath(byPath)]).toEqual([false, true]);
});

it.each<[Partial<PromoteRequest>, string]>([
  [{}, "INPUT_MISSING"],
  [{ service: ["a"] }, "INPUT_MISSING"],
  [{ to: "prod" }, "INPUT_MISSING"],
  [{ overlayFrom: "x" }, "INPUT_MISSING"],
  [{ name: "x" }, "INPUT_MISSING"],
  [{ ...byPath, to: "prod" }, "INPUTS_CLASH"],
  [{ ...byPath, image: ":1", reason: "x" }, "INPUTS_CLASH"],
  [{ ...byName, service: ["*"], image: ":1" }, "INPUTS_CLASH"],
  [{ ...byName, service: ["a", "b"], image: ":1" }, "INPUTS_CLASH"],
])("refuses %j", (wish, code) => {
  expect(() => isByPath({ ...nothing, ...wish })).toThrow(expect.objectContaining({ code }));
});
