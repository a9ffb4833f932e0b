import type { Decide, Receipt, Target } from "../../contract/delivery.ts";
import type { Forge, PullRequest } from "../../contract/forge.ts";
import type { Decided, Proposal } from "../../domain/decision.ts";
import type { Oid } from "../../domain/oid.ts";
import { attemptUntil } from "./attempts.ts";
import type { Branch } from "./branch.ts";
import type { Surroundings } from "./surroundings.ts";
import { openTip } from "./tip.ts";

/**
 * Puts what `decide` wants on a branch of its own, on top of the target's tip, and opens or renews the pull request. The branch is
 * moved by compare-and-set; what it held before is replaced, as the proposal is always the whole of it.
 */
export async function proposeDecision<P extends Decided>(
  surroundings: Surroundings,
  target: Target,
  branch: Branch,
  decide: Decide<P>,
): Promise<Receipt<P>> {
  const { repository, name } = branch;
  const { remote, author, deadlineMs, pullRequest: wishes } = target;
  const aim = { url: remote.url, ref: `a proposal for ${name}` };

  return attemptUntil<Receipt<P>>({ ...surroundings, deadlineMs }, aim, async (attempts) => {
    const tip = await branch.tip(1);
    const plan = await decide(openTip(repository, tip));
    const { decision } = plan;
    const untouched: Receipt<P> = { kind: "untouched", plan, commit: tip, branch: name, attempts };
    if (decision.kind !== "write") return { kind: "over", value: untouched };
    const { files, message, proposal } = decision;
    const written = await repository.write({ parents: [tip], files, message, author });
    if (await branch.sameTree(written, tip)) return { kind: "over", value: untouched };

    const ref = `refs/heads/${proposal.head}`;
    const held = await repository.fetchRef(ref, { depth: 1 });
    const ready = held !== undefined && (await proposesTheSame(branch, held, written));
    if (!ready) {
      const pushed = await repository.push([{ ref, expected: held, next: written, rewrite: true }]);
      if (pushed.kind !== "landed") return { kind: "again", pushed };
    }
    const commit = ready ? held : written;
    const forge =
      remote.repository === undefined ? undefined : await surroundings.forge(remote.repository, remote.token);
    const pullRequest = forge && (await ensurePullRequest(forge, proposal, name, wishes));
    return {
      kind: "over",
      value: { kind: "proposed", plan, commit, branch: proposal.head, pullRequest, attempts },
    };
  });
}

/** The one open pull request of this branch, with this text. */
async function ensurePullRequest(
  forge: Forge,
  { head, title, body }: Proposal,
  base: string,
  { labels, reviewers, autoMerge }: Target["pullRequest"],
): Promise<PullRequest> {
  const [open] = await forge.openPullRequests(head, base);
  const current = open?.title === title && open.body === body;
  const made = open === undefined ? await forge.createPullRequest({ head, base, title, body }) : open;
  const pullRequest =
    open === undefined || current ? made : await forge.updatePullRequest(made.number, { title, body });
  if (labels.length > 0) await forge.addLabels(pullRequest.number, labels);
  if (reviewers.length > 0) await forge.requestReviews(pullRequest.number, reviewers);
  if (autoMerge) await forge.mergeWhenReady(pullRequest);
  return pullRequest;
}

/** The same files on top of the same commit; the message may differ, it names the run. */
async function proposesTheSame({ repository, sameTree }: Branch, held: Oid, written: Oid): Promise<boolean> {
  const [one, other] = await Promise.all([repository.commit(held), repository.commit(written)]);
  return one.parents.join() === other.parents.join() && (await sameTree(held, written));
}
