import { targetRepository } from "../../core/image/target-repository.ts";
import { type Deployed, readDeployed } from "../../core/manifest/deployed-image.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
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
import { readHolds } from "../../operations/holds.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { ReleaseTags } from "../../operations/release-tags.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Selection } from "./select/selection.ts";
import { findSource, type Resolve } from "./select/source-artifact.ts";

/** Where facts come from, besides the tip. */
export interface FactSources {
  readonly selection: Selection;
  /** Registry to copy to first; empty: images stay where they are. */
  readonly registry: string;
  readonly resolve: Resolve;
  /** Undefined where overlays are given by path. */
  readonly releases: ReleaseTags | undefined;
  readonly tipOf: TipOf;
  /** The hold of what is promoted is lifted with it. */
  readonly liftHold: boolean;
  /** What lies between the artifact and what is there. */
  readRange(path: PromotionPath, artifact: Artifact, present: Deployed | undefined): Promise<CommitRange>;
  /** The answers of all gates. */
  judge(tip: Tip, found: UngatedCandidate): Promise<readonly Verdict[]>;
}

/** Reads what one tip says about every path. Raises what `findSource` raises, and the Problems of overlays that cannot be read. */
export async function readPromotionFacts(
  tip: Tip,
  paths: readonly PromotionPath[],
  sources: FactSources,
): Promise<readonly PromotionFacts[]> {
  await readTogether(tip, paths, sources.tipOf);
  const facts: PromotionFacts[] = [];
  // One after the other: they share a repository, and Git fetches history under a lock.
  for (const path of paths) facts.push(await readPath(tip, path, sources));
  return facts;
}

async function readPath(tip: Tip, path: PromotionPath, sources: FactSources): Promise<PromotionFacts> {
  const { selection, registry, resolve, releases } = sources;
  const from = await sources.tipOf(tip, path.from.environment, path.service);
  const source = await findSource(from, path, selection, resolve, releases);
  if (source.kind === "absent") return { kind: "absent", path, why: source.why };
  const { name, artifact } = source;
  const overlay = await readDeploymentFile(tip, path.to.overlay, path.to.format);
  const present = readDeployed(overlay, { name, repository: path.repository });
  const { repository } = artifact;
  const stays = registry === "" || artifact.kind === "revision";
  const destination = stays ? repository : targetRepository(registry, repository, path.repository);
  const bare = { path, name, artifact, destination, overlay, present };
  if (isSame(bare))
    return { kind: "found", ...bare, changes: nothingBetween, older: undefined, verdicts: [] };
  const changes = await sources.readRange(path, artifact, present);
  const older = selection.kind === "present" ? (olderThan(artifact, present) ?? behind(changes)) : undefined;
  const lifting = sources.liftHold ? await readHolds(tip, overlay.file) : undefined;
  const found = { ...bare, changes, older, lifting };
  return { kind: "found", ...found, verdicts: older === undefined ? await sources.judge(tip, found) : [] };
}

const nothingBetween: CommitRange = { kind: "unknown", why: "the environment already runs it" };

/** What `from` has and `to` has not. An overlay that is not there or cannot be read has nothing to offer. */
export async function findWaiting(
  tip: Tip,
  others: readonly PromotionPath[],
  tipOf: TipOf,
): Promise<readonly Waiting[]> {
  await readTogether(tip, others, tipOf);
  const found: Waiting[] = [];
  for (const path of others) {
    const here = await readQuietly(tip, path.from, path, tipOf);
    const there = await readQuietly(tip, path.to, path, tipOf);
    if (here === undefined) continue;
    const same = there !== undefined && (here.digest ?? here.tag) === (there.digest ?? there.tag);
    if (!same) found.push({ path, here, there });
  }
  return found;
}

/** Files that are asked for together are fetched together; what cannot be read is found out when its turn comes. */
async function readTogether(tip: Tip, paths: readonly PromotionPath[], tipOf: TipOf): Promise<void> {
  const ends = paths.flatMap((path) => [path.from, path.to].map((end) => ({ path, end })));
  await Promise.all(ends.map(({ path, end }) => readQuietly(tip, end, path, tipOf)));
}

async function readQuietly(
  tip: Tip,
  { environment, overlay, format }: PathEnd,
  path: PromotionPath,
  tipOf: TipOf,
): Promise<Deployed | undefined> {
  return recover(
    async () => {
      const there = await tipOf(tip, environment, path.service);
      return readDeployed(await readDeploymentFile(there, overlay, format), path);
    },
    () => undefined,
  );
}
