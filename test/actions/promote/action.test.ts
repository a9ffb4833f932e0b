import { expect, test } from "vitest";
import { promoteInputs } from "../../../src/actions/promote/inputs.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

test("defaults, and only the words there are", () => {
  const defaults = { referrers: "copy", onBlocked: "fail", deployment: "false", attestations: "off" };
  expect(readInputs(promoteInputs, {})).toMatchObject(defaults);
  const wrong = { INPUT_REFERRERS: "move", INPUT_DEPLOYMENT: "yes" };
  let codes: unknown;
  try {
    readInputs(promoteInputs, wrong);
  } catch (thrown) {
    codes = problemsIn(thrown)?.map(({ code }) => code);
  }
  expect(codes).toEqual(["INPUT_UNKNOWN_VALUE", "INPUT_UNKNOWN_VALUE"]);
});
