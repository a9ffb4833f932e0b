import type { Clock } from "../../../src/ports/all-ports.ts";

/** A clock that does not wait: sleeping moves it on. `slept` lists how long each sleep was, in milliseconds. */
export function testClock(): Clock & { readonly slept: readonly number[] } {
  let now = Date.now();
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
    random: () => 0.5,
  };
}
