import type { ActionResult } from "../../core/action/result.ts";
import { listNames } from "../../core/text/list-names.ts";
import { code, escapeSentence, escapeText, table } from "../../core/text/markdown.ts";
import type { GatePlan } from "./plan.ts";

export const gateOutputs = ["verdicts"] as const;
export const gateOutcomes = ["green", "red"] as const;

/** Tells the verdict. Every fault fails the step and is named. Pure. */
export function reportGate({
  verdicts,
  faults,
}: GatePlan): ActionResult<(typeof gateOutputs)[number], (typeof gateOutcomes)[number]> {
  const outcome = faults.length === 0 ? "green" : "red";
  const reason = reasonOf({ verdicts, faults });
  const rows = verdicts.map(({ job, result, green, because }) => [
    `${green ? "✅" : "❌"} ${code(job)}`,
    code(result),
    escapeText(because),
  ]);
  const list = verdicts.map(({ job, result, green, because }) => ({ job, result, green, because }));
  return {
    outcome,
    reason,
    outputs: { verdicts: list },
    summary: `### ${outcome === "green" ? "✅" : "❌"} gate: ${outcome}\n\n${escapeSentence(reason)}\n\n${
      rows.length === 0 ? "" : table(["Job", "Result", "Why"], rows)
    }`,
    report: { verdicts: list },
    notices: [],
    failures: faults,
  };
}

function reasonOf({ verdicts, faults }: GatePlan): string {
  const [first] = faults;
  if (first !== undefined) {
    const more =
      faults.length === 1 ? "" : ` ${faults.length - 1} more fault${faults.length === 2 ? "" : "s"}.`;
    return `${first.message}${more}`;
  }
  const skipped = verdicts.filter(({ result }) => result === "skipped").map(({ job }) => job);
  const allowed = verdicts
    .filter(({ result }) => result === "failure" || result === "cancelled")
    .map(({ job }) => job);
  const count = verdicts.length === 1 ? "The only job is green" : `All ${verdicts.length} jobs are green`;
  const notes = [
    ...(skipped.length === 0 ? [] : [`${listNames(skipped)} had nothing to do`]),
    ...(allowed.length === 0 ? [] : [`${listNames(allowed)} may fail`]),
  ];
  return `${[count, ...notes].join("; ")}.`;
}
