import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { serviceNamed } from "../../core/catalogue/services-in-environments.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { readDeployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { findIntervals, matchOf, type Snapshot } from "../../core/promotion/deployment-interval.ts";
import type { Presence } from "../../core/promotion/gates.ts";
import type { Artifact } from "../../core/promotion/promotion.ts";
import { type PromotionPath, pathEndAt } from "../../core/promotion/promotion-path.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { TipOf } from "../environment-tips.ts";
import { overlayCommits, readSnapshot } from "../overlay-history.ts";
import type { PushTime } from "../push-times.ts";
import { readDeploymentFile } from "../read-overlay.ts";
import type { ReleaseTags } from "../release-tags.ts";

/** What the catalogue asks for before something may go to an environment. */
export interface EnvironmentGates {
  readonly catalogue: Catalogue;
  readonly to: Environment;
  readonly releases: ReleaseTags;
  readonly tipOf: TipOf;
  /** The branch that is written to, which may be another than the catalogue's; empty for the default one. */
  readonly branch: string;
  /** When the server got the commits of the GitOps repository. */
  readonly pushTime: PushTime;
}

/** Whether an environment has an artifact, and since when it had it. History is read only where a gate asks for it: a presence at the tip needs none. */
export async function findPresence(
  order: EnvironmentGates,
  written: Tip,
  path: PromotionPath,
  environment: string,
  artifact: Artifact,
): Promise<Presence> {
  const { catalogue, to, releases, tipOf } = order;
  const end = catalogue.environments.get(environment);
  const service = serviceNamed(catalogue, path.service);
  if (end === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
  const { overlay, format } = pathEndAt(catalogue, service, end);
  const tip = await tipOf(written, environment, path.service);
  const at = await readDeploymentFile(tip, overlay, format);
  const deployed = readDeployed(at, path);
  const branch = end.branch === to.branch ? order.branch : (end.branch ?? catalogue.gitops.branch ?? "");
  // Only a time to wait for is worth the server's word for it.
  const pushTime = async (commit: Oid) => (to.soakMs > 0 ? order.pushTime(tip, commit, branch) : undefined);
  const now = matchOf(deployed, artifact) !== "none";
  if (!now && artifact.kind === "revision" && deployed?.tag !== undefined) {
    // An environment that follows a branch has what the branch has, since it was committed; one that is at a commit, since it is there.
    const { commit } = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== undefined) {
      if (parseOid(deployed.tag) === undefined) {
        const intervals = [{ commit, since, until: undefined, begun: true }];
        return { environment, now: true, intervals, inSource: true };
      }
      const followed = { digest: undefined, tag: deployed.tag };
      return { environment, now: true, ...(await readIntervals(tip, at, path, followed, pushTime)) };
    }
  }
  const needed = !now || to.soakMs > 0 || to.checks.length > 0;
  const found = needed ? await readIntervals(tip, at, path, artifact, pushTime) : { intervals: [] };
  return { environment, now, ...found };
}

/** Read until the newest interval has a begin: it answers every gate. */
async function readIntervals(
  tip: Tip,
  at: DeploymentFile,
  path: PromotionPath,
  artifact: Pick<Artifact, "digest" | "tag">,
  pushTime: (commit: Oid) => Promise<number | undefined>,
): Promise<Pick<Presence, "intervals" | "byTag">> {
  const snapshots: Snapshot[] = [];
  const intervalsIn = (whole: boolean) => ({
    intervals: findIntervals(snapshots, artifact, whole),
    byTag: findIntervals(snapshots, artifact, whole, "name"),
  });
  for await (const commit of overlayCommits(tip, at.file)) {
    const bytes = await commit.read();
    snapshots.push({
      commit: commit.oid,
      time: (await pushTime(commit.oid)) ?? commit.time * 1_000,
      deployed: bytes && readSnapshot(bytes, at, path),
    });
    const found = intervalsIn(false);
    if ([...found.intervals, ...found.byTag].some(({ begun }) => begun)) return found;
  }
  return intervalsIn(true);
}
