import type { Action } from "./contract/action.ts";
import type { Inputs } from "./contract/input.ts";
import { runAction } from "./host/run.ts";
import { createStdout } from "./host/stdout.ts";
import { createWorld } from "./io/world.ts";

/** Every action, loaded when it is the one that runs. */
const actions = {
  "detect-changes": async () =>
    widen((await import("./actions/detect-changes/detect-changes.ts")).detectChanges),
  "mark-green": async () => widen((await import("./actions/mark-green/mark-green.ts")).markGreen),
  "set-image": async () => widen((await import("./actions/set-image/set-image.ts")).setImage),
  release: async () => widen((await import("./actions/release/release.ts")).release),
  promote: async () => widen((await import("./actions/promote/promote.ts")).promote),
};

export type ActionName = keyof typeof actions;

/** The action of that name. */
export async function loadAction(name: ActionName): Promise<Action> {
  return actions[name]();
}

/** What actions/<name>/main.js calls: one action as one step of a job. */
export async function main(name: ActionName): Promise<void> {
  process.exitCode = await runAction(await loadAction(name), createWorld, process.env, createStdout());
}

/** The host gives an action exactly what its own inputs read, so their types need not be known here. */
function widen<I extends Inputs, Output extends string, Outcome extends string>(
  action: Action<I, Output, Outcome>,
): Action {
  return action as unknown as Action;
}
