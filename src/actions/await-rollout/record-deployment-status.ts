import { problemsIn } from "../../core/problem/problem.ts";
import { payloadMark, planDeployment } from "../../core/promotion/deployment-record.ts";
import type { World } from "../../ports/all-ports.ts";
import type { DeploymentStatus, GitHub } from "../../ports/github.ts";
import type { RolloutTarget } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import type { PlannedRollout } from "./plan.ts";
import { outcomeOfRollouts } from "./report.ts";
import type { RolloutEnd } from "./wait.ts";

type Options = Pick<AwaitRolloutInputs, "deployment" | "environmentUrl">;
type OpenGitHub = (() => Promise<GitHub>) | undefined;

/** Newest deployments that are looked at. */
const most = 50;

/** Says in GitHub's deployments that the rollout is under way, in ours if promote made one, else in a new one. Gives warnings. */
export async function recordStart(
  inputs: Options,
  world: Pick<World, "run">,
  openGitHub: OpenGitHub,
  plan: readonly PlannedRollout[],
): Promise<readonly string[]> {
  const targets = plan.map(({ target }) => target);
  return orWarn(inputs, openGitHub, async (github) => {
    const { update } = await findUpdate(github, targets, "true");
    if (update !== undefined)
      await say(github, update.id, targets, inputs, world, "in_progress", "The controller deploys it now.");
  });
}

/**
 * Says how it ended: success, failure or inactive. A rollout that timed out or is suspended is neither; its deployment stays under way, and so does a
 * healthy one that is still to be verified. Nothing is said of a run that was cancelled, since that one never comes here.
 */
export async function recordEnd(
  inputs: Options,
  world: Pick<World, "run">,
  openGitHub: OpenGitHub,
  ends: readonly RolloutEnd[],
): Promise<readonly string[]> {
  const outcome = outcomeOfRollouts(ends);
  const targets = ends.map(({ target }) => target);
  return orWarn(inputs, openGitHub, async (github) => {
    const { mine, update, inactive } = await findUpdate(
      github,
      targets,
      outcome === "healthy" ? "success" : "true",
    );
    if (outcome === "healthy" && inputs.deployment === "until-verified") return;
    if (outcome === "healthy") {
      if (update !== undefined)
        await say(github, update.id, targets, inputs, world, "success", "Seen healthy.");
      for (const id of inactive)
        await say(github, id, targets, inputs, world, "inactive", "A newer version replaced it.");
    } else if (outcome === "degraded" && mine !== undefined) {
      await say(github, mine, targets, inputs, world, "failure", "Seen degraded.");
    } else if (outcome === "superseded" && mine !== undefined) {
      await say(github, mine, targets, inputs, world, "inactive", "Another version replaced it.");
    }
  });
}

async function findUpdate(github: GitHub, targets: readonly RolloutTarget[], mode: "true" | "success") {
  const [first] = targets;
  if (first === undefined) return { mine: undefined, update: undefined, inactive: [] };
  const there = await github.deployments(first.environment, most);
  const mine = there.find((one) => one.commit === first.commit && one.payload.includes(payloadMark));
  // What was in progress, or was seen degraded before, is open again for who has seen it healthy.
  const isOpen = mine !== undefined && ["in_progress", "failure", "error"].includes(mine.state);
  const open = isOpen && mode === "success" ? { ...mine, state: "pending" } : mine;
  const seen = there.map((one) => (one === mine && open !== undefined ? open : one));
  return {
    mine: mine?.id,
    ...planDeployment({ kind: "landed", commit: first.commit, since: 0 }, seen, mode),
  };
}

async function say(
  github: GitHub,
  id: number | undefined,
  targets: readonly RolloutTarget[],
  { environmentUrl }: Options,
  { run }: Pick<World, "run">,
  state: DeploymentStatus["state"],
  description: string,
): Promise<void> {
  const [first] = targets;
  if (first === undefined) return;
  const images = targets.map(
    ({ service, deployed }) => `${service} ${deployed.tag ?? deployed.digest ?? ""}`,
  );
  const made =
    id ??
    (
      await github.createDeployment({
        commit: first.commit,
        environment: first.environment,
        description: images.join(", "),
        production: first.environment === "production",
        payload: { [payloadMark]: "await-rollout", images: images.join("\n") },
      })
    ).id;
  await github.setDeploymentStatus(made, {
    state,
    description,
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl,
  });
}

/** What cannot be recorded is a warning: the rollout is what it is. */
async function orWarn(
  { deployment }: Options,
  openGitHub: OpenGitHub,
  work: (github: GitHub) => Promise<void>,
): Promise<readonly string[]> {
  if (deployment === "false" || openGitHub === undefined) return [];
  return warnOf("The deployment is not recorded.", async () => work(await openGitHub()));
}

/**
 * Says on the organisation's linked artifacts page that what is healthy runs in the environment (docs.github.com/rest/orgs/artifact-metadata). The record
 * belongs to the repository that this run is of. Gives warnings.
 */
export async function recordArtifacts(
  ends: readonly RolloutEnd[],
  inputs: Pick<AwaitRolloutInputs, "record" | "githubToken">,
  { run, openGitHub }: Pick<World, "run" | "openGitHub">,
): Promise<readonly string[]> {
  if (!inputs.record) return [];
  return warnOf("The artifact's deployment record is not written.", async () => {
    const github = await openGitHub(run.repository, inputs.githubToken);
    for (const { target, verdict } of ends) {
      const { service, environment, cluster, deployed, image } = target;
      if (verdict.kind !== "healthy" || deployed.digest === undefined) continue;
      await github.recordArtifact({
        artifact: image.repository || deployed.repository,
        digest: deployed.digest,
        version: deployed.tag ?? "",
        ...{ environment, cluster, deployment: service },
      });
    }
  });
}

async function warnOf(lack: string, work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    return found.map(({ message, hint }) => `${lack} ${message} ${hint}`);
  }
}
