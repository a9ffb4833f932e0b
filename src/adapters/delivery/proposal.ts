import type { Decided, Decision } from "../../core/commit/delivery-decision.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { Decide, Receipt, Remark, Target } from "../../ports/delivery.ts";
import { attemptUntil } from "./attempts.ts";
import type { Branch } from "./branch.ts";
import { openTip } from "./branch-tip.ts";
import type { DeliveryContext } from "./delivery-context.ts";
import { isOurProposal, refuseOthersWork, signProposal } from "./foreign-commits.ts";
import { closePullRequests, ensurePullRequest } from "./pull-request.ts";

/**
 * Puts what `decide` wants on a branch of its own, on top of the target's tip, and opens or renews the pull request. The branch is
 * moved by compare-and-set; what it held before is replaced, as the proposal is always the whole of it.
 */
export async function proposeDecision<P extends Decided>(
  context: DeliveryContext,
  target: Target,
  branch: Branch,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  const { repository, name } = branch;
  const { remote, author, deadlineMs, pullRequest: pullRequestOptions } = target;
  const isOurs = (held: Oid) => isOurProposal(repository, held);
  const aim = { url: remote.url, ref: `a proposal for ${name}` };

  return attemptUntil<Receipt<P>>({ ...context, deadlineMs }, aim, async (attempts) => {
    const tip = await branch.tip();
    const plan = await decide(openTip(repository, tip));
    const { decision } = plan;
    const untouched: Receipt<P> = { kind: "untouched", plan, commit: tip, branch: name, attempts };
    const open = () =>
      remote.repository === undefined ? undefined : context.openGitHub(remote.repository, remote.token);
    if (decision.kind !== "write") {
      const github = decision.kind === "nothing" && decision.head !== undefined ? await open() : undefined;
      const remarks = github && (await closePullRequests(github, decision, name, isOurs));
      return { kind: "over", value: remarks === undefined ? untouched : { ...untouched, remarks } };
    }
    const { files, proposal, merges = [] } = decision;
    const message = await signProposal(openTip(repository, tip), decision.message, files);
    // What is merged must be here to be pushed.
    if (merges.length > 0) await repository.fetch(merges, { depth: 1, filter: "tree:0" });
    const written = await repository.write({ parents: [tip, ...merges], files, message, author });
    if (await branch.sameTree(written, tip)) return { kind: "over", value: untouched };

    const ref = `refs/heads/${proposal.head}`;
    const held = await repository.fetchRef(ref, { depth: 2, since: tip });
    const ready = held !== undefined && (await proposes(branch, held, { ...decision, message }, author));
    if (!ready) {
      if (held !== undefined) await refuseOthersWork(repository, held, proposal.head, remote.url);
      const pushed = await repository.push([{ ref, expected: held, next: written, rewrite: true }]);
      if (pushed.kind !== "landed") return { kind: "again", pushed };
    }
    const commit = ready ? held : written;
    const github = await open();
    const ensured =
      github &&
      (await ensurePullRequest(github, proposal, name, pullRequestOptions, { moved: !ready, isOurs }));
    return {
      kind: "over",
      value: {
        kind: "proposed",
        plan,
        commit,
        branch: proposal.head,
        pullRequest: ensured?.pullRequest,
        attempts,
        remarks: ensured?.remarks ?? [branchAlone],
      },
    };
  });
}

const branchAlone: Remark = {
  level: "notice",
  text: "The branch is pushed, but no pull request is opened: its repository is not on GitHub.",
};

/** Whether a commit makes exactly this change to whatever it was made on: then it stays, and with it the reviews it has had. */
async function proposes(
  { repository, sameTree }: Branch,
  held: Oid,
  { files, message, merges = [] }: Extract<Decision, { kind: "write" }>,
  author: Target["author"],
): Promise<boolean> {
  const { parents } = await repository.commit(held);
  const [parent, ...others] = parents;
  if (parent === undefined || others.join() !== merges.join() || !(await repository.has(parent)))
    return false;
  return sameTree(held, await repository.write({ parents, files, message, author }));
}
