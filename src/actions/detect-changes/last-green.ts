import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import { lastGreen } from "../../core/ledger/green-ledger.ts";
import { landingBranchOf } from "../../operations/event-payload.ts";
import { readLedger } from "../../operations/read-green-ledger.ts";
import type { Situation } from "../../operations/revision-range/event-comparison.ts";
import type { UnknownReason } from "../../operations/revision-range/why-changes-are-unknown.ts";
import { compare, type History } from "../../operations/search-history.ts";

/** One base and the names that were last green there. */
export interface SinceGreen {
  readonly base: Oid;
  readonly names: ReadonlySet<string>;
  /** Undefined where the base is not to be had any more. */
  readonly changes: readonly Change[] | undefined;
}

/** What is known of the last green commits of a set of names. */
export interface GreenRanges {
  readonly head: Oid;
  readonly since: readonly SinceGreen[];
  /** Names that have no green commit on record. */
  readonly unknown: readonly string[];
}

/**
 * Compares every name with its last green commit: one comparison per commit, not per name. What counts is what the files are now, so it
 * does not matter whether that commit is an ancestor. Undefined where no name has one.
 */
export async function compareSinceGreen(
  names: readonly string[],
  head: Oid,
  branches: readonly string[],
  history: History,
): Promise<GreenRanges | undefined> {
  const { ledger } = await readLedger(history);
  const recorded = lastGreen(ledger, branches);
  const groups = new Map<Oid, Set<string>>();
  for (const name of names) {
    const base = recorded.get(name);
    if (base !== undefined) groups.set(base, (groups.get(base) ?? new Set()).add(name));
  }
  if (groups.size === 0) return undefined;
  if (history.mayFetch) await history.repository.fetch([head, ...groups.keys()], { depth: 1 });
  const since: SinceGreen[] = [];
  for (const [base, services] of groups)
    since.push({ base, names: services, changes: base === head ? [] : await compare(history, base, head) });
  return { head, since, unknown: names.filter((name) => !recorded.has(name)) };
}

/** The branches whose records count for an event, the nearest first: its own, or the one it is to land on, then the default branch. */
export function branchesOf({ payload, ref, defaultBranch }: Situation): readonly string[] {
  const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const all = [landingBranchOf(payload), own, defaultBranch];
  return [...new Set(all.filter((one) => one !== undefined))];
}

/** Why a name that cannot be compared is affected. */
export function namesWithoutRange({ since, unknown }: GreenRanges): ReadonlyMap<string, UnknownReason> {
  const lost = new Map<string, UnknownReason>(unknown.map((name) => [name, "no-base"]));
  for (const { names, changes } of since)
    if (changes === undefined) for (const name of names) lost.set(name, "base-gone");
  return lost;
}
