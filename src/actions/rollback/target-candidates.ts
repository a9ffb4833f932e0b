import { parseDigest, shortDigest } from "../../core/image/digest.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentStep, DeploymentSteps } from "./deployment-history.ts";
import { artifactIntervals, type Interval, undoStack } from "./undo-stack.ts";

/** An interval to go back to, and what is known of the commit that put it there. */
export interface RollbackTarget extends Interval {
  readonly step: DeploymentStep;
}

/** What `previous` and `last-good` choose from, nearest first. */
export function earlier({ steps, whole }: DeploymentSteps): readonly RollbackTarget[] {
  return candidates(undoStack(artifactIntervals(steps), whole), steps);
}

/** The newest interval that a version, tag, digest or commit means; it may be the present one. */
export function named({ steps }: DeploymentSteps, given: string): RollbackTarget | undefined {
  const all = candidates(artifactIntervals(steps), steps);
  const byName = all.find(({ deployed, identity }) => isMeant(deployed, identity, given));
  if (byName !== undefined || !/^[0-9a-f]{7,64}$/.test(given)) return byName;
  const at = steps.find(({ commit }) => commit.startsWith(given));
  if (at === undefined) return undefined;
  // A commit that changed something else in the file: what ran then had come before it.
  return all.find(({ since, identity }) => since <= at.time && identity === at.identity);
}

/** Whether an image is what was asked for: its tag, the version in its tag, or its digest (at least 7 digits of it). */
export function isMeant(deployed: Pick<Deployed, "tag">, identity: string, given: string): boolean {
  const { tag = "" } = deployed;
  if (tag === given || tag === `v${given}` || tag.endsWith(`/v${given}`) || tag.endsWith(`-${given}`))
    return true;
  const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(given)?.[1];
  return digits !== undefined && identity.startsWith(`sha256:${digits}`);
}

/** What people call an artifact: its tag, else the beginning of its digest. */
export function versionName(deployed: Pick<Deployed, "tag" | "digest"> | undefined): string {
  if (deployed === undefined) return "nothing";
  return (
    deployed.tag ?? (deployed.digest === undefined ? "an image without tag" : shortDigest(deployed.digest))
  );
}

/** The digest of an identity; undefined where only a tag is known. */
export function digestIn(identity: string) {
  return parseDigest(identity);
}

function candidates(
  intervals: readonly Interval[],
  steps: readonly DeploymentStep[],
): readonly RollbackTarget[] {
  const byCommit = new Map(steps.map((step) => [step.commit, step]));
  return intervals.flatMap((interval) => {
    const step = byCommit.get(interval.commit);
    return step === undefined ? [] : [{ ...interval, step }];
  });
}
