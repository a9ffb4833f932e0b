import type { Oid } from "../../../core/git/oid.ts";
import type { Reversal } from "./reversal.ts";
import type { TrunkMessage } from "./trunk-message.ts";

/** A trunk commit as far as taking back is concerned. */
export interface Reversible {
  readonly oid: Oid;
  /** The merge that brought it: who reverts the merge reverts it, too. */
  readonly merge: Oid | undefined;
  readonly message: Pick<TrunkMessage, "title" | "pullRequest" | "reversal">;
}

/** What becomes of a commit once all of a range is known. */
export type Fate<U> =
  | { readonly kind: "counts" }
  /** A later commit of the range took it back. */
  | { readonly kind: "cancelled"; readonly by: U }
  /** It took back commits of the same range. */
  | { readonly kind: "cancels"; readonly commits: readonly U[] }
  /** It takes back something that was released before the range. */
  | { readonly kind: "takes-back" };

/**
 * The fate of every commit of a range, newest first. A revert that is itself taken back takes nothing back. A reversal names its
 * target by commit or pull request; only one that names neither is matched by the quoted header, with the newest older commit
 * that is still there.
 */
export function settle<U extends Reversible>(commits: readonly U[]): ReadonlyMap<U, Fate<U>> {
  const fates = new Map<U, Fate<U>>();
  const isAlive = (commit: U) => !fates.has(commit);
  const find = commits.some((commit) => commit.message.reversal !== undefined)
    ? finder(commits, isAlive)
    : () => [];
  commits.forEach((commit, at) => {
    if (fates.has(commit)) return;
    const { reversal } = commit.message;
    if (reversal === undefined) {
      fates.set(commit, { kind: "counts" });
      return;
    }
    const targets = find(reversal, at);
    for (const target of targets) fates.set(target, { kind: "cancelled", by: commit });
    fates.set(commit, targets.length > 0 ? { kind: "cancels", commits: targets } : { kind: "takes-back" });
  });
  return fates;
}

/**
 * Finds what a reversal at a position names among the older commits that are alive, which is then dead. Positions are asked for in rising
 * order: what is passed or dead leaves the lists, so that all questions together look at each commit once.
 */
function finder<U extends Reversible>(
  commits: readonly U[],
  isAlive: (commit: U) => boolean,
): (reversal: Reversal, at: number) => readonly U[] {
  const byCommit = new Map<string, U[]>();
  const byPullRequest = new Map<number, U[]>();
  const byTitle = new Map<string, U[]>();
  const position = new Map(commits.map((commit, at) => [commit, at]));
  for (const commit of commits.toReversed()) {
    const { title, pullRequest } = commit.message;
    for (const oid of namesOf(commit)) file(byCommit, oid.slice(0, 7), commit);
    file(byTitle, bare(title), commit);
    if (pullRequest !== undefined) file(byPullRequest, pullRequest, commit);
  }
  return ({ commits, pullRequests, header }, at) => {
    const isThere = (commit: U) => (position.get(commit) ?? -1) > at && isAlive(commit);
    const take = <K>(lists: Map<K, U[]>, key: K, isMeant: (commit: U) => boolean = () => true) => {
      const there = lists.get(key)?.filter(isThere) ?? [];
      if (there.length > 0)
        lists.set(
          key,
          there.filter((commit) => !isMeant(commit)),
        );
      else lists.delete(key);
      return there.filter(isMeant).reverse();
    };
    if (commits.length + pullRequests.length > 0) {
      const named = commits.flatMap((sha) =>
        take(byCommit, sha.slice(0, 7), (commit) => namesOf(commit).some((oid) => oid.startsWith(sha))),
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

function namesOf({ oid: commit, merge }: Reversible): readonly Oid[] {
  return merge === undefined ? [commit] : [commit, merge];
}

/** A title without the number of its pull request, which a revert may or may not quote. */
function bare(title: string): string {
  return title.replace(/ \(#\d+\)$/, "");
}

function file<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
