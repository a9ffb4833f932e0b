import { expect, test } from "vitest";
import { inputs } from "../../../src/actions/set-image/inputs.ts";
import { readInputs } from "../../../src/host/inputs.ts";

const commit = "a".repeat(40);

test("defaults, and a commit by its full name only", () => {
  expect(readInputs(inputs, {})).toMatchObject({ order: "auto", pin: false, sourceCommit: undefined });
  expect(readInputs(inputs, { "INPUT_SOURCE-COMMIT": commit }).sourceCommit).toBe(commit);
  const short = { "INPUT_SOURCE-COMMIT": "abc1234" };
  expect(() => readInputs(inputs, short)).toThrow("source-commit");
});
