import { type Oid, parseOid } from "../git/oid.ts";

/** The ref that holds the ledger: the message of one commit without parents, so that it never grows by its history. */
export const ledgerRef = "refs/trunkline/green";

/** The last green commit of every service, per branch. The branch written last comes last. */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, Oid>>;

const heading =
  "The last green commit of each service\n\nWritten by Trunkline's mark-green: branch, service, commit.\n\n";
/** Long-lived branches are few; what was not written for longest goes first. */
const mostBranches = 20;

/** Reads a ledger's text; lines that are none (an older or newer version's) are passed over. */
export function parseLedger(text: string): Ledger {
  const ledger = new Map<string, Map<string, Oid>>();
  for (const line of text.split("\n")) {
    const [branch = "", service = "", sha = "", ...more] = line.split(" ");
    const oid = parseOid(sha);
    if (oid === undefined || branch === "" || service === "" || more.length > 0) continue;
    const services = ledger.get(branch) ?? new Map<string, Oid>();
    ledger.set(branch, services.set(service, oid));
  }
  return ledger;
}

/** The text that `parseLedger` reads. Neither branches nor services have spaces in their names. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger].flatMap(([branch, services]) =>
    [...services].map(([service, oid]) => `${branch} ${service} ${oid}\n`),
  );
  return heading + lines.join("");
}

/** The ledger with these services green at a commit of a branch. */
export function recordGreen(ledger: Ledger, branch: string, services: Iterable<string>, commit: Oid): Ledger {
  const marked = new Map(ledger.get(branch));
  for (const service of services) marked.set(service, commit);
  const others = [...ledger].filter(([name]) => name !== branch);
  return new Map([...others, [branch, marked] as const].slice(-mostBranches));
}

/** The last green commit of each service: that of the first of these branches that knows it. */
export function lastGreen(ledger: Ledger, branches: readonly string[]): ReadonlyMap<string, Oid> {
  return new Map([...branches].reverse().flatMap((branch) => [...(ledger.get(branch) ?? [])]));
}
