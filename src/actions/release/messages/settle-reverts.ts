import type { Oid } from "../../../core/git/oid.ts";
import type { Reversal } from "./reversal.ts";
import type { TrunkMessage } from "./trunk-message.ts";

/** A trunk unit as far as taking back is concerned. */
export interface Reversible {
  readonly commit: Oid;
  /** The merge that brought it: who reverts the merge reverts it, too. */
  readonly merge: Oid | undefined;
  readonly message: Pick<TrunkMessage, "title" | "pullRequest" | "reversal">;
}

/** What becomes of a unit once all of a range is known. */
export type Fate<U> =
  | { readonly kind: "counts" }
  /** A later unit of the range took it back. */
  | { readonly kind: "cancelled"; readonly by: U }
  /** It took back units of the same range. */
  | { readonly kind: "cancels"; readonly units: readonly U[] }
  /** It takes back something that was released before the range. */
  | { readonly kind: "takes-back" };

/**
 * The fate of every unit of a range, newest first. A revert that is itself taken back takes nothing back. A reversal names its
 * target by commit or pull request; only one that names neither is matched by the quoted header, with the newest older unit
 * that is still there.
 */
export function settle<U extends Reversible>(units: readonly U[]): ReadonlyMap<U, Fate<U>> {
  const fates = new Map<U, Fate<U>>();
  const isAlive = (unit: U) => !fates.has(unit);
  const find = units.some((unit) => unit.message.reversal !== undefined) ? finder(units, isAlive) : () => [];
  units.forEach((unit, at) => {
    if (fates.has(unit)) return;
    const { reversal } = unit.message;
    if (reversal === undefined) {
      fates.set(unit, { kind: "counts" });
      return;
    }
    const targets = find(reversal, at);
    for (const target of targets) fates.set(target, { kind: "cancelled", by: unit });
    fates.set(unit, targets.length > 0 ? { kind: "cancels", units: targets } : { kind: "takes-back" });
  });
  return fates;
}

/**
 * Finds what a reversal at a position names among the older units that are alive, which is then dead. Positions are asked for in rising
 * order: what is passed or dead leaves the lists, so that all questions together look at each unit once.
 */
function finder<U extends Reversible>(
  units: readonly U[],
  isAlive: (unit: U) => boolean,
): (reversal: Reversal, at: number) => readonly U[] {
  const byCommit = new Map<string, U[]>();
  const byPullRequest = new Map<number, U[]>();
  const byTitle = new Map<string, U[]>();
  const position = new Map(units.map((unit, at) => [unit, at]));
  for (const unit of units.toReversed()) {
    const { title, pullRequest } = unit.message;
    for (const oid of namesOf(unit)) file(byCommit, oid.slice(0, 7), unit);
    file(byTitle, bare(title), unit);
    if (pullRequest !== undefined) file(byPullRequest, pullRequest, unit);
  }
  return ({ commits, pullRequests, header }, at) => {
    const isThere = (unit: U) => (position.get(unit) ?? -1) > at && isAlive(unit);
    const take = <K>(lists: Map<K, U[]>, key: K, isMeant: (unit: U) => boolean = () => true) => {
      const there = lists.get(key)?.filter(isThere) ?? [];
      if (there.length > 0)
        lists.set(
          key,
          there.filter((unit) => !isMeant(unit)),
        );
      else lists.delete(key);
      return there.filter(isMeant).reverse();
    };
    if (commits.length + pullRequests.length > 0) {
      const named = commits.flatMap((sha) =>
        take(byCommit, sha.slice(0, 7), (unit) => namesOf(unit).some((oid) => oid.startsWith(sha))),
      );
      return [...new Set([...named, ...pullRequests.flatMap((id) => take(byPullRequest, id))])];
    }
    const titled = byTitle.get(bare(header ?? "")) ?? [];
    for (let newest = titled.pop(); newest !== undefined; newest = titled.pop()) {
      if (isThere(newest)) return [newest];
    }
    return [];
  };
}

function namesOf({ commit, merge }: Reversible): readonly Oid[] {
  return merge === undefined ? [commit] : [commit, merge];
}

/** A title without the number of its pull request, which a revert may or may not quote. */
function bare(title: string): string {
  return title.replace(/ \(#\d+\)$/, "");
}

function file<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
