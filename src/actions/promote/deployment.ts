import type { Receipt } from "../../contract/delivery.ts";
import type { World } from "../../contract/world.ts";
import type { Environment } from "../../domain/catalogue/catalogue.ts";
import type { Remote } from "../../domain/remote.ts";
import type { PromotePlan } from "./plan.ts";
import { target } from "./promotion.ts";

/**
 * Records that a commit of the GitOps repository was deployed to an environment: a commit there is the state of the whole environment, so
 * a newer one takes the place of the older, whatever service it was about. `in_progress` until somebody has seen the controller make it
 * real. A proposal is not deployed, and a repository that is on no forge has no deployments. Raises FORGE_*.
 */
export async function recordDeployment(
  { run, forge }: Pick<World, "run" | "forge">,
  { repository, token }: Remote,
  to: Environment,
  receipt: Receipt<PromotePlan>,
): Promise<void> {
  if (receipt.kind !== "landed" || repository === undefined) return;
  const images = receipt.plan.promotions.filter((one) => one.kind === "go").map(target);
  const open = await forge(repository, token);
  const { id } = await open.createDeployment({
    commit: receipt.commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: { action: "promote", images: images.join("\n") },
  });
  await open.setDeploymentStatus(id, {
    state: "in_progress",
    description: "It is in Git; the controller takes it from here.",
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: "",
  });
}
