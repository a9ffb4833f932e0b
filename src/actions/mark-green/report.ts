import type { ActionResult } from "../../core/action/result.ts";
import { type Oid, short } from "../../core/git/oid.ts";
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
  /** Services that the catalogue does not know. */
  readonly strangers: readonly string[];
  readonly commit: Oid;
  readonly branch: string;
  /** How often the ledger was read; more than once when others wrote at the same time. */
  readonly attempts: number;
}

export function reportMarking(done: MarkGreenResult): ActionResult<(typeof outputs)[number], Outcome> {
  const { outcome, reason, marked, strangers, commit, branch, attempts } = done;
  const who =
    marked.length === 0 ? "" : `\n\n${marked.map(code).join(", ")}: green at ${code(short(commit))}`;
  return {
    outcome,
    reason,
    outputs: { marked, commit, branch, attempts },
    summary: `### mark-green: ${outcome}\n\n${escapeText(reason)}${who}\n`,
    report: { marked, commit, branch, attempts },
    notices: strangers.map((name) => ({
      level: "warning",
      title: "The catalogue has no such service",
      message: `Nobody will ask for the record of ${name}, unless it is a filter of detect-changes.`,
    })),
    failures: [],
  };
}
