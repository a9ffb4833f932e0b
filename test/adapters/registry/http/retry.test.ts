import { afterEach, expect, test } from "vitest";
import { type Call, openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { openRateLimiter } from "../../../../src/adapters/registry/http/rate-limiter.ts";
import { sendWithRetry } from "../../../../src/adapters/registry/http/retry.ts";
import { testClock } from "../../../support/registry/clock.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
afterEach(async () => {
  await front.stop();
  await registry.stop();
});

async function send(fault: (count: number) => Fault | undefined, more: Partial<Call> = {}) {
  registry = await startRegistry({ kind: "embedded" });
  front = await startFront(registry, { fault: (_, count) => fault(count) });
  const clock = testClock();
  const call: Call = { method: "GET", url: new URL(`http://${front.host}/v2/`), headers: {}, ...more };
  return { clock, sent: sendWithRetry(openWire({}), openRateLimiter(4, clock), clock, call) };
}

const busy = (status: number, headers = {}) => ({ kind: "answer", status, headers }) as const;

test.each([408, 425, 429, 499, 500, 502, 503, 504])("%i is tried again", async (status) => {
  const { sent } = await send((count) => (count <= 3 ? busy(status) : undefined));
  expect((await sent).status).toBe(200);
  expect(front.seen).toHaveLength(4);
});

test.each([400, 401, 403, 404, 409, 413, 501, 505])("%i stands", async (status) => {
  const { sent } = await send(() => busy(status));
  expect((await sent).status).toBe(status);
  expect(front.seen).toHaveLength(1);
});

test("a lost connection is tried again, and at last it is unreachable", async () => {
  const once = await send((count) => (count === 1 ? { kind: "reset" } : undefined));
  expect((await once.sent).status).toBe(200);
  await front.stop();
  await registry.stop();
  const { sent } = await send(() => ({ kind: "reset" }));
  expect(await codeOf(sent)).toBe("REGISTRY_UNREACHABLE");
  expect(front.seen).toHaveLength(5);
});

test("Retry-After is waited for to the second, by all who talk to the host", async () => {
  const { sent, clock } = await send((count) =>
    count === 1 ? busy(429, { "retry-after": "97" }) : undefined,
  );
  const start = clock.now();
  expect((await sent).status).toBe(200);
  expect(clock.now() - start).toBe(97_000);
});

test("a host that asks for hours is not waited for", async () => {
  const { sent, clock } = await send(() => busy(429, { "retry-after": "7200" }));
  expect(await codeOf(sent)).toBe("REGISTRY_FAILING");
  expect(clock.slept).toEqual([]);
});

test("five tries are enough", async () => {
  const { sent } = await send(() => busy(507));
  expect(await codeOf(sent)).toBe("REGISTRY_FAILING");
  expect(front.seen).toHaveLength(5);
});

test("a streamed body is sent once", async () => {
  const { sent } = await send(() => busy(500), {
    method: "PUT",
    headers: { "content-length": "1" },
    body: async function* () {
      yield Buffer.from("a");
    },
  });
  expect(await codeOf(sent)).toBe("REGISTRY_FAILING");
  expect(front.seen).toHaveLength(1);
});

test("nothing is tried after the end", async () => {
  const stop = new AbortController();
  stop.abort();
  const { sent } = await send(() => undefined, { signal: stop.signal });
  await expect(sent).rejects.toThrow("aborted");
  expect(front.seen).toHaveLength(0);
});
