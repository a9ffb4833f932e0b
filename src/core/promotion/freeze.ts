import type { Freeze } from "../catalogue/catalogue.ts";
import { instantOf, wallTime } from "../time/zone-time.ts";

/** When the freeze that holds at `now` ends (milliseconds since the epoch), or undefined where none holds. */
export function frozenUntil(freezes: readonly Freeze[], now: number): number | undefined {
  let until: number | undefined;
  // The end of one window may lie in another: what counts is when promotion is really possible.
  for (let moment = now; ; moment = until) {
    const ends = freezes.map((one) => endOf(one, moment)).filter((end) => end !== undefined);
    if (ends.length === 0) return until;
    const latest = Math.max(...ends);
    // Windows that follow each other all week long never end; say so with the first week's end.
    if (latest - now > 8 * 7 * 24 * 3_600_000) return latest;
    until = latest;
  }
}

/** When the window that `now` lies in ends; undefined where it lies in none. The begin belongs to a window, its end does not. */
function endOf({ from, to, zone }: Freeze, now: number): number | undefined {
  const wall = wallTime(now, zone);
  const length = (to.day - from.day + 7) % 7;
  // A window that begins and ends on one weekday, the end first, is almost a week long.
  const days = length === 0 && to.minute <= from.minute ? 7 : length;
  // The window of this week, or the one of the week before that reaches into this one.
  for (const week of [0, -7]) {
    const begins = ((from.day - wall.day - 7) % 7) + week;
    for (const start of [begins, begins + 7]) {
      const first = instantOf(wall, start, from.minute, zone, "first");
      const last = instantOf(wall, start + days, to.minute, zone, "last");
      if (first <= now && now < last) return last;
    }
  }
  return undefined;
}
