import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { serviceNamed } from "../../core/catalogue/lookup.ts";
import { parseOid } from "../../core/git/oid.ts";
import { readDeployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/deployment-file.ts";
import {
  type DeploymentInterval,
  findIntervals,
  runs,
  type Snapshot,
} from "../../core/promotion/deployment-interval.ts";
import type { Presence } from "../../core/promotion/gates.ts";
import type { Artifact } from "../../core/promotion/promotion.ts";
import { type PromotionPath, pathEndAt } from "../../core/promotion/promotion-path.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { TipOf } from "../environment-tips.ts";
import { overlayCommits, readSnapshot } from "../overlay-history.ts";
import { readDeploymentFile } from "../read-overlay.ts";
import type { ReleaseTags } from "../release-tags.ts";

/** What the catalogue asks for before something may go to an environment. */
export interface EnvironmentGates {
  readonly catalogue: Catalogue;
  readonly to: Environment;
  readonly releases: ReleaseTags;
  readonly tipOf: TipOf;
}

/** Whether an environment has an artifact, and since when it had it. History is read only where a gate asks for it: a presence at the tip needs none. */
export async function findPresence(
  { catalogue, to, releases, tipOf }: EnvironmentGates,
  written: Tip,
  route: PromotionPath,
  environment: string,
  artifact: Artifact,
): Promise<Presence> {
  const stop = catalogue.environments.get(environment);
  const service = serviceNamed(catalogue, route.service);
  if (stop === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
  const { overlay, format } = pathEndAt(catalogue, service, stop);
  const tip = await tipOf(written, environment);
  const at = await readDeploymentFile(tip, overlay, format);
  const deployed = readDeployed(at, route);
  const now = runs(deployed, artifact);
  if (!now && artifact.kind === "revision" && deployed?.tag !== undefined) {
    // An environment that follows a branch has what the branch has, since it was committed; one that is at a commit, since it is there.
    const { commit } = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== undefined) {
      if (parseOid(deployed.tag) === undefined) {
        const stints = [{ commit, since, until: undefined, begun: true }];
        return { environment, now: true, stints, inSource: true };
      }
      const stints = await readStints(tip, at, route, { digest: undefined, tag: deployed.tag });
      return { environment, now: true, stints };
    }
  }
  const needed = !now || to.soakMs > 0 || to.checks.length > 0;
  return { environment, now, stints: needed ? await readStints(tip, at, route, artifact) : [] };
}

/** Read until the newest stint has a begin: it answers every gate. */
async function readStints(
  tip: Tip,
  at: DeploymentFile,
  route: PromotionPath,
  artifact: Pick<Artifact, "digest" | "tag">,
): Promise<readonly DeploymentInterval[]> {
  const sightings: Snapshot[] = [];
  for await (const commit of overlayCommits(tip, at.file)) {
    const bytes = await commit.read();
    sightings.push({
      commit: commit.oid,
      time: commit.time * 1_000,
      deployed: bytes && readSnapshot(bytes, at, route),
    });
    const stints = findIntervals(sightings, artifact, false);
    if (stints.some((stint) => stint.begun)) return stints;
  }
  return findIntervals(sightings, artifact, true);
}
