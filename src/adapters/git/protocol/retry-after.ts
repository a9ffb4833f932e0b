/**
 * The wait that a server asked for, in milliseconds, read from git's curl trace (`<= Recv header: retry-after: 7`); undefined where
 * it asked for none. `now` (milliseconds) resolves the form with a date (RFC 9110, 10.2.3).
 */
export function retryAfterInTrace(trace: string, now: number): number | undefined {
  const given = [...trace.matchAll(/Recv header: retry-after: *([^\r\n]+)/gi)].at(-1)?.[1]?.trim();
  if (given === undefined) return undefined;
  if (/^\d+$/.test(given)) return Number(given) * 1_000;
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
