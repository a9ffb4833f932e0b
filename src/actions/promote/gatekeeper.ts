import type { Tip, TipCommit } from "../../contract/delivery.ts";
import type { Check } from "../../contract/forge.ts";
import { decodeKustomization, readKustomization } from "../../contract/kustomization.ts";
import type { Catalogue, Environment } from "../../domain/catalogue/catalogue.ts";
import { overlayOf, serviceNamed } from "../../domain/catalogue/lookup.ts";
import { Problem } from "../../domain/problem.ts";
import { judgeChecks } from "../../domain/promotion/checks.ts";
import { type Deployed, readDeployed } from "../../domain/promotion/deployed.ts";
import { judgeAfter, judgeFreeze, judgeSoak, type Presence } from "../../domain/promotion/gates.ts";
import { type Hold, holdsFile, judgeHolds, readHolds } from "../../domain/promotion/holds.ts";
import type { Route } from "../../domain/promotion/route.ts";
import { findStints, runs, type Sighting } from "../../domain/promotion/stint.ts";
import type { Verdict } from "../../domain/promotion/verdict.ts";
import type { Artifact } from "./plan.ts";
import type { Unjudged } from "./survey.ts";

/** What the gates of an environment are asked with. */
export interface Gatekeeper {
  /** Undefined where overlays are given by path: then only holds can close the way. */
  readonly order: Order | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Checks of a commit of the GitOps repository; undefined where there is no forge to ask. */
  readonly checksOf: ((commit: string) => Promise<readonly Check[]>) | undefined;
}

/** What the catalogue asks for before something may go to an environment. */
export interface Order {
  readonly catalogue: Catalogue;
  readonly to: Environment;
}

/** How far back a stint is looked for: commits that touched the overlay. */
const most = 500;

/** The answers of all gates for one artifact, in the order in which people think of them. Raises HOLDS_INVALID and what overlays raise. */
export async function judgeGates(keeper: Gatekeeper, tip: Tip, found: Unjudged): Promise<readonly Verdict[]> {
  const { order, now } = keeper;
  const held = judgeHolds(await findHolds(tip, found.overlay.file), found.artifact.digest, now);
  return [...(order === undefined ? [] : await judgeOrder(keeper, order, tip, found)), held];
}

async function judgeOrder(
  { now, checksOf }: Gatekeeper,
  order: Order,
  tip: Tip,
  { route, artifact }: Unjudged,
): Promise<readonly Verdict[]> {
  const { to } = order;
  const presences = await Promise.all(
    to.after.map((environment) => findPresence(order, tip, route, environment, artifact)),
  );
  return [
    ...presences.map(judgeAfter),
    ...(to.soakMs === 0 ? [] : presences.map((one) => judgeSoak(one, to.soakMs, now))),
    ...(to.checks.length === 0 ? [] : await judgeAllChecks(to, checksOf, presences)),
    ...(to.freeze.length === 0 ? [] : [judgeFreeze(to, now)]),
  ];
}

/** History is read only where a gate asks for it: a presence at the tip needs none. */
async function findPresence(
  { catalogue, to }: Order,
  tip: Tip,
  route: Route,
  environment: string,
  artifact: Artifact,
): Promise<Presence> {
  const stop = catalogue.environments.get(environment);
  const service = serviceNamed(catalogue, route.service);
  if (stop === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
  const { file, text } = await readKustomization(tip, overlayOf(catalogue, service, stop));
  const now = runs(readDeployed(text, file, route.name), artifact);
  const needed = !now || to.soakMs > 0 || to.checks.length > 0;
  return { environment, now, stints: needed ? await readStints(tip, file, route, artifact) : [] };
}

async function readStints(tip: Tip, file: string, route: Route, artifact: Artifact) {
  const commits = await tip.history(file, most);
  const sightings: Sighting[] = [];
  for (const commit of commits) {
    sightings.push(await sight(commit, file, route.name));
    // The newest stint that has come to an end answers every gate; older ones are of no use.
    const stints = findStints(sightings, artifact, false);
    if (stints.some((stint) => stint.begun)) return stints;
  }
  return findStints(sightings, artifact, commits.length < most);
}

async function sight(commit: TipCommit, file: string, name: string | undefined): Promise<Sighting> {
  const bytes = await commit.read();
  return {
    commit: commit.oid,
    time: commit.time * 1_000,
    deployed: bytes === undefined ? undefined : readOld(bytes, file, name),
  };
}

/** An old version of a file that cannot be read, or is ambiguous, is no evidence; it is not a fault of today's either. */
function readOld(bytes: Uint8Array, file: string, name: string | undefined): Deployed | undefined {
  try {
    return readDeployed(decodeKustomization(bytes, file), file, name);
  } catch (thrown) {
    if (thrown instanceof Problem) return undefined;
    throw thrown;
  }
}

async function judgeAllChecks(
  to: Environment,
  checksOf: Gatekeeper["checksOf"],
  presences: readonly Presence[],
): Promise<readonly Verdict[]> {
  return Promise.all(
    presences.map(async ({ environment, stints }) => {
      const commit = stints[0]?.commit;
      const found = commit === undefined || checksOf === undefined ? undefined : await checksOf(commit);
      return judgeChecks(environment, to.checks, commit, found);
    }),
  );
}

/** The holds of an overlay and those of the whole repository. */
async function findHolds(tip: Tip, kustomization: string): Promise<readonly Hold[]> {
  const beside = kustomization.replace(/[^/]*$/, holdsFile);
  const files = [...new Set([beside, holdsFile])];
  const lists = await Promise.all(
    files.map(async (file) => {
      const bytes = await tip.read(file);
      return bytes === undefined ? [] : readHolds(new TextDecoder().decode(bytes), file);
    }),
  );
  return lists.flat();
}
