import { flag, type InputValues, lines, oneOf, optional, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { problem } from "../../core/problem/problem.ts";
import { parseGivenRef } from "../../operations/revision-range/given-ref.ts";

export const togglesInputs = {
  ...commonInputs,
  mode: oneOf(["check", "sweep"], "check"),
  base: optional(parseGivenRef),
  head: optional(parseGivenRef),
  cleanup: oneOf(["none", "issue", "pull-request"], "none"),
  most: optional(parseMost),
  labels: lines("stale-toggle"),
  branch: text(),
  "dry-run": flag(false),
} as const;

export type TogglesInputs = InputValues<typeof togglesInputs>;

function parseMost(given: string, input: string): number {
  if (/^\d{1,3}$/.test(given)) return Number(given);
  const expected = "Write how many issues a run may open at most: a number from 0 to 999.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not such a number", expected });
}
