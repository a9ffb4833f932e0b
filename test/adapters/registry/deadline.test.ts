import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { endless, wakeAt } from "../../../src/adapters/deadline.ts";
import { openRegistries } from "../../../src/adapters/registry/registries.ts";
import type { Deadline } from "../../../src/ports/deadline.ts";
import { makeClock } from "../../support/clock.ts";
import { programsIn } from "../../support/programs.ts";
import { type Fault, type Front, type Seen, startFront } from "../../support/registry/front.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { nobody, quiet, toDigest } from "../../support/registry/session.ts";

let registry: TestRegistry;
let digest: string;
beforeAll(async () => {
  registry = await startRegistry({ kind: "embedded", referrers: true });
  digest = (await pushImage({ host: registry.host }, "acme/orders", "v1", { layers: ["one"] })).digest;
});
afterAll(() => registry.stop());
let front: Front;
afterEach(() => front.stop());

/** A copy that meets a fault, and a deadline that is over a moment after it was met. */
async function copyUntil(fault: (request: Seen) => Fault | undefined, side: "source" | "destination") {
  const stop = new AbortController();
  let earned = 0;
  const deadline: Deadline = {
    ...endless,
    signal: stop.signal,
    total: 60_000,
    left: () => (stop.signal.aborted ? 0 : 60_000),
    extend: (ms) => {
      earned += ms;
    },
  };
  front = await startFront(registry, {
    fault: (request) => {
      const met = fault(request);
      if (met !== undefined) setTimeout(() => stop.abort(), 50);
      return met;
    },
  });
  const context = {
    env: {},
    clock: wakeAt(deadline, makeClock(1)),
    log: quiet,
    mask: () => undefined,
    programs: programsIn(),
  };
  const client = await openRegistries({ ...context, deadline }).open(nobody);
  const [from, to] = side === "source" ? [front, registry] : [registry, front];
  const work = client.copy(
    { host: from.host, path: "acme/orders" },
    { host: to.host, path: `prod/${front.host.split(":")[1]}` },
    { digest: toDigest(digest), tag: "v1" },
    { tags: [], referrers: "copy" },
  );
  return { work, earned: () => earned };
}

test.each<["source" | "destination", string, (request: Seen) => Fault | undefined, RegExp]>([
  [
    "destination",
    "an upload without an answer",
    ({ method, url }) => (method === "PUT" && url.includes("/uploads/") ? { kind: "silent" } : undefined),
    /to answer PUT .*: it did not answer/,
  ],
  [
    "destination",
    "headers drop by drop",
    ({ url }) => (url.includes("/uploads/") ? { kind: "drip", what: "headers" } : undefined),
    /to answer POST .*: it did not answer/,
  ],
  [
    "source",
    "a list drop by drop",
    ({ url }) => (url.includes("/referrers/") ? { kind: "drip", what: "body" } : undefined),
    /to answer GET .*: its answer did not come to an end/,
  ],
  [
    "destination",
    "a manifest that is refused again and again",
    ({ method, url }) =>
      method === "PUT" && url.includes("/manifests/")
        ? { kind: "answer", status: 503, headers: { "retry-after": "50" } }
        : undefined,
    /to answer PUT .*: it answers HTTP 503/,
  ],
])("%s: %s ends when the deadline is over", async (side, _, fault, said) => {
  const { work } = await copyUntil(fault, side);
  await expect(work).rejects.toMatchObject({ code: "DEADLINE_OVER", message: expect.stringMatching(said) });
});

test("the bytes of layers earn time", async () => {
  const { work, earned } = await copyUntil(() => undefined, "destination");
  const { bytes } = await work;
  expect(bytes).toBeGreaterThan(0);
  expect(earned()).toBeCloseTo(bytes / 64, 3);
});
