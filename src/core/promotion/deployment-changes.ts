import type { CommitWriter } from "../commit/commit-writer.ts";
import type { DeploymentTrailers, TrailerDeployment } from "../commit/deployment-trailers.ts";
import type { Oid } from "../git/oid.ts";
import type { Deployed } from "../manifest/deployed-image.ts";

/** One commit of the GitOps repository, read once for all overlays that it changed. */
export interface HistoryCommit {
  readonly oid: Oid;
  /** Committer time, milliseconds since the epoch: when it came to the branch. */
  readonly time: number;
  /** The author's name. */
  readonly author: string;
  readonly subject: string;
  readonly trailers: DeploymentTrailers | undefined;
  readonly writer: CommitWriter;
  /** The commit that it says it reverts. */
  readonly reverts: string | undefined;
}

/** What a commit left in one overlay. */
export interface OverlaySnapshot {
  readonly commit: HistoryCommit;
  /** What its trailers say of this service and environment. */
  readonly said: TrailerDeployment | undefined;
  /** Undefined where the overlay was not there, could not be read or did not set the image. */
  readonly deployed: Deployed | undefined;
}

/** A commit that changed what one service runs in one environment. */
export interface DeploymentChange extends OverlaySnapshot {
  /** What was there before. */
  readonly before: Deployed | undefined;
  /** `removed`: nothing is there after it; `back`: a rollback or a revert; `hand`: a person, without an action of ours. */
  readonly kind: "forward" | "back" | "hand" | "removed";
}

/** What one service has run in one environment. */
export interface DeploymentHistory {
  /** Newest first. */
  readonly changes: readonly DeploymentChange[];
  /** The history that was read begins with its first commit: there is nothing older. */
  readonly whole: boolean;
}

/** Digest, else tag: what tells one artifact from another. */
export function identityOf(deployed: Pick<Deployed, "digest" | "tag"> | undefined): string {
  return deployed?.digest ?? deployed?.tag ?? "";
}

/**
 * The commits that changed the artifact, out of all that touched the file. `snapshots` are newest first; a commit that changed other entries, or
 * only the tag of the same digest, is no change. Where history is cut off, the oldest snapshot that was read is no change: it may be older.
 */
export function changesIn(
  snapshots: readonly OverlaySnapshot[],
  whole: boolean,
): readonly DeploymentChange[] {
  return snapshots.flatMap((one, index): readonly DeploymentChange[] => {
    const older = snapshots[index + 1];
    if (older === undefined && !whole) return [];
    if (identityOf(one.deployed) === identityOf(older?.deployed)) return [];
    return [{ ...one, before: older?.deployed, kind: kindOf(one, snapshots.slice(index + 1)) }];
  });
}

function kindOf(
  { commit, deployed }: OverlaySnapshot,
  older: readonly OverlaySnapshot[],
): DeploymentChange["kind"] {
  if (deployed === undefined) return "removed";
  if (commit.trailers?.action === "rollback") return "back";
  const wasThere = older.some((one) => identityOf(one.deployed) === identityOf(deployed));
  if (commit.reverts !== undefined && wasThere) return "back";
  return commit.writer.kind === "person" ? "hand" : "forward";
}
