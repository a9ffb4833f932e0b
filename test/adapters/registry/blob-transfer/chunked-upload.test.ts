import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { uploadInPieces } from "../../../../src/adapters/registry/blob-transfer/chunked-upload.ts";
import { openUpload } from "../../../../src/adapters/registry/blob-transfer/upload.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { hasBlob } from "../../../../src/adapters/registry/read/blobs.ts";
import { pushBlob } from "../../../support/registry/client.ts";
import { type Fault, type Front, type Seen, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession, toDigest } from "../../../support/registry/session.ts";

const size = (9 << 20) + 5;
const bytes = Buffer.alloc(size, "0123456789abcdef-");
const digest = toDigest(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
let registry: TestRegistry;
let front: Front;
let count = 0;
beforeAll(async () => {
  registry = await startRegistry();
  await pushBlob(registry, "acme/dev", bytes);
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

async function upload(fault?: (one: Seen, count: number) => Fault | undefined) {
  front = await startFront(registry, fault === undefined ? {} : { fault });
  count += 1;
  const { session } = testSession();
  const path = {
    session,
    from: accessTo({ host: registry.host, path: "acme/dev" }, "pull"),
    to: accessTo({ host: front.host, path: `acme/pieces-${count}` }, "push"),
    moved: () => undefined,
    signal: new AbortController().signal,
  };
  const code = await codeOf(
    openUpload(path).then((opened) => uploadInPieces(path, { digest, size }, opened)),
  );
  return { code, isThere: await hasBlob(session, path.to, digest) };
}

const sent = () => front.seen.filter((one) => one.method === "PATCH");
const tooLarge =
  (limit: number) =>
  (one: Seen): Fault | undefined =>
    Number(one.headers["content-length"] ?? 0) > limit ? { kind: "answer", status: 413 } : undefined;

test("pieces of four megabytes, one after the other, and the digest last", async () => {
  expect(await upload()).toEqual({ code: undefined, isThere: true });
  expect(sent().map((one) => one.headers["content-range"])).toEqual([
    `0-${(4 << 20) - 1}`,
    `${4 << 20}-${(8 << 20) - 1}`,
    `${8 << 20}-${size - 1}`,
  ]);
  expect(front.seen.findLast((one) => one.method === "PUT")?.sent).toBe(0);
});

test("a piece that is too large is halved, and those after it are no larger", async () => {
  expect(await upload(tooLarge(1 << 20))).toEqual({ code: undefined, isThere: true });
  expect(sent().filter((one) => one.status === 413)).toHaveLength(2);
  const passed = sent().filter((one) => one.status === 202);
  expect(Math.max(...passed.map((one) => one.sent))).toBe(1 << 20);
  expect(passed.reduce((sum, one) => sum + one.sent, 0)).toBe(size);
});

test("a proxy that takes next to nothing is refused in its own words", async () => {
  expect(await upload(tooLarge(1000))).toEqual({ code: "REGISTRY_REFUSED", isThere: false });
});

test("the least that a registry wants at a time", async () => {
  const least = (): Fault => ({
    kind: "headers",
    change: (headers) => {
      headers["oci-chunk-min-length"] = String(6 << 20);
    },
  });
  expect(await upload(least)).toEqual({ code: undefined, isThere: true });
  expect(sent().map((one) => one.sent)).toEqual([6 << 20, size - (6 << 20)]);
});

test("a piece that fails is not sent again", async () => {
  const fails = (one: Seen): Fault | undefined => (one.method === "PATCH" ? { kind: "reset" } : undefined);
  expect(await upload(fails)).toEqual({ code: "REGISTRY_UNREACHABLE", isThere: false });
  expect(sent()).toHaveLength(1);
});
