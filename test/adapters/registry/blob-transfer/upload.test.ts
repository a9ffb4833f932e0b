import { afterAll, beforeAll, expect, test } from "vitest";
import {
  abandon,
  closing,
  openUpload,
  uploadIn,
  uploadsOf,
} from "../../../../src/adapters/registry/blob-transfer/upload.ts";
import type { Answer } from "../../../../src/adapters/registry/http/connection.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { ask } from "../../../support/registry/client.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession } from "../../../support/registry/session.ts";

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const site = accessTo({ host: "registry.acme.com", path: "acme/orders" }, "push");
const answer = (headers: Record<string, string>) => ({ header: (name: string) => headers[name] }) as Answer;

test.each([
  ["/v2/acme/orders/blobs/uploads/1", "https://registry.acme.com/v2/acme/orders/blobs/uploads/1?digest="],
  ["https://storage.acme.com/1?sig=%2B", "https://storage.acme.com/1?sig=%2B&digest="],
])("a location is kept as it is: %s", (location, expected) => {
  const upload = uploadIn(site, answer({ location }));
  expect(closing(upload, nowhere).href).toBe(expected + encodeURIComponent(nowhere));
});

test("the least of a piece", () => {
  const least = (text: string) =>
    uploadIn(site, answer({ location: "/", "oci-chunk-min-length": text })).least;
  expect(["100", "x", "", String(2 ** 40)].map(least)).toEqual([100, 0, 0, 32 << 20]);
});

test("an answer without a location, and one that leads inside the network", async () => {
  const code = (headers: Record<string, string>) => codeOf((async () => uploadIn(site, answer(headers)))());
  expect(await code({})).toBe("REGISTRY_NOT_A_REGISTRY");
  expect(await code({ location: "https://169.254.169.254/" })).toBe("REGISTRY_UNSAFE_TARGET");
});

test("an upload that is given up is gone, and doing so twice or in vain harms nobody", async () => {
  const { session } = testSession();
  const to = accessTo({ host: registry.host, path: "acme/orders" }, "push");
  const path = { session, from: to, to, moved: () => undefined, signal: new AbortController().signal };
  const upload = await openUpload(path);
  await ask(registry, upload.location.href, { expect: [204] });
  await abandon(session, to, upload);
  await abandon(session, to, upload);
  await ask(registry, upload.location.href, { expect: [404] });
  await abandon(session, to, { ...upload, location: new URL("http://127.0.0.1:1/") });
  expect(uploadsOf(to)).toBe("/v2/acme/orders/blobs/uploads/");
});
