import { expect, test } from "vitest";
import { setImageInputs } from "../../../src/actions/set-image/inputs.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

const commit = "a".repeat(40);

test("defaults, and a commit by its full name only", () => {
  expect(readInputs(setImageInputs, {})).toMatchObject({
    order: "auto",
    pin: false,
    sourceCommit: undefined,
  });
  expect(readInputs(setImageInputs, { "INPUT_SOURCE-COMMIT": commit }).sourceCommit).toBe(commit);
  const short = { "INPUT_SOURCE-COMMIT": "abc1234" };
  expect(() => readInputs(setImageInputs, short)).toThrow("source-commit");
});
