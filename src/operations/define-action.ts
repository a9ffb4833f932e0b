import type { Inputs } from "../core/action/input.ts";
import type { Action } from "../ports/action.ts";

/** Ties the types of an action together; `inputs` must spread `commonInputs`. */
export function defineAction<I extends Inputs, const Output extends string, const Outcome extends string>(
  action: Action<I, Output, Outcome>,
): Action<I, Output, Outcome> {
  return action;
}
