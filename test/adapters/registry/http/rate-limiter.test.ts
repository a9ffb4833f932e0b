import { expect, test } from "vitest";
import { openRateLimiter } from "../../../../src/adapters/registry/http/rate-limiter.ts";
import { testClock } from "../../../support/registry/clock.ts";

test("no more than so many are inside, and all come through", async () => {
  const gate = openRateLimiter(3, testClock());
  let inside = 0;
  let most = 0;
  const work = async (number: number) => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    return number;
  };
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  expect(await Promise.all(numbers.map((number) => gate.through(() => work(number))))).toEqual(numbers);
  expect(most).toBe(3);
});

test("who fails makes room", async () => {
  const gate = openRateLimiter(1, testClock());
  await expect(gate.through(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await gate.through(async () => "yes")).toBe("yes");
});

test("a pause holds all back, and the longest counts", async () => {
  const clock = testClock();
  const gate = openRateLimiter(1, clock);
  const start = clock.now();
  gate.pause(start + 5000);
  gate.pause(start + 2000);
  expect(await gate.through(async () => clock.now() - start)).toBe(5000);
});
