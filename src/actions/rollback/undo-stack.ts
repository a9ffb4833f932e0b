import type { Oid } from "../../core/git/oid.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";

/** A time in which a place ran one artifact without a break. */
export interface Interval {
  /** The digest; a tag where nobody knows its digest. */
  readonly identity: string;
  /** As the file had it at first. */
  readonly deployed: Deployed;
  /** The commit that put it there. */
  readonly commit: Oid;
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Undefined while it is there. */
  readonly until: number | undefined;
  /** A rollback or a revert put it there. */
  readonly back: boolean;
}

/** What a commit left in the file. */
export interface HistoryStep {
  readonly commit: Oid;
  readonly time: number;
  /** Undefined where the file was not there, could not be read or did not set the image. */
  readonly deployed: Deployed | undefined;
  readonly identity: string;
  readonly back: boolean;
}

/** The intervals in a history, both newest first. A commit that changed other things, or only the tag of the same digest, begins none. */
export function artifactIntervals(steps: readonly HistoryStep[]): readonly Interval[] {
  const intervals: Interval[] = [];
  let left: number | undefined;
  for (const [index, { commit, time, deployed, identity, back }] of steps.entries()) {
    if (deployed !== undefined) {
      const newer = intervals.at(-1);
      const continues = newer !== undefined && steps[index - 1]?.identity === identity;
      const begun = { identity, deployed, commit, since: time, back };
      if (continues) intervals[intervals.length - 1] = { ...begun, until: newer.until };
      else intervals.push({ ...begun, until: left });
    }
    left = time;
  }
  return intervals;
}

/**
 * What can be gone back to, one after the other: the first is what ran before the present artifact. History is replayed from its oldest commit: a
 * forward change pushes, a rollback or a revert pops what it took away, so nothing that was left by a rollback is among them. Where the
 * history that was read is not whole, the list is right and may go on. Intervals are newest first.
 */
export function undoStack(intervals: readonly Interval[], whole: boolean): readonly Interval[] {
  const stack: Interval[] = [];
  for (const interval of intervals.toReversed()) {
    if (stack.at(-1)?.identity === interval.identity) continue;
    const below = interval.back ? stack.findLastIndex(({ identity }) => identity === interval.identity) : -1;
    if (below >= 0) stack.length = below + 1;
    else {
      // It went back further than was read: what is known lies above it, and is gone.
      if (interval.back && !whole) stack.length = 0;
      stack.push(interval);
    }
  }
  return stack.slice(0, -1).reverse();
}
