import { type Ledger, markGreen } from "../../domain/ledger.ts";
import type { Oid } from "../../domain/oid.ts";

/** How a recorded green commit lies to the one that is green now. */
export type Standing = "none" | "same" | "older" | "newer";

/** What becomes of the ledger. */
export type Plan =
  | { readonly kind: "write"; readonly ledger: Ledger; readonly marked: readonly string[] }
  | { readonly kind: "nothing"; readonly outcome: "unchanged" | "superseded"; readonly reason: string };

/**
 * Marks the services whose record is older than `commit` (or lies on a history that was forced away). A run that is behind never
 * takes back what a newer one recorded.
 */
export function plan(
  ledger: Ledger,
  branch: string,
  standings: ReadonlyMap<string, Standing>,
  commit: Oid,
): Plan {
  const marked = [...standings].flatMap(([service, standing]) =>
    standing === "none" || standing === "older" ? [service] : [],
  );
  if (marked.length > 0) return { kind: "write", ledger: markGreen(ledger, branch, marked, commit), marked };
  return [...standings.values()].includes("newer")
    ? { kind: "nothing", outcome: "superseded", reason: "A newer commit is recorded as green already." }
    : { kind: "nothing", outcome: "unchanged", reason: "This commit is recorded as green already." };
}
