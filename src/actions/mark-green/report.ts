import type { ActionResult } from "../../core/action/result.ts";
import type { Oid } from "../../core/git/oid.ts";
import { code, escapeText } from "../../core/text/markdown.ts";

export const outputs = ["marked", "commit", "branch", "attempts"] as const;
export const outcomes = ["changed", "unchanged", "superseded", "planned"] as const;

type Outcome = (typeof outcomes)[number];

/** How it ended. */
export interface MarkGreenResult {
  readonly outcome: Outcome;
  readonly reason: string;
  /** Services that were recorded now. */
  readonly marked: readonly string[];
  readonly commit: Oid;
  readonly branch: string;
  /** How often the ledger was read; more than once when others wrote at the same time. */
  readonly attempts: number;
}

export function reportMarking(result: MarkGreenResult): ActionResult<(typeof outputs)[number], Outcome> {
  const { outcome, reason, marked, commit, branch, attempts } = result;
  const icon = outcome === "changed" ? "✅" : outcome === "planned" ? "📝" : "➖";
  const title = marked.length === 0 ? "Nothing to record" : `${marked.map(code).join(", ")} green`;
  return {
    outcome,
    reason,
    outputs: { marked, commit, branch, attempts },
    summary: `### ${icon} ${title}\n\n${escapeText(reason)}\n`,
    report: { marked, commit, branch, attempts },
    notices: [],
    failures: [],
  };
}
