import type { Oid } from "../core/git/oid.ts";
import { type Ledger, ledgerRef, parseLedger } from "../core/ledger/green-ledger.ts";
import type { History } from "./search-history.ts";

/** The ledger of green commits, and the commit that holds it: what a compare-and-set must find. Empty where there is none. */
export async function readLedger({
  repository,
  mayFetch,
}: History): Promise<{ readonly ledger: Ledger; readonly at: Oid | undefined }> {
  const at = mayFetch ? await repository.fetchRef(ledgerRef, { depth: 1, filter: "tree:0" }) : undefined;
  return { at, ledger: parseLedger(at === undefined ? "" : (await repository.commit(at)).message) };
}
