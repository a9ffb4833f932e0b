import { setTimeout } from "node:timers/promises";
import type { Clock } from "../../src/ports/all-ports.ts";

/** A clock whose waiting is `pace` times the real one; what was slept is kept. */
export interface TestClock extends Clock {
  readonly slept: number[];
}

/** Nobody waits (pace 0) unless told; then only sleeping takes time, however slow the machine is. */
export function makeClock(pace = 0): TestClock {
  const slept: number[] = [];
  const begin = Date.now();
  let skipped = 0;
  return {
    slept,
    now: () => (pace === 0 ? begin : Date.now()) + skipped,
    async sleep(ms, signal) {
      slept.push(ms);
      skipped += ms * (1 - pace);
      // Woken, it ends early.
      await setTimeout(ms * pace, undefined, { signal }).catch(() => undefined);
    },
    random: Math.random,
  };
}
