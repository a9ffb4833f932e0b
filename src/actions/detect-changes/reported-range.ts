import type { Strategy } from "../../operations/revision-range/event-comparison.ts";
import type { DetectPlan } from "./plan.ts";

/** Base, head and strategy as outputs carry them; empty where there is none, or more than one. */
export interface ReportedRange {
  readonly base: string;
  readonly head: string;
  readonly strategy: Strategy;
}

export function reportedRange(plan: DetectPlan): ReportedRange {
  const { pair } = plan;
  if (pair.kind === "deleted") return { base: "", head: "", strategy: "deleted" };
  if (pair.kind === "doubt") return { base: "", head: pair.head ?? "", strategy: pair.strategy };
  if (pair.kind === "green") {
    const bases = new Set(pair.bases.values());
    const [base] = bases.size === 1 && pair.bases.size === plan.names.length ? bases : [];
    return { base: base ?? "", head: pair.head, strategy: "last-green" };
  }
  return { base: pair.base ?? emptyTree(pair.head), head: pair.head, strategy: pair.strategy };
}

/** The name of the empty tree in a repository whose object names look like `head`. */
export function emptyTree(head: string): string {
  return head.length === 64
    ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
}
