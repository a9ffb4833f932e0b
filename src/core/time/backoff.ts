/**
 * How long to wait after attempt `attempt` (from 1) lost a race: anywhere between nothing and a bound that doubles every time ("full
 * jitter"). The bound starts at twice what the attempt took, at least 400 ms: where everybody is slow, who waits less than an attempt takes
 * only spoils the attempts of others. For the same reason it ends at four times what the attempt took, but not below 20 s and not above 60 s:
 * with 40 writers on one or two cores an attempt takes longer than 20 s, and a bound of 20 s would never spread them. Simulated with 40
 * writers on 1 to 40 cores. `random` is uniform in [0, 1).
 */
export function backoffMs(attempt: number, attemptMs: number, random: number): number {
  const mostMs = Math.min(60_000, Math.max(20_000, 4 * attemptMs));
  return fullJitterMs(attempt, random, { firstMs: Math.max(200, attemptMs), mostMs });
}

/**
 * How long to wait after failed attempt `attempt` (from 1), in milliseconds: anywhere between nothing and a bound that doubles with each
 * attempt, from twice `firstMs` to `mostMs`. `random` is uniform in [0, 1).
 */
export function fullJitterMs(
  attempt: number,
  random: number,
  { firstMs, mostMs }: { readonly firstMs: number; readonly mostMs: number },
): number {
  return random * Math.min(mostMs, firstMs * 2 ** attempt);
}
