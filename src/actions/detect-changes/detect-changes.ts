import { commonInputs, defineAction } from "../../contract/action.ts";
import { flag, oneOf, optional, text } from "../../contract/input.ts";
import { detectOutputs } from "../../domain/catalogue/reserved.ts";
import { isDeletion } from "../../domain/detect/comparison.ts";
import { parseGivenRef } from "../../domain/detect/given-ref.ts";
import { listFormats } from "../../domain/detect/list-format.ts";
import { quantifiers } from "../../domain/detect/quantifier.ts";
import { problem } from "../../domain/problem.ts";
import { begin } from "./begin.ts";

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
  chunks: { default: "1", parse: parseCount },
} as const;

/** Which services does this event touch? Answers with a matrix of exactly those; in doubt with all. */
export const detectChanges = defineAction({
  name: "detect-changes",
  inputs,
  outputs: detectOutputs,
  outcomes: ["changed", "unchanged", "doubt"],
  async run(asked, world) {
    const { name, payload } = world.run.event;
    const begun = isDeletion({ event: name, payload }) ? undefined : await begin(asked, world);
    const { answer } = await import("./answer.ts");
    return answer(asked, world, begun);
  },
});

function parseCount(given: string, input: string): number {
  if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256) return Number(given);
  const expected = "Write a number from 1 to 256.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is no such number", expected });
}
