import { defineAction } from "../../operations/define-action.ts";
import { awaitRolloutInputs, awaitsOverlay } from "./inputs.ts";
import { awaitRolloutOutputs } from "./report.ts";
import { awaitRolloutOutcomes } from "./summary.ts";

/** Waits until the controller has made a commit real and healthy, and never takes the revision before for it. */
export const awaitRollout = defineAction({
  name: "await-rollout",
  inputs: awaitRolloutInputs,
  outputs: awaitRolloutOutputs,
  outcomes: awaitRolloutOutcomes,
  // Its waiting ends by itself; what is said of the rollout afterwards has a minute.
  deadline: ({ deadline }) => deadline + 60_000,
  async run(inputs, world) {
    const byOverlay = awaitsOverlay(inputs);
    const { runAwaitRollout } = await import("./run.ts");
    return runAwaitRollout(byOverlay, inputs, world);
  },
});
