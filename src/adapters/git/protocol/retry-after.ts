import { parseRetryAfter } from "../../../core/time/retry-after.ts";

/**
 * The wait that a server asked for, in milliseconds, read from git's curl trace (`<= Recv header: retry-after: 7`); undefined where
 * it asked for none. `now` is in milliseconds since the epoch.
 */
export function retryAfterInTrace(trace: string, now: number): number | undefined {
  const given = [...trace.matchAll(/Recv header: retry-after: *([^\r\n]+)/gi)].at(-1)?.[1];
  return parseRetryAfter(given, now);
}
