import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { payloadMark } from "../../core/promotion/deployment-record.ts";
import { judgeChecks } from "../../core/promotion/judge-commit-checks.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Target } from "../../ports/delivery.ts";
import type { RollbackTarget } from "./target-candidates.ts";

/** The newest deployments that are looked at. */
const most = 100;

/**
 * Whether something says that an artifact was good here: a deployment of ours at its commit that succeeded, the environment's checks on that
 * commit, or that it ran as long as the environment's `soak` (its own, else the longest of those that follow it).
 */
export async function isProvenGood(
  { openGitHub }: Pick<World, "openGitHub">,
  environment: Environment,
  { remote: { repository, token } }: Target,
  catalogue: Catalogue | undefined,
  { commit, since, until }: RollbackTarget,
): Promise<boolean> {
  const { name, checks } = environment;
  if (repository !== undefined) {
    const succeeded = await recover(
      async () =>
        (await (await openGitHub(repository, token)).deployments(name, most)).some(
          // One of ours turns inactive when a later commit of the environment, maybe about another service, takes its place.
          (one) =>
            one.commit === commit &&
            (one.state === "success" || (one.state === "inactive" && one.succeeded !== undefined)) &&
            one.payload.includes(payloadMark),
        ),
      () => false,
    );
    if (succeeded) return true;
    const green =
      checks.length > 0 &&
      (await recover(
        async () => {
          const found = await (await openGitHub(repository, token)).checks(commit);
          return judgeChecks(name, checks, commit, found).state === "green";
        },
        () => false,
      ));
    if (green) return true;
  }
  const followers = [...(catalogue?.environments.values() ?? [])].filter(({ after }) => after.includes(name));
  const soak = environment.soakMs || Math.max(0, ...followers.map(({ soakMs }) => soakMs));
  return soak > 0 && until !== undefined && until - since >= soak;
}
