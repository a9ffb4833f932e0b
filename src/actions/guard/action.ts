import { defineAction } from "../../operations/define-action.ts";
import { guardInputs } from "./inputs.ts";
import { guardOutcomes, guardOutputs } from "./report.ts";

/** May this change to the GitOps repository merge? Judged by the rules of its base, whoever wrote it; only what is new counts. */
export const guard = defineAction({
  name: "guard",
  inputs: guardInputs,
  outputs: guardOutputs,
  outcomes: guardOutcomes,
  async run(inputs, world) {
    const { runGuard } = await import("./run.ts");
    return runGuard(inputs, world);
  },
});
