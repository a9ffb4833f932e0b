/**
 * How long a `Retry-After` header asks us to wait, in milliseconds from `now` (milliseconds since the epoch); RFC 9110, 10.2.3: seconds
 * or an HTTP date. Undefined if there is none or it is unreadable.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}
