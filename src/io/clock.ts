import { setTimeout } from "node:timers/promises";
import type { Clock } from "../contract/world.ts";

/** The machine's own clock and randomness. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => setTimeout(ms),
  random: () => Math.random(),
};
