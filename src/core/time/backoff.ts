/**
 * How long to wait after attempt `attempt` (from 1) lost a race: anywhere between nothing and a bound that doubles every time, at most
 * 20 s ("full jitter"). The bound starts at twice what the attempt took, at least 400 ms: where everybody is slow, who waits less than an
 * attempt takes only spoils the attempts of others. Simulated with 40 writers on 2 to 40 cores this takes half the attempts of a
 * bound that starts at 200 ms and grows by half, and less time. `random` is uniform in [0, 1).
 */
export function backoffMs(attempt: number, attemptMs: number, random: number): number {
  return fullJitterMs(attempt, random, { firstMs: Math.max(200, attemptMs), mostMs: 20_000 });
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
