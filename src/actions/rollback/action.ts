import { defineAction } from "../../operations/define-action.ts";
import { deliveryOutputs } from "../../operations/delivery-outputs.ts";
import { rollbackInputs } from "./inputs.ts";
import { isByOverlay } from "./request.ts";

/** Puts back what ran before, by one commit that also holds what is left. */
export const rollback = defineAction({
  name: "rollback",
  inputs: rollbackInputs,
  outputs: [...deliveryOutputs, "rollbacks"],
  outcomes: ["rolled-back", "lifted", "proposed", "unchanged", "superseded", "blocked", "planned"],
  async run(inputs, world) {
    const byOverlay = isByOverlay(inputs);
    const { runRollback } = await import("./run.ts");
    return runRollback(byOverlay, inputs, world);
  },
});
