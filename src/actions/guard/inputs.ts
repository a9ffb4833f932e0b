import * as v from "valibot";
import { flag, type Input, type InputValues, lines, oneOf, optional, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { readConfig } from "../../core/yaml/read-config.ts";
import { renderedFolders } from "../../operations/gitops-change.ts";
import { parseGivenRef } from "../../operations/revision-range/given-ref.ts";
import { type Level, type RuleId, ruleIds } from "./rules.ts";

export const guardInputs = {
  ...commonInputs,
  base: optional(parseGivenRef),
  head: optional(parseGivenRef),
  environment: lines(),
  rules: ruleLevels(),
  scope: oneOf(["changed", "all"], "changed"),
  render: oneOf(["auto", "never"], "auto"),
  kustomize: text(),
  "rendered-base": renderedFolders(),
  "rendered-head": renderedFolders(),
  registry: flag(false),
  "trusted-root": text(),
  "on-doubt": oneOf(["fail", "warn"], "fail"),
  comment: oneOf(["auto", "never", "preview"], "never"),
  sarif: flag(false),
} as const;

export type GuardInputs = InputValues<typeof guardInputs>;

const levels = ["error", "warning", "off"] as const;

/** YAML, `rule: level`. Raises INPUT_INVALID and GUARD_RULE_UNKNOWN. */
function ruleLevels(): Input<ReadonlyMap<RuleId, Level>> {
  return {
    default: "",
    parse(given, input) {
      if (given === "") return new Map();
      const read = readConfig(given);
      const parsed =
        "document" in read
          ? v.safeParse(v.record(v.string(), v.picklist(levels)), read.document.value)
          : undefined;
      if (parsed?.success !== true) {
        const expected = "Write `rule: error`, one rule a line; levels are error, warning and off.";
        throw problem("INPUT_INVALID", {
          input,
          given,
          fault: "it is not a mapping of rules to levels",
          expected,
        });
      }
      return new Map(
        Object.entries(parsed.output).map(([id, level]) => [ruleNamed(id, `The input \`${input}\``), level]),
      );
    },
  };
}

/** Raises GUARD_RULE_UNKNOWN. */
export function ruleNamed(given: string, where: string): RuleId {
  const found = ruleIds.find((id) => id === given);
  if (found !== undefined) return found;
  throw problem("GUARD_RULE_UNKNOWN", { given, where, nearest: nearest(given, ruleIds) ?? "" });
}
