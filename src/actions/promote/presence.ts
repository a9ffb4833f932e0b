import type { Tip } from "../../contract/delivery.ts";
import { readDeploymentFile } from "../../contract/deployment-file.ts";
import type { Catalogue, Environment } from "../../domain/catalogue/catalogue.ts";
import { serviceNamed } from "../../domain/catalogue/lookup.ts";
import type { DeploymentFile } from "../../domain/format/deployment-file.ts";
import { parseOid } from "../../domain/oid.ts";
import { readDeployed } from "../../domain/promotion/deployed.ts";
import type { Presence } from "../../domain/promotion/gates.ts";
import { type Route, stopAt } from "../../domain/promotion/route.ts";
import { findStints, runs, type Sighting, type Stint } from "../../domain/promotion/stint.ts";
import type { TipOf } from "./branches.ts";
import { pastOf, readThen } from "./past.ts";
import type { Artifact } from "./promotion.ts";
import type { Releases } from "./releases.ts";

/** What the catalogue asks for before something may go to an environment. */
export interface Order {
  readonly catalogue: Catalogue;
  readonly to: Environment;
  readonly releases: Releases;
  readonly tipOf: TipOf;
}

/** Whether an environment has an artifact, and since when it had it. History is read only where a gate asks for it: a presence at the tip needs none. */
export async function findPresence(
  { catalogue, to, releases, tipOf }: Order,
  written: Tip,
  route: Route,
  environment: string,
  artifact: Artifact,
): Promise<Presence> {
  const stop = catalogue.environments.get(environment);
  const service = serviceNamed(catalogue, route.service);
  if (stop === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
  const { overlay, format } = stopAt(catalogue, service, stop);
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
  route: Route,
  artifact: Pick<Artifact, "digest" | "tag">,
): Promise<readonly Stint[]> {
  const sightings: Sighting[] = [];
  for await (const commit of pastOf(tip, at.file)) {
    const bytes = await commit.read();
    sightings.push({
      commit: commit.oid,
      time: commit.time * 1_000,
      deployed: bytes && readThen(bytes, at, route),
    });
    const stints = findStints(sightings, artifact, false);
    if (stints.some((stint) => stint.begun)) return stints;
  }
  return findStints(sightings, artifact, true);
}
