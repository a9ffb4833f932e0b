import type { Json, JsonObject } from "../json/json-types.ts";
import type { Problem } from "../problem/problem.ts";
import { secret, text } from "./input.ts";

/** The inputs that every action has. A `${{ }}` default in action.yml is an empty default here: the runner evaluates it. */
export const commonInputs = {
  config: text(".github/trunkline.yml"),
  "working-directory": text("."),
  "github-token": secret(),
} as const;

/** The outputs that every action has; the host writes them from what the story told. */
export const commonOutputs = ["outcome", "reason", "report"] as const;

/** A thing to say beside the outputs: an annotation that does not fail the step. */
export interface Notice {
  readonly level: "notice" | "warning";
  readonly title: string;
  readonly message: string;
  readonly at?: { readonly file: string; readonly line?: number; readonly column?: number };
}

/** What a story ends with: pure values that only the host turns into effects. */
export interface ActionResult<Output extends string = string, Outcome extends string = string> {
  readonly outcome: Outcome;
  /** One sentence: why this outcome. */
  readonly reason: string;
  /** Every declared output; the host writes text as it is and everything else as JSON. */
  readonly outputs: Readonly<Record<Output, Json>>;
  /** Outputs whose names come from the user's filters, already validated. */
  readonly dynamic?: ReadonlyMap<string, Json>;
  /** Markdown for the job summary, untrusted text already escaped. */
  readonly summary: string;
  /** The whole decision record, written to the `report` file. */
  readonly report: JsonObject;
  readonly notices: readonly Notice[];
  /** Problems found although the story ended orderly: they annotate and make the step exit 1. */
  readonly failures: readonly Problem[];
}
