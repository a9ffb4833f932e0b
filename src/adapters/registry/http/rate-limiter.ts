import type { Clock } from "../../../ports/all-ports.ts";

/** Keeps the number of requests to one host small, and holds all of them back when the host asks for a pause. */
export interface RateLimiter {
  /** Runs `work` when it is its turn. It must not wait for other work of the same gate. */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing starts before that time (milliseconds since the epoch). */
  pause(until: number): void;
}

export function openRateLimiter(most: number, clock: Clock): RateLimiter {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let closedUntil = 0;
  return {
    async through(work) {
      if (inside >= most) await new Promise<void>((enter) => waiting.push(enter));
      else inside += 1;
      try {
        for (let wait = closedUntil - clock.now(); wait > 0; wait = closedUntil - clock.now()) {
          await clock.sleep(wait);
        }
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
    pause(until) {
      closedUntil = Math.max(closedUntil, until);
    },
  };
}
