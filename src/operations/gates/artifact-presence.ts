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
  path: PromotionPath,
  environment: string,
  artifact: Artifact,
): Promise<Presence> {
  const end = catalogue.environments.get(environment);
  const service = serviceNamed(catalogue, path.service);
  if (end === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
  const { overlay, format } = pathEndAt(catalogue, service, end);
  const tip = await tipOf(written, environment);
  const at = await readDeploymentFile(tip, overlay, format);
  const deployed = readDeployed(at, path);
  const now = runs(deployed, artifact);
  if (!now && artifact.kind === "revision" && deployed?.tag !== undefined) {
    // An environment that follows a branch has what the branch has, since it was committed; one that is at a commit, since it is there.
    const { commit } = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== undefined) {
      if (parseOid(deployed.tag) === undefined) {
        const intervals = [{ commit, since, until: undefined, begun: true }];
        return { environment, now: true, intervals, inSource: true };
      }
      const intervals = await readIntervals(tip, at, path, { digest: undefined, tag: deployed.tag });
      return { environment, now: true, intervals };
    }
  }
  const needed = !now || to.soakMs > 0 || to.checks.length > 0;
  return { environment, now, intervals: needed ? await readIntervals(tip, at, path, artifact) : [] };
}

/** Read until the newest interval has a begin: it answers every gate. */
async function readIntervals(
  tip: Tip,
  at: DeploymentFile,
  path: PromotionPath,
  artifact: Pick<Artifact, "digest" | "tag">,
): Promise<readonly DeploymentInterval[]> {
  const snapshots: Snapshot[] = [];
  for await (const commit of overlayCommits(tip, at.file)) {
    const bytes = await commit.read();
    snapshots.push({
      commit: commit.oid,
      time: commit.time * 1_000,
      deployed: bytes && readSnapshot(bytes, at, path),
    });
    const intervals = findIntervals(snapshots, artifact, false);
    if (intervals.some((interval) => interval.begun)) return intervals;
  }
  return findIntervals(snapshots, artifact, true);
}
