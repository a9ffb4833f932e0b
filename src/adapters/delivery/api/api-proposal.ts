import type { Decided } from "../../../core/commit/delivery-decision.ts";
import type { Oid } from "../../../core/git/oid.ts";
import type { Decide, Receipt, Target } from "../../../ports/delivery.ts";
import type { Pushed } from "../../../ports/git.ts";
import { attemptUntil } from "../attempts.ts";
import type { DeliveryContext } from "../delivery-context.ts";
import { isOurProposal, refuseOthersWork, signProposal } from "../foreign-commits.ts";
import { closePullRequests, ensurePullRequest } from "../pull-request.ts";
import { type ApiBranch, findObstacle, proposes } from "./api-branch.ts";
import type { Carried } from "./api-push.ts";

/** What stands where the proposal shall be: the commit that proposes just that, or why there is none yet. */
type Placed =
  | { readonly kind: "placed"; readonly commit: Oid; readonly moved: boolean }
  | Exclude<Pushed, { kind: "landed" }>;

/** Puts what `decide` wants on a branch of its own through GitHub's API, and opens or renews the pull request. */
export async function proposeByApi<P extends Decided>(
  context: DeliveryContext,
  target: Target,
  branch: ApiBranch,
  decide: Decide<P>,
): Promise<Carried<Receipt<P>>> {
  const { github, read } = branch;
  const isOurs = async (held: Oid) => isOurProposal(await branch.repository(), held);
  const { remote, deadlineMs, pullRequest: pullRequestOptions } = target;
  const aim = { url: remote.url, ref: `a proposal for ${target.branch || "the default branch"}` };
  return attemptUntil<Carried<Receipt<P>>>({ ...context, deadlineMs }, aim, async (attempts) => {
    const { name, tip } = await read();
    const plan = await decide(tip);
    const over = (value: Receipt<P>) => ({
      kind: "over" as const,
      value: { kind: "carried" as const, value },
    });
    const { decision } = plan;
    if (decision.kind !== "write") {
      const remarks = await closePullRequests(github, decision, name, isOurs);
      return over({ kind: "untouched", plan, commit: tip.commit, branch: name, attempts, remarks });
    }
    const { files, proposal, merges = [] } = decision;
    const why = merges.length > 0 ? "a merge" : await findObstacle(tip, files);
    if (why !== undefined) return { kind: "over", value: { kind: "obstacle", why } };
    const message = await signProposal(tip, decision.message, files);
    const placed = await place(branch, remote.url, proposal.head, tip.commit, files, message);
    if (placed.kind !== "placed") return { kind: "again", pushed: placed };
    const { commit, moved } = placed;
    const { pullRequest, remarks } = await ensurePullRequest(github, proposal, name, pullRequestOptions, {
      moved,
      isOurs,
    });
    return over({ kind: "proposed", plan, commit, branch: proposal.head, pullRequest, attempts, remarks });
  });
}

/**
 * Makes `head` one commit on top of `parent`. The commit is made on a branch of its own first: a pull request whose branch is put back
 * to its base even for a moment is closed by GitHub. Raises GIT_PROPOSAL_TAKEN.
 */
async function place(
  { github, repository }: ApiBranch,
  url: string,
  head: string,
  parent: Oid,
  files: ReadonlyMap<string, Uint8Array>,
  message: string,
): Promise<Placed> {
  const paths = [...files.keys()];
  const held = (await github.readBranch(head, paths))?.tip;
  if (held !== undefined && proposes(held, files)) {
    return { kind: "placed", commit: held.commit, moved: false };
  }
  if (held !== undefined) await refuseOthersWork(await repository(), held.commit, head, url);
  const next = `${head}.next`;
  const left = (await github.readBranch(next, []))?.tip.commit;
  const ref = `refs/heads/${next}`;
  const begun = await github.updateRefs([{ ref, expected: left, next: parent, rewrite: true }]);
  if (begun.kind !== "landed") return begun;
  const made = await github.commitOnBranch({ branch: next, expected: parent, files, message });
  if (made.kind !== "landed") return made;
  const moved = await github.updateRefs([
    { ref: `refs/heads/${head}`, expected: held?.commit, next: made.commit, rewrite: true },
    { ref, expected: made.commit, next: undefined },
  ]);
  return moved.kind === "landed" ? { kind: "placed", commit: made.commit, moved: true } : moved;
}
