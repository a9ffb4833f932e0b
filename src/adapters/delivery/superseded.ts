import { parseTrailers } from "../../core/commit/commit-message.ts";
import type { Family } from "../../core/commit/delivery-decision.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import type { Remark } from "../../ports/delivery.ts";
import type { GitHub, PullRequest } from "../../ports/github.ts";

/** Whether a commit is a proposal of ours as we made it. */
export type IsOurs = (commit: Oid) => Promise<boolean>;

/**
 * Closes the open pull requests of a family that are superseded: all that they propose is settled by `settledBy`, in words for people. One that proposes
 * other services as well, or is a hotfix, is left and remarked. Which services one proposes is read from the trailers of its commit: where that
 * is somebody else's, nothing is touched. `head`: the branch that is settled already; empty for none.
 */
export async function closeSuperseded(
  github: GitHub,
  family: Family | undefined,
  {
    head,
    base,
    settledBy,
    isOurs,
  }: { readonly head: string; readonly base: string; readonly settledBy: string; readonly isOurs: IsOurs },
): Promise<readonly Remark[]> {
  if (family === undefined || family.services.length === 0) return [];
  const open = await github.openPullRequestsFrom(family.prefix, base);
  const remarks: Remark[] = [];
  for (const one of open.filter(({ branch }) => branch !== head)) {
    const { number } = one;
    const { shared, whole } = await compare(github, one, family);
    if (shared.length === 0) continue;
    const oid = parseOid(one.head);
    if (whole && (oid === undefined || !(await isOurs(oid)))) {
      const text = `Pull request #${number} is superseded, but it contains a commit that this action did not write: close it by hand.`;
      remarks.push({ level: "warning", text });
    } else if (whole) {
      await closeProposal(github, one, `Superseded: ${settledBy} all of this.`);
      remarks.push({ level: "notice", text: `Pull request #${number} was closed: it is superseded.` });
    } else {
      const text = `Pull request #${number} proposes something for ${shared.join(", ")}, too. Merge it or close it.`;
      remarks.push({ level: "warning", text });
    }
  }
  return remarks;
}

/** Closes a pull request of ours with a comment, and deletes its branch unless that has moved meanwhile. */
export async function closeProposal(
  github: GitHub,
  { number, branch, head }: PullRequest,
  why: string,
): Promise<void> {
  await github.closePullRequest(number, why);
  await github.updateRefs([{ ref: `refs/heads/${branch}`, expected: parseOid(head), next: undefined }]);
}

/** The trailers of the commit that a pull request proposes; empty where it is not one of ours. */
export async function trailersOf(
  github: GitHub,
  { head }: PullRequest,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const oid = parseOid(head);
  const [top] = oid === undefined ? [] : await github.readLog(oid, 1);
  return parseTrailers(top?.message ?? "");
}

/** The services that a pull request shares with a family, and whether they are all that it has. */
async function compare(github: GitHub, one: PullRequest, { environment, services }: Family) {
  const trailers = await trailersOf(github, one);
  const there = (trailers.get("environment") ?? []).every((name) => name === environment);
  const proposed = there ? [...new Set(trailers.get("service"))] : [];
  const shared = proposed.filter((name) => services.includes(name));
  return { shared, whole: shared.length === proposed.length && !trailers.has("waived-gates") };
}
