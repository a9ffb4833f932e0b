import { needInput } from "../../core/action/input.ts";
import { defineAction } from "../../operations/define-action.ts";
import { deliveryOutputs } from "../../operations/delivery-outputs.ts";
import { setImageInputs } from "./inputs.ts";
import { readRows } from "./parse-updates-input.ts";

/** Points environments at images: the smallest diff, in one commit, on whatever the branch has become meanwhile. */
export const setImage = defineAction({
  name: "set-image",
  inputs: setImageInputs,
  outputs: deliveryOutputs,
  outcomes: ["changed", "unchanged", "proposed", "blocked", "superseded", "planned"],
  async run(inputs, world) {
    const rows = readRows(inputs);
    if (inputs.liftHold) needInput("reason", inputs.reason, "Say why the hold is lifted.");
    const { runSetImage } = await import("./run.ts");
    return runSetImage(rows, inputs, world);
  },
});
