/**
 * How long to wait before attempt `attempt` (from 1) is repeated: anywhere between nothing and a bound that grows by half each time,
 * at most 8 s ("full jitter"). The bound starts at what one attempt took, at least 200 ms: where everybody is slow, waiting less
 * than an attempt only makes more of them. `random` is uniform in [0, 1).
 */
export function backoffMs(attempt: number, attemptMs: number, random: number): number {
  return random * Math.min(8_000, Math.max(200, attemptMs) * 1.5 ** (attempt - 1));
}
