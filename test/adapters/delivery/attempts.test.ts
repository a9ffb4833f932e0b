import { expect, test } from "vitest";
import { type Attempt, attemptUntil } from "../../../src/adapters/delivery/attempts.ts";
import type { Pushed } from "../../../src/ports/git.ts";
import { makeClock } from "../../support/clock.ts";

const aim = { url: "https://example.com/k8s.git", ref: "main" };
const lost: Attempt<string> = { kind: "again", pushed: { kind: "race", answer: "fetch first" } };
const over: Attempt<string> = { kind: "over", value: "done" };
const refused = (answer: string): Attempt<string> => ({ kind: "again", pushed: { kind: "policy", answer } });
const busy = (retryAfterMs?: number): Attempt<string> => {
  const pushed: Pushed = {
    kind: "transient",
    answer: "503",
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  return { kind: "again", pushed };
};

function attempts(outcomes: readonly Attempt<string>[], deadlineMs = 60_000) {
  const clock = { ...makeClock(), random: () => 0.5 };
  const said: string[] = [];
  const log = { info: (line: string) => void said.push(line), debug: () => undefined };
  let count = 0;
  const ended = attemptUntil({ clock, log, deadlineMs }, aim, async (given) => {
    count += 1;
    expect(given).toBe(count);
    return outcomes[count - 1] ?? lost;
  });
  return { ended, clock, said, count: () => count };
}

test("the first that is over is the answer, without any waiting", async () => {
  const { ended, clock, said } = attempts([over]);
  expect(await ended).toBe("done");
  expect([clock.slept, said]).toEqual([[], []]);
});

test("after a race it waits longer each time, and says so", async () => {
  const { ended, clock, said } = attempts([lost, lost, lost, over]);
  await ended;
  expect(clock.slept.map((ms) => Math.round(ms / 100) * 100)).toEqual([200, 400, 800]);
  expect(said[0]).toBe("Attempt 1 on main: fetch first. Again in 200ms.");
});

test("a busy server is given the time it asks for, else as after a race", async () => {
  const { ended, clock } = attempts([busy(7_000), busy(), over]);
  await ended;
  expect(clock.slept.map((ms) => Math.round(ms / 100) * 100)).toEqual([7_000, 400]);
});

test("a refusal on principle stops at once, with its remedy", async () => {
  const { ended, count } = attempts([lost, refused("GH006: Protected branch update failed"), over]);
  await expect(ended).rejects.toMatchObject({
    code: "GIT_PUSH_REFUSED",
    hint: expect.stringContaining("pull-request"),
  });
  expect(count()).toBe(2);
});

test("no attempt begins after the deadline", async () => {
  const { ended, clock } = attempts([], 5_000);
  await expect(ended).rejects.toMatchObject({
    code: "GIT_PUSH_DEADLINE",
    message: expect.stringContaining("within 5s"),
  });
  expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(5_000);
  const patient = attempts([busy(10_000)], 5_000);
  await expect(patient.ended).rejects.toMatchObject({ code: "GIT_PUSH_DEADLINE" });
  expect(patient.clock.slept).toEqual([]);
});
