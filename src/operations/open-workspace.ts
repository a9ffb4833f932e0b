import { parseOid } from "../core/git/oid.ts";
import { isAtHome, parseRemote, type Remote, withToken } from "../core/git/remote.ts";
import { problem } from "../core/problem/problem.ts";
import type { World } from "../ports/all-ports.ts";
import type { Checkout } from "../ports/git.ts";
import type { History } from "./search-history.ts";

/**
 * The repository of the workspace: the checkout's origin, else that of the run; a clone without any stands alone, and so does every clone
 * that is not to be added to by fetching. `direct` as in ports/git.ts. Raises WORKSPACE_NOWHERE without checkout and run.
 */
export async function openWorkspace(
  { run, git }: Pick<World, "run" | "git">,
  checkout: Checkout | undefined,
  given: { readonly token: string; readonly fetch?: boolean; readonly direct?: boolean },
): Promise<History> {
  const { token, fetch = true, direct = false } = given;
  const text = checkout?.origin ?? (checkout === undefined ? run.repository : "");
  const remote = text === "" ? undefined : parseRemote(text, run);
  if (remote === undefined && checkout === undefined)
    throw problem("WORKSPACE_NOWHERE", { directory: run.directory });
  const mayFetch = fetch && remote !== undefined;
  const alone: Remote = { url: checkout?.gitDirectory ?? "", repository: undefined, token: "" };
  const target = mayFetch ? withToken(remote, isAtHome(remote, run.serverUrl) ? token : "") : alone;
  return {
    repository: await git.open(target, { borrow: checkout, like: parseOid(run.sha), direct }),
    mayFetch,
    whole: checkout !== undefined && checkout.shallow.size === 0,
  };
}
