import { createWorld } from "./adapters/all-adapters.ts";
import type { Inputs } from "./core/action/input.ts";
import type { Action } from "./ports/action.ts";
import { runAction } from "./runner/run-action.ts";
import { createStdout } from "./runner/stdout.ts";

/** Every action, loaded when it is the one that runs. */
const actions = {
  "detect-changes": async () => widen((await import("./actions/detect-changes/action.ts")).detectChanges),
  "mark-green": async () => widen((await import("./actions/mark-green/action.ts")).markGreen),
  "set-image": async () => widen((await import("./actions/set-image/action.ts")).setImage),
  release: async () => widen((await import("./actions/release/action.ts")).release),
  promote: async () => widen((await import("./actions/promote/action.ts")).promote),
  rollback: async () => widen((await import("./actions/rollback/action.ts")).rollback),
  gate: async () => widen((await import("./actions/gate/action.ts")).gate),
  toggles: async () => widen((await import("./actions/toggles/action.ts")).toggles),
  "trunk-health": async () => widen((await import("./actions/trunk-health/action.ts")).trunkHealth),
  environments: async () => widen((await import("./actions/environments/action.ts")).environments),
  "await-rollout": async () => widen((await import("./actions/await-rollout/action.ts")).awaitRollout),
  guard: async () => widen((await import("./actions/guard/action.ts")).guard),
  preview: async () => widen((await import("./actions/preview/action.ts")).preview),
};

export type ActionName = keyof typeof actions;

/** Their names, which are those of the folders in actions/. */
export const actionNames = Object.keys(actions) as readonly ActionName[];

/** The action of that name. */
export async function loadAction(name: ActionName): Promise<Action> {
  return actions[name]();
}

/** What actions/<name>/main.js calls: one action as one step of a job. */
export async function main(name: ActionName): Promise<void> {
  process.exitCode = await runAction(await loadAction(name), createWorld, process.env, createStdout());
  // All is said. Where a connection or a program of somebody else's still holds the process, it ends all the same.
  setTimeout(() => process.exit(), lingerMs).unref();
}

/** Long enough for what is still to be written to a full pipe, in milliseconds. */
const lingerMs = 2_000;

/** What bin/trunkline.js calls: one command of a person at a terminal. */
export async function command(args: readonly string[]): Promise<void> {
  const { runCommand } = await import("./runner/run-command.ts");
  const program = {
    actionNames,
    loadAction: (name: string) => loadAction(name as ActionName),
    commands: {
      init: async (...given: Parameters<typeof import("./commands/init/init.ts").init>) =>
        (await import("./commands/init/init.ts")).init(...given),
      check: async (...given: Parameters<typeof import("./commands/check/check.ts").check>) =>
        (await import("./commands/check/check.ts")).check(...given),
    },
  };
  process.exitCode = await runCommand(args, program, createWorld, process.env, createStdout());
}

/** The host gives an action exactly what its own inputs read, so their types need not be known here. */
function widen<I extends Inputs, Output extends string, Outcome extends string>(
  action: Action<I, Output, Outcome>,
): Action {
  return action as unknown as Action;
}
