import type { Repository } from "../../contract/git.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Listing } from "./known.ts";

/**
 * The name of trunk where its tip does not descend from (and is not) the commit; undefined where it does, or where the remote has no
 * default branch to measure it by. Fetches as much of trunk as it takes to tell. Raises GIT_REF_MISSING for a `branch` that is not there.
 */
export async function trunkWithout(
  commit: Oid,
  repository: Repository,
  { trunk, tip: read }: Listing,
): Promise<string | undefined> {
  const tip = await read();
  if (tip === undefined || tip === commit) return undefined;
  const cut = (await repository.shallow()).size > 0;
  for (const depth of cut ? [{ depth: 300 }, {}] : [{}]) {
    if (!(await repository.fetch([tip], depth))) return undefined;
    if (await repository.isAncestor(commit, tip)) return undefined;
  }
  return trunk();
}
