import type { Oid } from "../../core/git/oid.ts";
import { type Ledger, recordGreen } from "../../core/ledger/green-ledger.ts";

/** How old a recorded green commit is beside the one that is green now. */
export type RecordAge = "none" | "same" | "older" | "newer";

/** What to do with the ledger. */
export type MarkGreenPlan =
  | { readonly kind: "write"; readonly ledger: Ledger; readonly marked: readonly string[] }
  | { readonly kind: "nothing"; readonly outcome: "unchanged" | "superseded"; readonly reason: string };

/**
 * Marks the services whose record is older than `commit` (or lies on a history that was forced away). An older run
 * never replaces the record of a newer one.
 */
export function planMarking(
  ledger: Ledger,
  branch: string,
  ages: ReadonlyMap<string, RecordAge>,
  commit: Oid,
): MarkGreenPlan {
  const marked = [...ages].flatMap(([service, age]) => (age === "none" || age === "older" ? [service] : []));
  if (marked.length > 0)
    return { kind: "write", ledger: recordGreen(ledger, branch, marked, commit), marked };
  return [...ages.values()].includes("newer")
    ? { kind: "nothing", outcome: "superseded", reason: "A newer commit is already recorded as green." }
    : { kind: "nothing", outcome: "unchanged", reason: "This commit is already recorded as green." };
}
