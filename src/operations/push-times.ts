import type { Oid } from "../core/git/oid.ts";
import { memo } from "../core/memo/memoize.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import type { Tip } from "../ports/delivery.ts";
import type { BranchPush, GitHub } from "../ports/github.ts";

/**
 * When the server got a commit of a branch, milliseconds since the epoch. A committer's clock is the committer's to set, the server's is not.
 * `branch`: the
 * one that the tip is of (short name), empty for the default one. Undefined where the server does not say: it keeps no log, the token may not read it, or the log does not reach back so far.
 */
export type PushTime = (tip: Tip, commit: Oid, branch: string) => Promise<number | undefined>;

/** How many first-parent commits below the tip are looked up. */
const most = 100;

/** Reads GitHub's log once for each branch tip, on first use. */
export function openPushTimes(github: (() => Promise<Pick<GitHub, "pushes">>) | undefined): PushTime {
  if (github === undefined) return async () => undefined;
  const timesOf = memo(
    ({ commit }: Tip, branch: string) => `${commit} ${branch}`,
    async (tip: Tip, branch: string) => {
      const pushes = await recover(
        async () => (await github()).pushes(branch),
        () => [],
      );
      if (pushes.length === 0) return new Map<string, number>();
      return timesByCommit(
        (await tip.log(most)).map(({ oid }) => oid),
        pushes,
      );
    },
  );
  return async (tip, commit, branch) => (await timesOf(tip, branch)).get(commit);
}

/**
 * The time of the push that brought each commit. `line` is the first-parent line, newest first; a push brought what lies above its `before`
 * up to its `after`. After a force push, and for a new branch, `before` is not on the line: then it brought what lies above the end of any
 * other push, the whole line where there is none. Such commits may have been written with any time.
 */
export function timesByCommit(
  line: readonly string[],
  pushes: readonly BranchPush[],
): ReadonlyMap<string, number> {
  const places = new Map(line.map((oid, place) => [oid, place]));
  const ends = pushes.flatMap(({ before, after }) => [places.get(before), places.get(after)]);
  const below = (place: number) =>
    Math.min(line.length, ...ends.filter((end) => end !== undefined && end > place).map(Number));
  const times = new Map<string, number>();
  for (const { before, after, time } of pushes) {
    const from = places.get(after);
    if (from === undefined) continue;
    const to = places.get(before) ?? below(from);
    for (const oid of line.slice(from, to)) times.set(oid, Math.max(time, times.get(oid) ?? 0));
  }
  return times;
}
