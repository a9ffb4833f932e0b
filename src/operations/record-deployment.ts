import type { Environment } from "../core/catalogue/catalogue.ts";
import type { Decided } from "../core/commit/delivery-decision.ts";
import type { Remote } from "../core/git/remote.ts";
import { problemsIn } from "../core/problem/problem.ts";
import {
  type DeploymentMode,
  type EnvironmentState,
  payloadMark,
  planDeployment,
} from "../core/promotion/deployment-record.ts";
import { hasArtifact, type Promotion, target } from "../core/promotion/promotion.ts";
import type { World } from "../ports/all-ports.ts";
import type { Receipt, Remark, Tip } from "../ports/delivery.ts";
import type { GitHub } from "../ports/github.ts";
import type { Run } from "../ports/workflow-run.ts";

/** A decision about promotions. */
interface DecidedPromotions extends Decided {
  readonly promotions: readonly Promotion[];
}

/** The newest deployments that are looked at. */
const most = 50;

/** What is to be said of a deployment, by its state. */
const descriptions = {
  queued: "Proposed; it waits for its pull request.",
  in_progress: "It is in Git; the controller deploys it now.",
  success: "It is in Git.",
  inactive: "A newer version replaced it.",
} as const;

/** Where everything is in its place already: the newest commit that put something there; undefined where anything is not, or nobody knows. */
export async function findPresent(
  tip: Tip,
  { promotions, decision }: DecidedPromotions,
): Promise<EnvironmentState | undefined> {
  const found = promotions.filter(hasArtifact);
  if (decision.kind !== "nothing" || found.some(({ kind }) => kind !== "same")) return undefined;
  const files = [...new Set(found.map(({ overlay }) => overlay.file))];
  const changes = (await Promise.all(files.map((file) => tip.history(file, 1)))).flat();
  const [newest] = changes.sort((one, other) => other.time - one.time);
  return newest && { kind: "present", commit: newest.oid, since: newest.time * 1_000 };
}

/**
 * Records in GitHub's deployments what an environment has come to, in the repository of the GitOps commit: queued while it is proposed, in progress (or,
 * if so configured, a success) once it is in Git. Run again, it finds its own record; older ones of ours turn inactive. What cannot be recorded is
 * remarked: the promotion stands. A repository that is not on GitHub has no deployments.
 */
export async function recordDeployment(
  world: Pick<World, "run" | "openGitHub">,
  remote: Remote,
  to: Environment,
  receipt: Receipt<DecidedPromotions>,
  how: { readonly mode: DeploymentMode; readonly present: EnvironmentState | undefined },
): Promise<readonly Remark[]> {
  const { promotions } = receipt.plan;
  const images = promotions.filter((one) => one.kind === "go" || one.kind === "same").map(target);
  return recordImages(world, remote, to, receipt, { ...how, action: "promote", images });
}

/** The same for images as people write them, set by any action. */
export async function recordImages(
  { run, openGitHub }: Pick<World, "run" | "openGitHub">,
  { repository, token }: Remote,
  to: Environment,
  { kind, commit }: Receipt<Decided>,
  {
    mode,
    present,
    ...what
  }: {
    readonly mode: DeploymentMode;
    readonly present: EnvironmentState | undefined;
    readonly action: string;
    readonly images: readonly string[];
  },
): Promise<readonly Remark[]> {
  const state = kind === "untouched" ? present : { kind, commit, since: 0 };
  if (mode === "false" || state === undefined || repository === undefined) return [];
  try {
    const open = await openGitHub(repository, token);
    const { update, inactive } = planDeployment(state, await open.deployments(to.name, most), mode);
    if (update !== undefined) {
      const id = update.id ?? (await create(open, to, state, what)).id;
      await say(open, run, id, update.state);
    }
    for (const id of inactive) await say(open, run, id, "inactive");
    return [];
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    const lack = `The deployment to ${to.name} is not recorded.`;
    return found.map(({ message, hint }) => ({ level: "warning", text: `${lack} ${message} ${hint}` }));
  }
}

function create(
  github: GitHub,
  to: Environment,
  { commit }: EnvironmentState,
  { action, images }: { readonly action: string; readonly images: readonly string[] },
) {
  return github.createDeployment({
    commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: { [payloadMark]: action, images: images.join("\n") },
  });
}

function say(github: GitHub, run: Run, id: number, state: keyof typeof descriptions): Promise<void> {
  return github.setDeploymentStatus(id, {
    state,
    description: descriptions[state],
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: "",
  });
}
