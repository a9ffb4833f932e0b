import { afterEach, expect, test } from "vitest";
import { copy } from "../../../../src/adapters/registry/copy/copy.ts";
import { estimateCopy } from "../../../../src/adapters/registry/copy/estimate.ts";
import { ask } from "../../../support/registry/client.ts";
import { type Front, startFront } from "../../../support/registry/front.ts";
import { type ImageOptions, pushImage } from "../../../support/registry/image.ts";
import { startRegistry } from "../../../support/registry/registry.ts";
import type { Running } from "../../../support/registry/running.ts";
import { codeOf, quiet, somebody, testSession, toDigest } from "../../../support/registry/session.ts";

const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.stop();
});

async function start() {
  const registry = await startRegistry();
  const front = await startFront(registry);
  running.push(registry, front);
  return { registry, front };
}

const image: ImageOptions = { platforms: ["linux/amd64", "linux/arm64"], layers: ["x".repeat(50_000), "y"] };
const options = { tags: ["production"], referrers: "copy" } as const;

function places(from: Front, to: Front) {
  return { from: { host: from.host, path: "acme/dev" }, to: { host: to.host, path: "acme/prod" } };
}

test.each([
  ["within one registry", false],
  ["to another", true],
])("%s it says what the copy then does, and writes nothing", async (_, isFar) => {
  const from = await start();
  const to = isFar ? await start() : from;
  const pushed = await pushImage(from.registry, "acme/dev", "v1", image);
  const artifact = { digest: toDigest(pushed.digest), tag: "v1" };
  const where = places(from.front, to.front);
  const seen = () => [...new Set([from.front, to.front])].flatMap((front) => front.seen);
  const before = await estimateCopy(testSession().session, quiet, where, artifact, options);
  expect(seen().every((one) => one.method === "GET" || one.method === "HEAD")).toBe(true);
  const count = seen().length;
  const copied = await copy(testSession().session, quiet, where, artifact, options);
  expect(before).toMatchObject({
    manifests: copied.manifests,
    bytes: copied.bytes,
    blobs: pushed.blobs.length,
  });
  // Beside what it counts, the copy looks for tags and referrers.
  expect(seen().length - count - before.requests).toBeGreaterThanOrEqual(0);
  expect(seen().length - count - before.requests).toBeLessThanOrEqual(5);
  const after = await estimateCopy(testSession().session, quiet, where, artifact, options);
  expect(after).toEqual({ manifests: 0, blobs: 0, bytes: 0, requests: 0 });
});

test("a tag alone", async () => {
  const from = await start();
  const { digest } = await pushImage(from.registry, "acme/dev", "v1", image);
  const artifact = { digest: toDigest(digest), tag: "v1" };
  const where = places(from.front, from.front);
  const { session } = testSession();
  await copy(session, quiet, where, artifact, { ...options, tags: [] });
  expect(await estimateCopy(session, quiet, where, artifact, options)).toEqual({
    manifests: 0,
    blobs: 0,
    bytes: 0,
    requests: 4,
  });
});

test("what the copy would refuse, and a layer that is gone", async () => {
  const from = await start();
  const pushed = await pushImage(from.registry, "acme/dev", "v1", image);
  const artifact = { digest: toDigest(pushed.digest), tag: "v1" };
  const where = places(from.front, from.front);
  await ask(from.registry, `/v2/acme/dev/blobs/${pushed.blobs[0]}`, { method: "DELETE", expect: [202] });
  const weighed = () => codeOf(estimateCopy(testSession().session, quiet, where, artifact, options));
  expect(await weighed()).toBe("IMAGE_INCOMPLETE");
  await pushImage(from.registry, "acme/prod", "v1", { layers: ["other"] });
  expect(await weighed()).toBe("TAG_TAKEN");
});

test("to look, no right to push is asked for", async () => {
  const registry = await startRegistry();
  const { username, password } = somebody;
  const front = await startFront(registry, { rules: { kind: "bearer", username, password } });
  running.push(registry, front);
  const { digest } = await pushImage(registry, "acme/dev", "v1");
  const artifact = { digest: toDigest(digest), tag: "v1" };
  await estimateCopy(testSession(somebody).session, quiet, places(front, front), artifact, options);
  const scopes = front.guard?.tokenRequests.flatMap((one) => one.getAll("scope")) ?? [];
  expect(scopes).toEqual(["repository:acme/prod:pull", "repository:acme/dev:pull"]);
});
