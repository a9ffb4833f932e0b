import { expect, test } from "vitest";
import { allOrStop } from "../../../../src/adapters/registry/copy/stop-all-on-failure.ts";

test("all are worked on at once", async () => {
  const started: number[] = [];
  const all = [1, 2, 3];
  await allOrStop(all, async (item) => {
    started.push(item);
    await new Promise((resolve) => setImmediate(resolve));
    expect(started).toEqual(all);
  });
  expect(started).toEqual(all);
});

test("when one fails the others are told, waited for, and the first failure is thrown", async () => {
  const ended: string[] = [];
  const work = allOrStop(["fails", "waits"], async (item, signal) => {
    if (item === "fails") throw new Error("the first");
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    ended.push(item);
    throw new Error("the second");
  });
  await expect(work).rejects.toThrow("the first");
  expect(ended).toEqual(["waits"]);
});
