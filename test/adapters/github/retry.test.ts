import { describe, expect, test } from "vitest";
import { endless } from "../../../src/adapters/deadline.ts";
import type { Failure } from "../../../src/adapters/github/failure.ts";
import { createRetry, type GitHubRequest, type RequestResult } from "../../../src/adapters/github/retry.ts";
import type { Deadline } from "../../../src/ports/deadline.ts";
import { makeClock } from "../../support/clock.ts";

function fixture(answers: readonly (Failure | "done")[], deadline: Deadline = endless) {
  const clock = makeClock();
  const log: string[] = [];
  const persist = createRetry("acme/k8s", {
    run: { apiUrl: "https://api.github.com", graphqlUrl: "https://api.github.com/graphql" },
    clock,
    deadline,
    log: { info: (line) => void log.push(line), debug: () => undefined },
  });
  const left = [...answers];
  const ask = (what: Partial<GitHubRequest<string>> = {}) =>
    persist<string>(
      { call: "read", needs: "contents: read", repeatable: true, ...what },
      async (): Promise<RequestResult<string>> => {
        const next = left.shift() ?? "done";
        return next === "done" ? { kind: "done", value: "sent" } : { kind: "failed", failure: next };
      },
    );
  return { ask, clock, log, left };
}

const limited = (waitMs: number | undefined): Failure => ({ kind: "limited", waitMs, answer: "slow down" });
const passing: Failure = { kind: "passing", waitMs: undefined, answer: "502" };
const refused: Failure = { kind: "refused", answer: "already exists" };

test("a limit is waited for as long as it says, and said", async () => {
  const { ask, clock, log } = fixture([limited(60_000), limited(30_000)]);
  expect(await ask()).toBe("sent");
  expect(clock.slept).toEqual([60_000, 30_000]);
  expect(log[0]).toContain("1m");
});

test("a limit that says nothing is waited for a minute, then two", async () => {
  const { ask, clock } = fixture([limited(undefined), limited(undefined)]);
  await ask();
  expect(clock.slept).toEqual([60_000, 120_000]);
});

test("a wait beyond all patience is a Problem at once", async () => {
  const { ask, clock } = fixture([limited(3_600_000)]);
  await expect(ask()).rejects.toMatchObject({ code: "GITHUB_LIMITED", hint: expect.stringContaining("1h") });
  expect(clock.slept).toEqual([]);
});

test("what passes is tried again with growing jitter, and not for ever", async () => {
  const { ask, clock } = fixture(Array(6).fill(passing));
  await expect(ask()).rejects.toMatchObject({ code: "GITHUB_UNREACHABLE" });
  expect(clock.slept).toHaveLength(5);
  for (const [index, ms] of clock.slept.entries()) expect(ms).toBeLessThanOrEqual(2_000 * 2 ** index);
});

test("what must not be done twice is not sent again when it may have been done", async () => {
  const { ask, left } = fixture([passing, "done"]);
  await expect(ask({ repeatable: false })).rejects.toMatchObject({ code: "GITHUB_UNREACHABLE" });
  expect(left).toHaveLength(1);
});

test("but a limit says that it was not done", async () => {
  const { ask } = fixture([limited(1_000)]);
  expect(await ask({ repeatable: false })).toBe("sent");
});

test("an unanswered or refused creation is settled by looking", async () => {
  for (const failure of [passing, refused]) {
    const { ask } = fixture([failure]);
    expect(await ask({ repeatable: false, settle: async () => "found" })).toBe("found");
  }
});

test("if nothing is found, an unanswered creation is sent again, and a refused one is refused", async () => {
  const settle = async () => undefined;
  expect(await fixture([passing]).ask({ repeatable: false, settle })).toBe("sent");
  await expect(fixture([refused]).ask({ settle, remedy: "Do so." })).rejects.toMatchObject({
    code: "GITHUB_REFUSED",
    hint: expect.stringContaining("Do so."),
  });
});

test.each([
  [{ kind: "token", answer: "Bad credentials" }, "GITHUB_TOKEN_REFUSED"],
  [{ kind: "missing", answer: "Not Found" }, "GITHUB_NOT_FOUND"],
  [{ kind: "forbidden", answer: "Resource not accessible by integration" }, "GITHUB_PERMISSION_MISSING"],
  [
    { kind: "forbidden", answer: "GitHub Actions is not permitted to create or approve pull requests." },
    "GITHUB_PULL_REQUESTS_OFF",
  ],
] as const)("%j is not waited for", async (failure, code) => {
  const { ask, clock } = fixture([failure]);
  await expect(ask()).rejects.toMatchObject({ code });
  expect(clock.slept).toEqual([]);
});

test("the permission that is missing is named as one writes it in a workflow", async () => {
  const { ask } = fixture([{ kind: "forbidden", answer: "no" }]);
  await expect(ask({ needs: "pull-requests: write" })).rejects.toMatchObject({
    hint: expect.stringContaining("`pull-requests: write`"),
  });
});

test("300 writes keep to what GitHub allows in a minute", async () => {
  const { ask, clock } = fixture([]);
  for (let count = 0; count < 300; count += 1) await ask({ needs: "contents: write" });
  expect(clock.slept.length).toBeGreaterThanOrEqual(3);
  expect(clock.slept.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(150_000);
});

describe("a deadline", () => {
  const within = (left: number, aborted = false) => ({
    ...endless,
    total: 60_000,
    left: () => left,
    ...(aborted ? { signal: AbortSignal.abort() } : {}),
  });

  test("that ends before the pause which GitHub asks for ends the call at once", async () => {
    const { ask, clock } = fixture([limited(280_000)], within(30_000));
    await expect(ask()).rejects.toMatchObject({
      code: "DEADLINE_OVER",
      message:
        'Waited no time for https://api.github.com to read in acme/k8s, and the deadline of 1m allows no more: it says "slow down", and asks to wait 4m40s more.',
    });
    expect(clock.slept).toEqual([]);
  });

  test("that is over ends a call that may not be sent twice as well", async () => {
    const { ask } = fixture([passing], within(0, true));
    await expect(ask({ repeatable: false })).rejects.toMatchObject({
      code: "DEADLINE_OVER",
      message: expect.stringMatching(/allows no more: it does not answer\.$/),
    });
  });

  test("does not hide what GitHub says no to", async () => {
    const { ask } = fixture([refused], within(0));
    await expect(ask()).rejects.toMatchObject({ code: "GITHUB_REFUSED" });
  });
});
