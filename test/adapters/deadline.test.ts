import { expect, test } from "vitest";
import { clock } from "../../src/adapters/clock.ts";
import { beforeDeadline, deadlineOver, endless, wakeAt } from "../../src/adapters/deadline.ts";

function stopped() {
  const stop = new AbortController();
  const deadline = {
    ...endless,
    signal: stop.signal,
    total: 60_000,
    left: () => (stop.signal.aborted ? 0 : 1),
  };
  return { stop, deadline };
}

test("whoever sleeps wakes when it is over, and does not fall asleep afterwards", async () => {
  const { stop, deadline } = stopped();
  const awake = wakeAt(deadline, clock);
  const sleep = awake.sleep(1_000_000);
  stop.abort();
  await sleep;
  await awake.sleep(1_000_000);
});

test("a short sleep is as long as it should be", async () => {
  const before = Date.now();
  await wakeAt(endless, clock).sleep(20);
  expect(Date.now()).toBeGreaterThanOrEqual(before + 19);
});

test("the Problem says whom, what, how long and why; when it is over the first one stands for all", () => {
  const { stop, deadline } = stopped();
  const waited = {
    whom: "ghcr.io",
    request: "answer GET /token",
    waitedMs: 12_345,
    fault: "it asks for more",
  };
  expect(deadlineOver(deadline, waited)).toMatchObject({
    code: "DEADLINE_OVER",
    message:
      "Waited 12s for ghcr.io to answer GET /token, and the deadline of 1m allows no more: it asks for more.",
  });
  stop.abort();
  const first = deadlineOver(deadline, { ...waited, whom: "quay.io" });
  expect(first.message).toMatch(/for quay\.io/);
  expect(deadlineOver(deadline, { ...waited, whom: "docker.io" })).toBe(first);
});

test("work of a library that takes no signal is left when it is over, and not begun afterwards", async () => {
  const { stop, deadline } = stopped();
  const waited = { whom: "tuf-repo.github.com", request: "say what it trusts" };
  expect(await beforeDeadline(deadline, waited, async () => 1)).toBe(1);
  await expect(beforeDeadline(deadline, waited, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  const running = beforeDeadline(deadline, waited, () => new Promise(() => undefined));
  stop.abort();
  const message =
    "Waited no time for tuf-repo.github.com to say what it trusts, and the deadline of 1m allows no more: it did not answer.";
  await expect(running).rejects.toMatchObject({ code: "DEADLINE_OVER", message });
  const never = () => Promise.reject(new Error("begun"));
  await expect(beforeDeadline(deadline, waited, never)).rejects.toMatchObject({ message });
});
