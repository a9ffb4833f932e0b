import { type Oid, parseOid } from "../../core/git/oid.ts";
import { isJsonObject } from "../../core/json/json-types.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Repository } from "../../ports/git.ts";
import type { Run } from "../../ports/workflow-run.ts";
import { type Listing, type ReleaseCommit, resolveCommit } from "./facts.ts";
import type { ReleaseInputs } from "./inputs.ts";
import type { ReleaseRepository } from "./release-repository.ts";

/**
 * The commit to release: the one asked for, else the event's, else what is checked out, else the tip of trunk. On a pull request it is the
 * merge commit that GitHub made to try it, read as if it had the title that the merge will have; that is for a dry run only.
 * Raises RELEASE_ON_PULL_REQUEST, RELEASE_COMMIT_UNKNOWN.
 */
export async function readReleaseCommit(
  inputs: ReleaseInputs,
  run: Run,
  { checkout, remote }: ReleaseRepository,
  listing: Listing,
): Promise<ReleaseCommit> {
  const own = inputs.repository === "";
  const pullRequest = own && inputs.commit === "" ? pullRequestOf(run) : undefined;
  if (pullRequest !== undefined) {
    if (!inputs.dryRun) throw problem("RELEASE_ON_PULL_REQUEST", {});
    return {
      commit: pullRequest.merge,
      tried: true,
      rewords: new Map([[pullRequest.merge, pullRequest.message]]),
    };
  }
  const event = own ? run.sha || checkout?.head : undefined;
  const given = inputs.commit || event || (await listing.tip()) || inputs.branch || "HEAD";
  return { commit: resolveCommit(given, listing, remote.url), tried: false, rewords: new Map() };
}

/** The pull request of the event, where it has a merge commit. */
function pullRequestOf({ event, sha }: Run): { readonly merge: Oid; readonly message: string } | undefined {
  const given = event.payload.pull_request;
  if (!/^pull_request(_target)?$/.test(event.name) || !isJsonObject(given)) return undefined;
  const tried = event.name === "pull_request" ? sha : given.merge_commit_sha;
  const merge = parseOid(typeof tried === "string" ? tried : "");
  if (merge === undefined) return undefined;
  return { merge, message: `Merge pull request #${given.number} from trunkline\n\n${given.title}` };
}

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
