import type { Decision, Proposal } from "../../core/commit/delivery-decision.ts";
import { parseOid } from "../../core/git/oid.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import type { Remark, Target } from "../../ports/delivery.ts";
import type { GitHub, PullRequest } from "../../ports/github.ts";
import { closeProposal, closeSuperseded, type IsOurs } from "./superseded.ts";

/** A pull request, and what there is to say about it. */
export interface Ensured {
  readonly pullRequest: PullRequest;
  readonly remarks: readonly Remark[];
}

/**
 * The one open pull request of this branch, with this text. It stands whether or not labels, reviewers and merging on its own can be had:
 * what of them cannot is remarked. `moved`: its branch has a new commit, which is to be reviewed anew.
 */
export async function ensurePullRequest(
  github: GitHub,
  { head, title, body, family }: Proposal,
  base: string,
  { labels, reviewers, autoMerge }: Target["pullRequest"],
  { moved, isOurs }: { readonly moved: boolean; readonly isOurs: IsOurs },
): Promise<Ensured> {
  const [open] = await github.openPullRequests(head, base, "change");
  const current = open?.title === title && open.body === body;
  const made = open === undefined ? await github.createPullRequest({ head, base, title, body }) : open;
  const pullRequest =
    open === undefined || current ? made : await github.updatePullRequest(made.number, { title, body });
  const { number } = pullRequest;
  const remarks = [
    ...(await orRemark("The labels are missing", async () => void (await github.addLabels(number, labels)))),
    ...(moved || open === undefined
      ? await orRemark(
          "No review was requested",
          async () => void (await github.requestReviews(number, reviewers)),
        )
      : []),
    ...(await remarkQueue(github, base)),
    ...(await closeSuperseded(github, family, { head, base, settledBy: `#${number} has`, isOurs })),
    ...(autoMerge
      ? await orRemark("It will not merge automatically", () => mergeOnItsOwn(github, pullRequest))
      : []),
  ];
  return { pullRequest, remarks };
}

/**
 * Closes what has become pointless when nothing is left to change: the open pull request of a proposal, with its branch, and those that are superseded.
 * One that holds a commit of somebody else's is left and remarked.
 */
export async function closePullRequests(
  github: GitHub,
  decision: Decision,
  base: string,
  isOurs: IsOurs,
): Promise<readonly Remark[]> {
  if (decision.kind !== "nothing" || decision.head === undefined) return [];
  const { head, family } = decision;
  const remarks: Remark[] = [];
  for (const open of await github.openPullRequests(head, base, "change")) {
    const number = `#${open.number}`;
    const oid = parseOid(open.head);
    if (oid === undefined || !(await isOurs(oid))) {
      const text = `Nothing is left to change for pull request ${number}, but it contains a commit that this action did not write: close it by hand.`;
      remarks.push({ level: "warning", text });
      continue;
    }
    await closeProposal(github, open, `\`${base}\` has all of this already: nothing is left to change.`);
    remarks.push({ level: "notice", text: `Pull request ${number} was closed: nothing is left to change.` });
  }
  return [
    ...remarks,
    ...(await closeSuperseded(github, family, { head, base, settledBy: `\`${base}\` has`, isOurs })),
  ];
}

async function remarkQueue(github: GitHub, base: string): Promise<readonly Remark[]> {
  if (!(await github.hasMergeQueue(base))) return [];
  return [{ level: "notice", text: `Merges into ${base} go through its merge queue.` }];
}

async function mergeOnItsOwn(github: GitHub, pullRequest: PullRequest): Promise<Remark> {
  const { number } = pullRequest;
  const became = await github.mergeWhenReady(pullRequest);
  if (became.kind === "waiting") {
    return {
      level: "notice",
      text: `Pull request #${number} merges automatically as soon as its rules allow it.`,
    };
  }
  if (became.kind === "merged") {
    return { level: "notice", text: `Pull request #${number} was merged: there was nothing to wait for.` };
  }
  const remedy = /not allowed/i.test(became.why)
    ? " Tick `Allow auto-merge` in the settings of the repository."
    : "";
  return {
    level: "warning",
    text: `Pull request #${number} will not merge automatically: ${became.why}.${remedy}`,
  };
}

/** A request that fails leaves a warning. */
async function orRemark(lack: string, fulfil: () => Promise<Remark | undefined>): Promise<readonly Remark[]> {
  try {
    const remark = await fulfil();
    return remark === undefined ? [] : [remark];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    return found.map(({ message, hint }) => ({ level: "warning", text: `${lack}. ${message} ${hint}` }));
  }
}
