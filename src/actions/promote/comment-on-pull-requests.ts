import type { Notice } from "../../core/action/result.ts";
import type { Oid } from "../../core/git/oid.ts";
import { recover, warningsOf } from "../../core/problem/recover-from-problem.ts";
import { hasArtifact, holdableOf } from "../../core/promotion/promotion.ts";
import { keepComment, pullRequestOfEvent } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/all-ports.ts";
import type { PromotePlan } from "./plan.ts";
import { describeWait, type WaitContext } from "./pull-request-comment-text.ts";

/** Pull requests that one run comments on. */
const most = 10;

/**
 * Keeps one comment on each pull request that brought what is promoted: which environments it waits for. That is the pull request of the run's event,
 * else the merged one of the commit that an image was built from. What GitHub refuses is a warning and fails nothing.
 */
export async function commentOnSources(
  world: Pick<World, "run" | "openGitHub" | "log">,
  token: string,
  { promotions }: Pick<PromotePlan, "promotions">,
  context: WaitContext,
): Promise<readonly Notice[]> {
  const found = promotions.filter(hasArtifact);
  const comment = async (pull: number, about: typeof found) => {
    const markdown = describeWait(about, context);
    return (await keepComment(world, token, { marker: "promote", markdown, pull })).notices;
  };
  const own = pullRequestOfEvent(world.run);
  if (own !== undefined) return found.length === 0 ? [] : comment(own, found);
  const byCommit = new Map<Oid, typeof found>();
  for (const one of found) {
    const { source } = holdableOf(one);
    if (source !== undefined) byCommit.set(source, [...(byCommit.get(source) ?? []), one]);
  }
  if (byCommit.size === 0)
    world.log.info("No comment: the commits that the images were built from are unknown.");
  const notices: Notice[] = [];
  for (const [commit, about] of [...byCommit].slice(0, most)) {
    const pull = await recover(
      async () => (await world.openGitHub(world.run.repository, token)).mergedPullRequest(commit),
      (problems) => void notices.push(...warningsOf(problems, "No comment on a pull request")),
    );
    if (pull === undefined) world.log.info(`No comment: no merged pull request has ${commit}.`);
    else notices.push(...(await comment(pull, about)));
  }
  return notices;
}
