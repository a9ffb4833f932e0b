import { expect, test } from "vitest";
import { once } from "../../src/adapters/once.ts";

test("it is made when the first asks, and everybody gets the same", async () => {
  let made = 0;
  const get = once(async () => ({ number: ++made }));
  expect(made).toBe(0);
  const [one, other] = await Promise.all([get(), get()]);
  expect(one).toEqual({ number: 1 });
  expect(other).toBe(one);
  expect(await get()).toBe(one);
});
