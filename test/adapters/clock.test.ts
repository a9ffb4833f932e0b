import { expect, test } from "vitest";
import { clock } from "../../src/adapters/clock.ts";

test("time passes while sleeping, and randomness is in [0, 1)", async () => {
  const before = clock.now();
  await clock.sleep(5);
  expect(clock.now()).toBeGreaterThanOrEqual(before + 4);
  const draw = clock.random();
  expect(draw >= 0 && draw < 1).toBe(true);
});
