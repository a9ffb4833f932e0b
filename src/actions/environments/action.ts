import { defineAction } from "../../operations/define-action.ts";
import { environmentsInputs } from "./inputs.ts";

/** Tells what runs where: one board of all services and environments, from Git alone unless more is asked for. */
export const environments = defineAction({
  name: "environments",
  inputs: environmentsInputs,
  outputs: ["matrix", "table", "page", "badges", "drift", "metrics", "found", "any-drift"],
  outcomes: ["ok", "drift", "found", "not-found"],
  async run(inputs, world) {
    const { runEnvironments } = await import("./run.ts");
    return runEnvironments(inputs, world);
  },
});
