import { defineAction } from "../../contract/action.ts";
import { deliveryOutputs } from "../../contract/delivery-outputs.ts";
import { inputs } from "./inputs.ts";
import { isByPath } from "./wish.ts";

/** Takes the artifact that one environment runs, proves it, and puts the very same into the next. */
export const promote = defineAction({
  name: "promote",
  inputs,
  outputs: [...deliveryOutputs, "promotions"],
  outcomes: ["promoted", "proposed", "unchanged", "blocked", "superseded", "planned"],
  async run(asked, world) {
    const byPath = isByPath(asked);
    const { promoteArtifacts } = await import("./run.ts");
    return promoteArtifacts(byPath, asked, world);
  },
});
