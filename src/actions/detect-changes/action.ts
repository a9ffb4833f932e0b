import { flag, oneOf, optional, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { detectOutputs } from "../../core/catalogue/reserved-names.ts";
import { problem } from "../../core/problem/problem.ts";
import { defineAction } from "../../operations/define-action.ts";
import { parseGivenRef } from "../../operations/revision-range/given-ref.ts";
import { listFormats } from "./file-lists.ts";
import { quantifiers } from "./filters/filter.ts";

const inputs = {
  ...commonInputs,
  filters: text(),
  "predicate-quantifier": oneOf(quantifiers, "some"),
  base: optional(parseGivenRef),
  head: optional(parseGivenRef),
  dependents: flag(true),
  "on-doubt": oneOf(["all", "fail"], "all"),
  "list-files": oneOf(listFormats, "none"),
  fetch: oneOf(["auto", "never"], "auto"),
  "last-green": flag(false),
  comment: flag(false),
  chunks: { default: "1", parse: parseCount },
} as const;

/** Which services does this event affect? Answers with a matrix of exactly those; in doubt with all. */
export const detectChanges = defineAction({
  name: "detect-changes",
  inputs,
  outputs: detectOutputs,
  outcomes: ["changed", "unchanged", "doubt"],
  async run(inputs, world) {
    const { runDetection } = await import("./run.ts");
    return runDetection(inputs, world);
  },
});

function parseCount(given: string, input: string): number {
  if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256) return Number(given);
  const expected = "Write a number from 1 to 256.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not such a number", expected });
}
