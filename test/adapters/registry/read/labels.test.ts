import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { readLabels } from "../../../../src/adapters/registry/read/labels.ts";
import { pushBlob, pushManifest } from "../../../support/registry/client.ts";
import { manifestType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const { session } = testSession();
const site = () => accessTo({ host: registry.host, path: "acme/orders" }, "pull");
const labels = { "org.opencontainers.image.revision": "abc", "org.opencontainers.image.version": "1.2.3" };

test.each([
  ["an image", {}],
  ["an index", { platforms: ["linux/amd64", "linux/arm64"] }],
  ["an index with attestations", { attestations: true }],
])("%s", async (_, options) => {
  const image = await pushImage(registry, "acme/orders", "v1", { ...options, labels });
  expect(await readLabels(session, site(), toDigest(image.digest))).toMatchObject(labels);
});

test.each([
  "not JSON",
  "null",
  '{"config":null}',
  '{"config":{"Labels":null}}',
])("a config that has none: %s", async (config) => {
  const digest = await pushBlob(registry, "acme/orders", Buffer.from(config));
  const manifest = await pushManifest(registry, "acme/orders", {
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: "application/octet-stream", digest, size: config.length },
    layers: [],
    annotations: { own: "yes" },
  } as { mediaType: string });
  expect(await readLabels(session, site(), toDigest(manifest.digest))).toEqual({ own: "yes" });
});

test("no image, no labels", async () => {
  expect(await codeOf(readLabels(session, site(), nowhere))).toBe("IMAGE_MISSING");
});
