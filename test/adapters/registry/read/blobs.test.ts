import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { hasBlob, readBlob } from "../../../../src/adapters/registry/read/blobs.ts";
import { pushBlob } from "../../../support/registry/client.ts";
import { type Front, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry();
  front = await startFront(registry, {
    fault: ({ url }) => {
      if (url.includes("damaged")) return { kind: "answer", status: 200, body: "other" };
      const location = "https://storage.example.com/signed-for-get";
      return url.includes("stored") ? { kind: "answer", status: 307, headers: { location } } : undefined;
    },
  });
});
afterAll(async () => {
  await front.stop();
  await registry.stop();
});

const { session } = testSession();
const site = (path: string) => accessTo({ host: front.host, path }, "pull");

test("small blobs, of both algorithms", async () => {
  for (const algorithm of ["sha256", "sha512"] as const) {
    const digest = toDigest(await pushBlob(registry, "acme/orders", Buffer.from("content"), algorithm));
    expect(await hasBlob(session, site("acme/orders"), digest)).toBe(true);
    expect((await readBlob(session, site("acme/orders"), digest))?.toString()).toBe("content");
  }
});

test("what is not there", async () => {
  expect(await hasBlob(session, site("acme/orders"), nowhere)).toBe(false);
  expect(await readBlob(session, site("acme/orders"), nowhere)).toBeUndefined();
});

test("what the registry keeps in a storage is there", async () => {
  expect(await hasBlob(session, site("acme/stored"), nowhere)).toBe(true);
  expect(front.seen.filter((one) => one.url.includes("stored"))).toHaveLength(1);
});

test("what is damaged", async () => {
  expect(await codeOf(readBlob(session, site("acme/damaged"), nowhere))).toBe("IMAGE_DIGEST_MISMATCH");
});

test("what is too large to be read into memory", async () => {
  const digest = toDigest(await pushBlob(registry, "acme/orders", Buffer.alloc((8 << 20) + 1)));
  expect(await codeOf(readBlob(session, site("acme/orders"), digest))).toBe("REGISTRY_TOO_LARGE");
});
