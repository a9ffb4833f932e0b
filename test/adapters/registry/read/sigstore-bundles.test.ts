import { afterEach, describe, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { readBundles } from "../../../../src/adapters/registry/read/sigstore-bundles.ts";
import { pushBlob, pushManifest } from "../../../support/registry/client.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { manifestType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { testSession, toDigest } from "../../../support/registry/session.ts";
import { type Pointer, pointTo, pushReferrer } from "../../../support/registry/signature.ts";

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const content = '{"mediaType":"bundle"}';
let registry: TestRegistry;
let front: Front | undefined;
afterEach(async () => {
  await front?.stop();
  front = undefined;
  await registry.stop();
});

async function start(referrers = false, fault: (url: string) => Fault | undefined = () => undefined) {
  registry = await startRegistry({ kind: "embedded", referrers });
  front = await startFront(registry, { fault: ({ url }) => fault(url) });
  const image = await pushImage(registry, "acme/orders", "v1", { platforms: ["linux/amd64", "linux/arm64"] });
  const subject = await pointTo(registry, "acme/orders", "v1");
  const attach = (how: Parameters<typeof pushReferrer>[3], to = subject) =>
    pushReferrer(registry, "acme/orders", to, { type: bundleType, content, listed: !referrers, ...how });
  const { session } = testSession();
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  const list = () => readBundles(session, site, toDigest(image.digest));
  return { image, subject, attach, list };
}

test.each([true, false])("what is attached to the index itself, with the API: %s", async (referrers) => {
  const { attach, list, image } = await start(referrers);
  expect(await list()).toEqual([]);
  await attach({});
  await attach({ type: "application/vnd.dev.sigstore.bundle+json;version=0.2", content: '{"old":1}' });
  await attach({ type: "application/vnd.cyclonedx+json" });
  await attach(
    { content: '{"of":"a child"}' },
    await pointTo(registry, "acme/orders", image.manifests[0] ?? ""),
  );
  const found = await list();
  expect(found).toHaveLength(2);
  expect(found).toEqual(
    expect.arrayContaining([
      { kind: "bundle", bundle: { mediaType: "bundle" } },
      { kind: "bundle", bundle: { old: 1 } },
    ]),
  );
});

describe("what is no bundle is told, and hides no other", () => {
  test.each<[string, Parameters<typeof pushReferrer>[3]]>([
    ["no JSON", { content: "hello" }],
    ["huge", { content: `{"a":"${"x".repeat(9 << 20)}"}` }],
  ])("%s", async (_, how) => {
    const { attach, list } = await start();
    await attach(how);
    await attach({});
    expect((await list()).map((one) => one.kind)).toEqual(["unreadable", "bundle"]);
  });

  test("a list that names what is about another artifact, is empty, or is gone", async () => {
    let gone = "nothing yet";
    const missing: Fault = { kind: "answer", status: 404 };
    const { subject, list } = await start(false, (url) => (url.endsWith(gone) ? missing : undefined));
    const config = {
      mediaType: "application/vnd.oci.empty.v1+json",
      digest: await pushBlob(registry, "acme/orders", Buffer.from("{}")),
      size: 2,
    };
    const bare = { schemaVersion: 2, mediaType: manifestType, artifactType: bundleType, config, layers: [] };
    const about = (one: Pointer) => ({ ...bare, subject: one });
    const other = await pushImage(registry, "acme/orders", "v2", { layers: ["other"] });
    const elsewhere = await pointTo(registry, "acme/orders", "v2");
    const entries = [
      await pushManifest(registry, "acme/orders", about(elsewhere)),
      await pushManifest(registry, "acme/orders", about(subject)),
      await pointTo(registry, "acme/orders", other.digest),
    ];
    const manifests = entries.map((one) => ({ ...one, artifactType: bundleType }));
    const index = { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests };
    await pushManifest(registry, "acme/orders", index, subject.digest.replace(":", "-"));
    gone = other.digest;
    expect(await list()).toEqual([
      { kind: "unreadable", why: "it is attached to something else" },
      { kind: "unreadable", why: "it is empty" },
      { kind: "unreadable", why: "the registry lists it and does not have it" },
    ]);
  });
});

test("a list without types: the manifest says it", async () => {
  const { attach, list, subject } = await start();
  const { mediaType, digest, size } = await attach({ listed: false });
  const index = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [{ mediaType, digest, size }],
  };
  await pushManifest(registry, "acme/orders", index, subject.digest.replace(":", "-"));
  expect(await list()).toEqual([{ kind: "bundle", bundle: { mediaType: "bundle" } }]);
});

test("a registry that refuses is no registry without bundles", async () => {
  const denied: Fault = { kind: "answer", status: 403 };
  const { attach, list } = await start(false, (url) => (url.includes("/blobs/") ? denied : undefined));
  await attach({});
  await expect(list()).rejects.toMatchObject({ code: expect.stringMatching(/^REGISTRY_/) });
});

test("there is an end to what is read", async () => {
  const { attach, list } = await start(true);
  for (let count = 0; count < 53; count += 1) await attach({ content: `{"n":${count}}` });
  expect(await list()).toHaveLength(50);
});
