import { needInput } from "../../core/action/input.ts";
import { defineAction } from "../../operations/define-action.ts";
import { deliveryOutputs } from "../../operations/delivery-outputs.ts";
import { promoteInputs } from "./inputs.ts";
import { isByPath } from "./select/selection.ts";

/** Takes the artifact that one environment runs, proves it, and puts the very same into the next. */
export const promote = defineAction({
  name: "promote",
  inputs: promoteInputs,
  outputs: [...deliveryOutputs, "promotions"],
  outcomes: ["promoted", "proposed", "unchanged", "blocked", "superseded", "planned"],
  async run(inputs, world) {
    const byPath = isByPath(inputs);
    if (inputs.liftHold) needInput("reason", inputs.reason, "Say why the hold is lifted.");
    const { runPromote } = await import("./run.ts");
    return runPromote(byPath, inputs, world);
  },
});
