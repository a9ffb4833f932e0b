import { targetRepository } from "../../core/image/target-repository.ts";
import { type Deployed, type ImageName, readDeployed } from "../../core/manifest/deployed-image.ts";
import { Problem } from "../../core/problem/problem.ts";
import { olderThan } from "../../core/promotion/artifact-age.ts";
import { behind, type CommitRange } from "../../core/promotion/commit-range.ts";
import {
  type Artifact,
  isSame,
  type PromotionFacts,
  type UngatedCandidate,
  type Waiting,
} from "../../core/promotion/promotion.ts";
import type { PathEnd, PromotionPath } from "../../core/promotion/promotion-path.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import type { TipOf } from "../../operations/environment-tips.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { ReleaseTags } from "../../operations/release-tags.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Selection } from "./select/selection.ts";
import { findSource, type Resolve } from "./select/source-artifact.ts";

/** What a survey needs besides the tip. */
export interface FactSources {
  readonly selection: Selection;
  /** Registry to copy to first; empty: images stay where they are. */
  readonly registry: string;
  readonly resolve: Resolve;
  /** Undefined where overlays are given by path. */
  readonly releases: ReleaseTags | undefined;
  readonly tipOf: TipOf;
  /** What lies between the artifact and what is there. */
  tell(route: PromotionPath, artifact: Artifact, present: Deployed | undefined): Promise<CommitRange>;
  /** The answers of all gates. */
  judge(tip: Tip, found: UngatedCandidate): Promise<readonly Verdict[]>;
}

/** Reads what one tip says about every route. Raises what `findSource` raises, and the Problems of overlays that cannot be read. */
export async function readPromotionFacts(
  tip: Tip,
  routes: readonly PromotionPath[],
  surveyor: FactSources,
): Promise<readonly PromotionFacts[]> {
  await readTogether(tip, routes, surveyor.tipOf);
  const known: PromotionFacts[] = [];
  // One after the other: they share a repository, and Git fetches history under a lock.
  for (const route of routes) known.push(await surveyRoute(tip, route, surveyor));
  return known;
}

async function surveyRoute(tip: Tip, route: PromotionPath, surveyor: FactSources): Promise<PromotionFacts> {
  const { selection, registry, resolve, releases } = surveyor;
  const from = await surveyor.tipOf(tip, route.from.environment);
  const source = await findSource(from, route, selection, resolve, releases);
  if (source.kind === "absent") return { kind: "absent", route, why: source.why };
  const { name, artifact } = source;
  const overlay = await readDeploymentFile(tip, route.to.overlay, route.to.format);
  const present = readDeployed(overlay, { name, repository: route.repository });
  const { repository } = artifact;
  const stays = registry === "" || artifact.kind === "revision";
  const destination = stays ? repository : targetRepository(registry, repository, route.repository);
  const bare = { route, name, artifact, destination, overlay, present };
  if (isSame(bare)) return { kind: "found", ...bare, story: noStory, older: undefined, verdicts: [] };
  const story = await surveyor.tell(route, artifact, present);
  const older = selection.kind === "present" ? (olderThan(artifact, present) ?? behind(story)) : undefined;
  const found = { ...bare, story, older };
  return { kind: "found", ...found, verdicts: older === undefined ? await surveyor.judge(tip, found) : [] };
}

const noStory: CommitRange = { kind: "unknown", why: "it is there already" };

/** What `from` has and `to` has not. An overlay that is not there or cannot be read has nothing to offer. */
export async function findWaiting(
  tip: Tip,
  others: readonly PromotionPath[],
  tipOf: TipOf,
): Promise<readonly Waiting[]> {
  await readTogether(tip, others, tipOf);
  const found: Waiting[] = [];
  for (const route of others) {
    const here = await readQuietly(tip, route.from, route, tipOf);
    const there = await readQuietly(tip, route.to, route, tipOf);
    if (here === undefined) continue;
    const same = there !== undefined && (here.digest ?? here.tag) === (there.digest ?? there.tag);
    if (!same) found.push({ route, here, there });
  }
  return found;
}

/** Files that are asked for together are fetched together; what cannot be read is found out when its turn comes. */
async function readTogether(tip: Tip, routes: readonly PromotionPath[], tipOf: TipOf): Promise<void> {
  const ends = routes.flatMap((route) => [route.from, route.to].map((stop) => ({ route, stop })));
  await Promise.all(ends.map(({ route, stop }) => readQuietly(tip, stop, route, tipOf)));
}

async function readQuietly(
  tip: Tip,
  { environment, overlay, format }: PathEnd,
  name: ImageName,
  tipOf: TipOf,
): Promise<Deployed | undefined> {
  try {
    return readDeployed(await readDeploymentFile(await tipOf(tip, environment), overlay, format), name);
  } catch (thrown) {
    if (thrown instanceof Problem) return undefined;
    throw thrown;
  }
}
