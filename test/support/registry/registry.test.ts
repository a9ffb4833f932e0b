import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, digestOf, pushBlob } from "./client.ts";
import { hasDebian } from "./debian.ts";
import { indexType, pushImage } from "./image.ts";
import { startRegistry, type TestRegistry } from "./registry.ts";

/** What both registries of the tests promise, held by plain requests. */
describe.each(hasDebian() ? (["debian", "embedded"] as const) : (["embedded"] as const))("%s", (kind) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ kind });
  });
  afterAll(() => registry.stop());

  test("says that it is a registry", async () => {
    await ask(registry, "/v2/", { expect: [200] });
  });

  test("keeps an index under its tag and under its digest, bytes unchanged", async () => {
    const image = await pushImage(registry, "acme/orders", "v1", {
      platforms: ["linux/amd64", "linux/arm64"],
      attestations: true,
    });
    expect(image.manifests).toHaveLength(5);
    const headers = { accept: indexType };
    for (const reference of ["v1", image.digest]) {
      const got = await ask(registry, `/v2/acme/orders/manifests/${reference}`, { headers, expect: [200] });
      expect(digestOf(got.body)).toBe(image.digest);
      expect(got.headers.get("docker-content-digest")).toBe(image.digest);
      expect(got.headers.get("content-type")).toBe(indexType);
    }
    const head = await ask(registry, "/v2/acme/orders/manifests/v1", { method: "HEAD", headers });
    expect(head.status).toBe(200);
    expect(head.headers.get("docker-content-digest")).toBe(image.digest);
  });

  test("makes the same image twice", async () => {
    const one = await pushImage(registry, "acme/twice", "a", { labels: { version: "1" } });
    const two = await pushImage(registry, "acme/twice", "b", { labels: { version: "1" } });
    const other = await pushImage(registry, "acme/twice", "c", { labels: { version: "2" } });
    expect(two.digest).toBe(one.digest);
    expect(other.digest).not.toBe(one.digest);
  });

  test("knows what it does not have", async () => {
    const nowhere = `sha256:${"0".repeat(64)}`;
    await ask(registry, "/v2/acme/none/manifests/v1", { expect: [404] });
    await ask(registry, `/v2/acme/none/blobs/${nowhere}`, { method: "HEAD", expect: [404] });
    await ask(registry, "/v2/acme/none/tags/list", { expect: [404] });
    await ask(registry, `/v2/acme/none/referrers/${nowhere}`, { expect: [404] });
  });

  test("refuses a manifest whose blobs it does not have, and bytes that are not the digest's", async () => {
    const nowhere = { mediaType: "application/octet-stream", digest: `sha256:${"1".repeat(64)}`, size: 3 };
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    const manifest = { schemaVersion: 2, mediaType, config: nowhere, layers: [] };
    const headers = { "content-type": mediaType };
    const body = Buffer.from(JSON.stringify(manifest));
    const put = { method: "PUT", headers, body };
    expect((await ask(registry, "/v2/acme/orders/manifests/bad", put)).status).toBeGreaterThanOrEqual(400);
    const wrong = `/v2/acme/orders/manifests/sha256:${"2".repeat(64)}`;
    expect((await ask(registry, wrong, put)).status).toBeGreaterThanOrEqual(400);
  });

  test("mounts a blob from another repository, and opens an upload when it cannot", async () => {
    const digest = await pushBlob(registry, "acme/source", Buffer.from("mount me"));
    const mount = (blob: string) =>
      ask(registry, `/v2/acme/target/blobs/uploads/?mount=${blob}&from=acme/source`, { method: "POST" });
    expect((await mount(digest)).status).toBe(201);
    await ask(registry, `/v2/acme/target/blobs/${digest}`, { method: "HEAD", expect: [200] });
    expect((await mount(`sha256:${"3".repeat(64)}`)).status).toBe(202);
  });

  test("uploads in pieces, tells how far it is, and drops an upload", async () => {
    const bytes = Buffer.from("one and two");
    const opened = await ask(registry, "/v2/acme/pieces/blobs/uploads/", { method: "POST", expect: [202] });
    const at = new URL(opened.headers.get("location") ?? "", `http://${registry.host}`).href;
    const headers = { "content-type": "application/octet-stream" };
    const patched = await ask(registry, at, {
      method: "PATCH",
      headers: { ...headers, "content-range": "0-3" },
      body: bytes.subarray(0, 4),
      expect: [202],
    });
    expect(patched.headers.get("range")).toBe("0-3");
    const next = new URL(patched.headers.get("location") ?? "", `http://${registry.host}`);
    expect((await ask(registry, next.href, { expect: [204] })).headers.get("range")).toBe("0-3");
    next.searchParams.set("digest", digestOf(bytes));
    await ask(registry, next.href, { method: "PUT", headers, body: bytes.subarray(4), expect: [201] });
    const blob = await ask(registry, `/v2/acme/pieces/blobs/${digestOf(bytes)}`, { expect: [200] });
    expect(blob.body).toEqual(bytes);

    const other = await ask(registry, "/v2/acme/pieces/blobs/uploads/", { method: "POST", expect: [202] });
    await ask(registry, new URL(other.headers.get("location") ?? "", `http://${registry.host}`).href, {
      method: "DELETE",
      expect: [204],
    });
  });

  test("serves a piece of a blob", async () => {
    const digest = await pushBlob(registry, "acme/ranges", Buffer.from("0123456789"));
    const piece = await ask(registry, `/v2/acme/ranges/blobs/${digest}`, { headers: { range: "bytes=4-" } });
    expect([piece.status, piece.body.toString()]).toEqual([206, "456789"]);
  });

  test("keeps sha512 blobs and blobs without bytes", async () => {
    for (const [bytes, algorithm] of [
      [Buffer.from("big hash"), "sha512"],
      [Buffer.alloc(0), "sha256"],
    ] as const) {
      const digest = await pushBlob(registry, "acme/odd", bytes, algorithm);
      expect((await ask(registry, `/v2/acme/odd/blobs/${digest}`, { expect: [200] })).body).toEqual(bytes);
    }
  });

  test("lists tags, page by page", async () => {
    for (const tag of ["a", "b", "c"]) await pushImage(registry, "acme/tags", tag);
    const seen: string[] = [];
    // Debian's registry gives them all at once and in no order, whatever `n` says.
    for (let page: string | undefined = "/v2/acme/tags/tags/list?n=2"; page !== undefined; ) {
      const got: Awaited<ReturnType<typeof ask>> = await ask(registry, page, { expect: [200] });
      seen.push(...JSON.parse(got.body.toString()).tags);
      page = /<([^>]+)>; *rel="next"/.exec(got.headers.get("link") ?? "")?.[1];
    }
    expect(seen.sort()).toEqual(["a", "b", "c"]);
  });
});

const skopeo = (...args: string[]) => spawnSync("skopeo", args, { encoding: "utf8" });
const judged = skopeo("--version").status === 0 ? test : () => {};

judged("an image is what an independent client reads", async () => {
  const registry = await startRegistry();
  try {
    const platforms = ["linux/amd64", "linux/arm64"];
    const labels = { "org.opencontainers.image.revision": "abc" };
    const image = await pushImage(registry, "acme/orders", "v1", { platforms, labels, layers: ["a", "b"] });
    const from = `docker://${registry.host}/acme/orders:v1`;
    const seen = JSON.parse(skopeo("inspect", "--tls-verify=false", "--override-arch=arm64", from).stdout);
    expect(seen).toMatchObject({ Digest: image.digest, Labels: labels, Architecture: "arm64" });
    expect(seen.Layers).toHaveLength(2);
  } finally {
    await registry.stop();
  }
});
