import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { read, readManifests, readRoot } from "../../../../src/adapters/registry/read/artifact.ts";
import { ask, pushBlob, pushManifest } from "../../../support/registry/client.ts";
import { indexType, manifestType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo } from "../../../support/registry/signature.ts";

let registry: TestRegistry;
beforeAll(async () => {
  // Debian's refuses what is odd; the embedded one takes all that the specification allows.
  registry = await startRegistry({ kind: "embedded" });
});
afterAll(() => registry.stop());

const { session } = testSession();
const at = (path: string) => accessTo({ host: registry.host, path }, "pull");

test("the root: by its tag, or by its digest alone", async () => {
  const image = await pushImage(registry, "acme/root", "v1");
  const digest = toDigest(image.digest);
  for (const tag of ["v1", undefined]) {
    expect((await readRoot(session, at("acme/root"), { digest, tag })).digest).toBe(digest);
  }
  const read = (artifact: { digest: typeof digest; tag: string | undefined }) =>
    codeOf(readRoot(session, at("acme/root"), artifact));
  expect(await read({ digest, tag: "v2" })).toBe("IMAGE_TAG_MOVED");
  expect(await read({ digest: nowhere, tag: "v1" })).toBe("IMAGE_MISSING");
  expect(await read({ digest: nowhere, tag: undefined })).toBe("IMAGE_MISSING");
});

test("an index of indexes: each manifest once, children first; each blob once", async () => {
  const repo = "acme/nested";
  const one = await pushImage(registry, repo, "one", { layers: ["a", ""] });
  const two = await pushImage(registry, repo, "two", { layers: ["a", "b"], attestations: true });
  const child = await pointTo(registry, repo, one.digest);
  const nested = await pointTo(registry, repo, two.digest);
  const index = { schemaVersion: 2, mediaType: indexType, manifests: [nested, child, child] };
  const { digest } = await pushManifest(registry, repo, index, "v1");
  const root = await readRoot(session, at(repo), { digest: toDigest(digest), tag: "v1" });
  const closure = await readManifests(session, at(repo), root);
  expect(closure.manifests.map((manifest) => manifest.digest)).toEqual([
    ...two.manifests,
    one.digest,
    digest,
  ]);
  const blobs = closure.blobs.map((blob) => blob.digest);
  expect(new Set(blobs)).toEqual(new Set([...one.blobs, ...two.blobs]));
  expect(new Set(blobs).size).toBe(blobs.length);
});

test("foreign layers are left out; an entry that is a blob is taken as one", async () => {
  const repo = "acme/odd";
  const config = {
    mediaType: "application/json",
    digest: await pushBlob(registry, repo, Buffer.from("{}")),
    size: 2,
  };
  const foreign = { mediaType: "x", digest: nowhere, size: 9, urls: ["https://example.com/layer"] };
  const image = { schemaVersion: 2, mediaType: manifestType, config, layers: [foreign] };
  const child = await pushManifest(registry, repo, image);
  const blob = {
    mediaType: "text/plain",
    digest: await pushBlob(registry, repo, Buffer.from("hi")),
    size: 2,
  };
  const raw = Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [child, blob] }),
  );
  const bare = { mediaType: indexType, digest: nowhere, bytes: raw };
  const closure = await readManifests(session, at(repo), bare);
  expect(new Set(closure.blobs.map((one) => one.digest))).toEqual(new Set([blob.digest, config.digest]));
  expect(closure.manifests).toHaveLength(2);
});

test("a child that is gone, and one of another size", async () => {
  const image = await pushImage(registry, "acme/gone", "v1", { platforms: ["linux/amd64", "linux/arm64"] });
  const root = await readRoot(session, at("acme/gone"), { digest: toDigest(image.digest), tag: undefined });
  const text = Buffer.from(root.bytes)
    .toString()
    .replace(/"size":\d+/, '"size":7');
  const changed = { ...root, bytes: Buffer.from(text) };
  expect(await codeOf(readManifests(session, at("acme/gone"), changed))).toBe("IMAGE_DIGEST_MISMATCH");
  await ask(registry, `/v2/acme/gone/manifests/${image.manifests[0]}`, { method: "DELETE", expect: [202] });
  expect(await codeOf(readManifests(session, at("acme/gone"), root))).toBe("IMAGE_INCOMPLETE");
});

test("a manifest is read under its own name", async () => {
  const manifest = { mediaType: indexType, digest: nowhere, bytes: Buffer.from("[]") };
  expect(() => read(at("acme/x"), manifest)).toThrow(`acme/x@${nowhere}`);
});
