import type { Oid } from "../git/oid.ts";
import type { Digest } from "../image/digest.ts";
import type { Deployed } from "../manifest/deployed-image.ts";

/** What an overlay said after a commit that changed it. */
export interface Snapshot {
  readonly commit: Oid;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Undefined where the overlay was not there or did not set the image. */
  readonly deployed: Deployed | undefined;
}

/** A time in which an environment had an artifact without a break. */
export interface DeploymentInterval {
  /** The commit that put it there. */
  readonly commit: Oid;
  readonly since: number;
  /** When another artifact took its place; undefined while it is there. */
  readonly until: number | undefined;
  /** False where the history that was read ends before its begin: it is older than `since`. */
  readonly begun: boolean;
}

/**
 * The intervals in which the history of an overlay matches an artifact in this way, newest first. `snapshots` are newest first too; `whole` says
 * that the first of all is among them. A commit that changed other images of the file, or only its comments, does not end a interval.
 */
export function findIntervals(
  snapshots: readonly Snapshot[],
  artifact: { readonly digest: Digest | undefined; readonly tag: string | undefined },
  whole: boolean,
  match: "proof" | "name" = "proof",
): readonly DeploymentInterval[] {
  const intervals: DeploymentInterval[] = [];
  let left: number | undefined;
  for (const [index, { commit, time, deployed }] of snapshots.entries()) {
    const newer = intervals.at(-1);
    const before = snapshots[index - 1];
    if (matchOf(deployed, artifact) === match) {
      const begun = whole || index < snapshots.length - 1;
      const continues = newer !== undefined && before !== undefined && before.commit === newer.commit;
      if (continues) intervals[intervals.length - 1] = { ...newer, commit, since: time, begun };
      else intervals.push({ commit, since: time, until: left, begun });
    }
    left = time;
  }
  return intervals;
}

/**
 * Whether an overlay's entry means the artifact. `proof`: it names the digest, or the artifact is a release in Git, which has none. `name`: it
 * names only the tag of an image, which may mean another image by now: good enough to say that it is there, and no evidence for anything else.
 */
export function matchOf(
  deployed: Deployed | undefined,
  artifact: { readonly digest: Digest | undefined; readonly tag: string | undefined },
): "proof" | "name" | "none" {
  if (deployed === undefined) return "none";
  if (deployed.digest !== undefined) return deployed.digest === artifact.digest ? "proof" : "none";
  if (deployed.tag === undefined || deployed.tag !== artifact.tag) return "none";
  return artifact.digest === undefined ? "proof" : "name";
}
