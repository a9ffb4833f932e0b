import { expect, test } from "vitest";
import { flag } from "../../../src/core/action/input.ts";
import { commonInputs, commonOutputs } from "../../../src/core/action/result.ts";
import { defineAction } from "../../../src/operations/define-action.ts";

test("what every action is asked and answers", () => {
  const defaults = Object.entries(commonInputs).map(([name, input]) => [name, input.default]);
  expect(Object.fromEntries(defaults)).toEqual({
    config: ".github/trunkline.yml",
    "working-directory": ".",
    "github-token": "",
  });
  expect(commonInputs["github-token"].secret).toBe(true);
  expect(commonOutputs).toEqual(["outcome", "reason", "report"]);
});

test("an action is the value that was written down", async () => {
  const result = {
    outcome: "done",
    reason: "",
    outputs: { length: 3 },
    summary: "",
    report: {},
    notices: [],
    failures: [],
  } as const;
  const action = defineAction({
    name: "example",
    inputs: { ...commonInputs, "dry-run": flag(false) },
    outputs: ["length"],
    outcomes: ["done"],
    run: async (inputs) => ({ ...result, reason: `${inputs.dryRun} in ${inputs.workingDirectory}` }),
  });
  const inputs = { config: "", workingDirectory: ".", githubToken: "", dryRun: true };
  expect(await action.run(inputs, {} as never)).toMatchObject({ reason: "true in ." });
});
