import type { Oid } from "../../core/git/oid.ts";
import { type Ledger, recordGreen } from "../../core/ledger/green-ledger.ts";

/** How a recorded green commit lies to the one that is green now. */
export type RecordAge = "none" | "same" | "older" | "newer";

/** What becomes of the ledger. */
export type MarkGreenPlan =
  | { readonly kind: "write"; readonly ledger: Ledger; readonly marked: readonly string[] }
  | { readonly kind: "nothing"; readonly outcome: "unchanged" | "superseded"; readonly reason: string };

/**
 * Marks the services whose record is older than `commit` (or lies on a history that was forced away). A run that is behind never
 * takes back what a newer one recorded.
 */
export function planMarking(
  ledger: Ledger,
  branch: string,
  standings: ReadonlyMap<string, RecordAge>,
  commit: Oid,
): MarkGreenPlan {
  const marked = [...standings].flatMap(([service, standing]) =>
    standing === "none" || standing === "older" ? [service] : [],
  );
  if (marked.length > 0)
    return { kind: "write", ledger: recordGreen(ledger, branch, marked, commit), marked };
  return [...standings.values()].includes("newer")
    ? { kind: "nothing", outcome: "superseded", reason: "A newer commit is recorded as green already." }
    : { kind: "nothing", outcome: "unchanged", reason: "This commit is recorded as green already." };
}
