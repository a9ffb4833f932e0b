import type { Answer } from "./call.ts";
import { secondaryLimit } from "./fault.ts";

/** GitHub's secondary limits (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits). */
export interface Limits {
  /** Milliseconds since the epoch, by the clock of whoever asks. */
  readonly now: () => number;
  /** Requests that create content, in a minute and in an hour. */
  readonly content: readonly [minute: number, hour: number];
  /** What reading (1) and writing (5) may come to in a minute. */
  readonly points: number;
}

const minute = 60_000;
const hour = 3_600_000;

export const publicLimits = { content: [80, 500], points: 900 } as const;

/** Answers what goes beyond the limits, with the time after which it may be sent again; undefined for what is within. */
export function createLimits({
  now,
  content,
  points,
}: Limits): (writes: boolean, graphql: boolean) => Answer | undefined {
  const written: number[] = [];
  const spent: { readonly at: number; readonly points: number }[] = [];
  return (writes, graphql) => {
    const at = now();
    const waits: number[] = [];
    const cost = writes ? 5 : 1;
    const used = spent.filter((one) => one.at > at - minute);
    if (used.reduce((sum, one) => sum + one.points, cost) > (graphql ? 2_000 : points)) {
      waits.push((used[0]?.at ?? at) + minute - at);
    }
    for (const [span, most] of [[minute, content[0]] as const, [hour, content[1]] as const]) {
      const inside = written.filter((one) => one > at - span);
      if (writes && inside.length >= most) waits.push((inside[inside.length - most] ?? at) + span - at);
    }
    if (waits.length > 0) {
      const how = secondaryLimit(Math.ceil(Math.max(...waits) / 1_000));
      return typeof how === "string" ? { status: 403 } : how;
    }
    spent.push({ at, points: cost });
    if (writes) written.push(at);
    return undefined;
  };
}
