import type { Inputs, InputValues } from "../core/action/input.ts";
import type { ActionResult } from "../core/action/result.ts";
import type { World } from "./all-ports.ts";

/** One action: its inputs, its outputs, its outcomes and its story. */
export interface Action<
  I extends Inputs = Inputs,
  Output extends string = string,
  Outcome extends string = string,
> {
  readonly name: string;
  readonly inputs: I;
  /** Beside the common ones. */
  readonly outputs: readonly Output[];
  readonly outcomes: readonly Outcome[];
  /** Milliseconds that others are waited for; by default the input `deadline`, else ten minutes. */
  readonly deadline?: (inputs: InputValues<I>) => number;
  readonly run: (inputs: InputValues<I>, world: World) => Promise<ActionResult<Output, Outcome>>;
}
