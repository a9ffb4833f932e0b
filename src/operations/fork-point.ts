import type { Oid } from "../core/git/oid.ts";
import { problemsIn } from "../core/problem/problem.ts";
import type { History } from "./search-history.ts";

/**
 * Where `head` left a branch of the remote, told by the commits that the branch does not hold: most often few, and nothing else is fetched.
 * "nowhere" is proved: they share no commit. Undefined where this does not tell: the branch holds `head`, `head` has merged from it, there
 * is no such branch. A whole clone needs no fetch to know.
 */
export async function findForkPointOf(
  history: History,
  branch: string,
  head: Oid,
): Promise<Oid | "nowhere" | undefined> {
  if (history.whole || !history.mayFetch || !(await bringOwn(history, branch, head))) return undefined;
  const { repository } = history;
  const cuts = await repository.shallow();
  const left = new Set<Oid>();
  const own = new Set<Oid>([head]);
  for (const oid of own) {
    const { parents } = await repository.commit(oid);
    if (!cuts.has(oid)) for (const parent of parents) own.add(parent);
    else for (const parent of parents) left.add(parent);
  }
  const [forkPoint = "nowhere", ...others] = left;
  return others.length > 0 ? undefined : forkPoint;
}

/** A server that cannot be asked like this is asked in another way: it is no failure yet. */
async function bringOwn({ repository }: History, branch: string, head: Oid): Promise<boolean> {
  try {
    return await repository.fetch([head], { beside: branch, filter: "tree:0" });
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return false;
  }
}
