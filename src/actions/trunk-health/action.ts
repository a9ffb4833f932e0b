import { defineAction } from "../../operations/define-action.ts";
import { healthInputs } from "./inputs.ts";

/** Tells how healthy the way to production is: deployments, trunk, CI and pull requests, with limits. It reports and blocks nothing. */
export const trunkHealth = defineAction({
  name: "trunk-health",
  inputs: healthInputs,
  outputs: ["metrics", "page", "over"],
  outcomes: ["ok", "over"],
  async run(inputs, world) {
    const { runHealth } = await import("./run.ts");
    return runHealth(inputs, world);
  },
});
