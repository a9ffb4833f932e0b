import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { putManifest, readManifest, resolve } from "../../../../src/adapters/registry/read/manifests.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { indexType, type PushedImage, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let image: PushedImage;
let front: Front | undefined;
beforeAll(async () => {
  registry = await startRegistry();
  image = await pushImage(registry, "acme/orders", "v1", { platforms: ["linux/amd64", "linux/arm64"] });
});
afterEach(() => front?.stop());
afterAll(() => registry.stop());

const { session } = testSession();

async function start(fault?: (method: string) => Fault | undefined) {
  front = await startFront(registry, fault === undefined ? {} : { fault: ({ method }) => fault(method) });
  return accessTo({ host: front.host, path: "acme/orders" }, "push");
}

const without = (...names: string[]): Fault => ({
  kind: "headers",
  change: (headers) => {
    for (const name of names) delete headers[name];
  },
});
const page: Fault = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html><title>Log in</title>",
};

describe("resolve", () => {
  test("asks once, for all four kinds", async () => {
    const site = await start();
    expect(await resolve(session, site, "v1")).toBe(image.digest);
    expect(front?.seen).toHaveLength(1);
    expect(front?.seen[0]).toMatchObject({ method: "HEAD", status: 200 });
    const accept = String(front?.seen[0]?.headers.accept).split(", ");
    expect(accept).toEqual([
      "application/vnd.oci.image.index.v1+json",
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.docker.distribution.manifest.list.v2+json",
      "application/vnd.docker.distribution.manifest.v2+json",
    ]);
  });

  test("what is not there", async () => {
    const site = await start();
    expect(await resolve(session, site, "v9")).toBeUndefined();
    expect(await resolve(session, site, nowhere)).toBeUndefined();
  });

  test.each([
    400, 403, 405, 406, 501,
  ])("a registry that answers HEAD with %i is asked by GET", async (status) => {
    const site = await start((method) => (method === "HEAD" ? { kind: "answer", status } : undefined));
    expect(await resolve(session, site, "v1")).toBe(image.digest);
  });

  test("a registry that does not name the digest is asked by GET, and the bytes are hashed", async () => {
    const site = await start(() => without("docker-content-digest"));
    expect(await resolve(session, site, "v1")).toBe(image.digest);
    expect(front?.seen.map((one) => one.method)).toEqual(["HEAD", "GET"]);
  });

  test("a refusal is told in the registry's words", async () => {
    const body = '{"errors":[{"code":"DENIED","message":"not you"}]}';
    const site = await start(() => ({ kind: "answer", status: 403, body }));
    const fault = await resolve(session, site, "v1").catch((thrown: Error) => thrown);
    expect(fault).toMatchObject({
      code: "REGISTRY_DENIED",
      message: expect.stringContaining("DENIED: not you"),
    });
  });

  test("a web page is not a registry", async () => {
    const site = await start(() => page);
    expect(await codeOf(resolve(session, site, "v1"))).toBe("REGISTRY_NOT_A_REGISTRY");
  });

  test("another digest than the one asked for is an error", async () => {
    const change = (headers: Record<string, unknown>) => {
      headers["docker-content-digest"] = nowhere;
    };
    const site = await start(() => ({ kind: "headers", change }));
    expect(await codeOf(resolve(session, site, image.digest))).toBe("IMAGE_DIGEST_MISMATCH");
  });
});

describe("readManifest", () => {
  test("gives the bytes and what they are", async () => {
    const site = await start();
    for (const reference of ["v1", image.digest]) {
      const manifest = await readManifest(session, site, reference);
      expect(manifest).toMatchObject({ digest: image.digest, mediaType: indexType });
      expect(JSON.parse(Buffer.from(manifest?.bytes ?? "").toString()).manifests).toHaveLength(2);
    }
    expect(await readManifest(session, site, "v9")).toBeUndefined();
  });

  test("the media type is the manifest's own, whatever it is served as", async () => {
    const change = (headers: Record<string, unknown>) => {
      headers["content-type"] = "application/json";
    };
    const site = await start(() => ({ kind: "headers", change }));
    expect((await readManifest(session, site, "v1"))?.mediaType).toBe(indexType);
  });

  test.each([
    ["a web page", page, "REGISTRY_NOT_A_REGISTRY"],
    [
      "bytes of another manifest",
      { kind: "answer", status: 200, body: '{"manifests":[]}' },
      "IMAGE_DIGEST_MISMATCH",
    ],
    ["too much", { kind: "answer", status: 200, body: " ".repeat((8 << 20) + 1) }, "REGISTRY_TOO_LARGE"],
  ] as const)("refuses %s", async (_, fault, code) => {
    const site = await start(() => fault);
    expect(await codeOf(readManifest(session, site, image.digest))).toBe(code);
  });

  test.each([
    ["text", "hello", "IMAGE_UNSUPPORTED"],
    ["schema 1", '{"schemaVersion":1}', "IMAGE_UNSUPPORTED"],
  ])("refuses %s under a tag", async (_, body, code) => {
    const site = await start(() => ({ kind: "answer", status: 200, body }));
    expect(await codeOf(readManifest(session, site, "v1"))).toBe(code);
  });
});

describe("putManifest", () => {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [] }));
  const manifest = {
    mediaType: indexType,
    digest: toDigest("sha256:b2a0ae0bdcfc2b5fb8d6e19c0a4ba9f4f4ca24b0ef8c8d93b4e5ed5a0b4f1a0a"),
    bytes,
  };

  test("fails when the registry stored something else", async () => {
    const site = await start();
    expect(await codeOf(putManifest(session, site, "empty", manifest))).toBe("IMAGE_DIGEST_MISMATCH");
  });

  test("stores the bytes as they are", async () => {
    const site = await start();
    const child = await readManifest(session, site, image.digest);
    if (child === undefined) throw new Error("the image is gone");
    await putManifest(session, site, "again", child);
    expect(await resolve(session, site, "again")).toBe(image.digest);
    expect(front?.seen[1]?.headers["content-type"]).toBe(indexType);
  });

  test("an immutable tag is refused in the registry's words", async () => {
    const body = '{"errors":[{"code":"TAG_INVALID","message":"tag is immutable"}]}';
    const site = await start(() => ({ kind: "answer", status: 409, body }));
    const fault = await putManifest(session, site, "v1", manifest).catch((thrown: Error) => thrown);
    expect(fault).toMatchObject({
      code: "REGISTRY_REFUSED",
      message: expect.stringContaining("tag is immutable"),
    });
  });
});
