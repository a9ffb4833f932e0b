import type { Oid } from "../../core/git/oid.ts";
import type { Repository } from "../../ports/git.ts";

/** A commit that was pushed and not acknowledged. It may have landed all the same: an answer can be lost, a proxy can send twice. */
export interface SentCommit<P> {
  readonly plan: P;
  readonly commit: Oid;
  /** The tip it was made on. */
  readonly base: Oid;
}

/** How far to look back where what came with the tip does not reach, step by step; the last step is all of it. */
const steps = [100, 1_000, undefined] as const;

/**
 * The sent commit that is in the branch at `tip`. Looks at all commits from the tip back to the one that the last was made on: an
 * earlier one would have been seen when that tip was read.
 */
export async function findLanded<P>(
  repository: Repository,
  sent: readonly SentCommit<P>[],
  tip: Oid,
): Promise<SentCommit<P> | undefined> {
  const last = sent.at(-1);
  if (last === undefined || last.base === tip) return undefined;
  const search = async () => {
    const below = await commitsDownTo(repository, tip, last.base);
    const landed = sent.find(({ commit }) => below.has(commit));
    return { landed, sure: landed !== undefined || below.has(last.base) };
  };
  let seen = await search();
  for (const depth of steps) {
    if (seen.sure) break;
    await repository.fetch([tip], { filter: "tree:0", ...(depth === undefined ? {} : { depth }) });
    seen = await search();
  }
  return seen.landed;
}

/** The commits that are here from `tip` downwards; those below `base` are left out. */
async function commitsDownTo(repository: Repository, tip: Oid, base: Oid): Promise<ReadonlySet<Oid>> {
  const seen = new Set<Oid>([tip]);
  for (const oid of seen) {
    if (oid === base || !(await repository.has(oid))) continue;
    for (const parent of (await repository.commit(oid)).parents) seen.add(parent);
  }
  return seen;
}
