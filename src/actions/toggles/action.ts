import { defineAction } from "../../operations/define-action.ts";
import { togglesInputs } from "./inputs.ts";
import { togglesOutcomes, togglesOutputs } from "./report.ts";

/** Keeps the promises about feature toggles: who owns one, when it ends, and where code still names it. */
export const toggles = defineAction({
  name: "toggles",
  inputs: togglesInputs,
  outputs: togglesOutputs,
  outcomes: togglesOutcomes,
  async run(inputs, world) {
    const { runToggles } = await import("./run.ts");
    return runToggles(inputs, world);
  },
});
