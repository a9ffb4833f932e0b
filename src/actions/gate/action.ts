import { defineAction } from "../../operations/define-action.ts";
import { gateInputs } from "./inputs.ts";
import { gateOutcomes, gateOutputs } from "./report.ts";

/** The one required check of a workflow: reports in every run, and takes no skipped job for a green one without proof. */
export const gate = defineAction({
  name: "gate",
  inputs: gateInputs,
  outputs: gateOutputs,
  outcomes: gateOutcomes,
  async run(inputs, world) {
    const { runGate } = await import("./run.ts");
    return runGate(inputs, world);
  },
});
