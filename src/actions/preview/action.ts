import { defineAction } from "../../operations/define-action.ts";
import { previewInputs } from "./inputs.ts";
import { previewOutcomes, previewOutputs } from "./report.ts";

/** What a pull request changes in each environment, rendered before and after. */
export const preview = defineAction({
  name: "preview",
  inputs: previewInputs,
  outputs: previewOutputs,
  outcomes: previewOutcomes,
  async run(inputs, world) {
    const { runPreview } = await import("./run.ts");
    return runPreview(inputs, world);
  },
});
