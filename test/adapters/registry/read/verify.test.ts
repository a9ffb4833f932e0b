import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { verify } from "../../../../src/adapters/registry/read/artifact.ts";
import { ask } from "../../../support/registry/client.ts";
import { type Front, startFront } from "../../../support/registry/front.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry();
  front = await startFront(registry);
});
afterAll(async () => {
  await front.stop();
  await registry.stop();
});

const { session } = testSession();
const site = () => accessTo({ host: front.host, path: "acme/orders" }, "pull");

test("each manifest is read and each blob looked at, once, and nothing is written", async () => {
  const options = { platforms: ["linux/amd64", "linux/arm64"], layers: ["one", "two"], attestations: true };
  const image = await pushImage(registry, "acme/orders", "v1", options);
  const verified = await verify(session, site(), { digest: toDigest(image.digest), tag: "v1" });
  expect(verified).toMatchObject({ manifests: 5, blobs: image.blobs.length });
  expect(verified.bytes).toBeGreaterThan(4096);
  expect(front.seen).toHaveLength(5 + image.blobs.length);
  expect(new Set(front.seen.map((one) => one.method))).toEqual(new Set(["GET", "HEAD"]));
});

test("what is gone is named", async () => {
  const image = await pushImage(registry, "acme/orders", "v2", { layers: ["gone", "too"] });
  for (const layer of image.blobs.slice(0, 2)) {
    await ask(registry, `/v2/acme/orders/blobs/${layer}`, { method: "DELETE", expect: [202] });
  }
  const artifact = { digest: toDigest(image.digest), tag: undefined };
  const fault = await verify(session, site(), artifact).catch((thrown: Error) => thrown);
  expect(fault).toMatchObject({ code: "IMAGE_INCOMPLETE" });
  for (const layer of image.blobs.slice(0, 2)) expect(String(fault)).toContain(layer);
});

test("a tag that was pushed again", async () => {
  const image = await pushImage(registry, "acme/orders", "v3", { layers: ["first"] });
  await pushImage(registry, "acme/orders", "v3", { layers: ["second"] });
  const artifact = { digest: toDigest(image.digest), tag: "v3" };
  expect(await codeOf(verify(session, site(), artifact))).toBe("IMAGE_TAG_MOVED");
});
