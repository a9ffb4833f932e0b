import type { Clock } from "../ports/world.ts";

/** The machine's own clock and randomness. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};
