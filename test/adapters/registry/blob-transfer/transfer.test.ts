import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mount, transferBlob } from "../../../../src/adapters/registry/blob-transfer/transfer.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { hasBlob } from "../../../../src/adapters/registry/read/blobs.ts";
import { pushBlob } from "../../../support/registry/client.ts";
import { type Fault, type Front, type Seen, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, somebody, testSession, toDigest } from "../../../support/registry/session.ts";

const size = 2_000_000;
const bytes = Buffer.alloc(size, "layer");
const digest = toDigest(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
const blob = { digest, size };
let source: TestRegistry;
let target: TestRegistry;
let front: Front;
let empty = 0;
beforeAll(async () => {
  source = await startRegistry();
  target = await startRegistry();
  await pushBlob(source, "acme/dev", bytes);
  await pushBlob(source, "acme/dev", Buffer.alloc(0));
});
afterEach(() => front.stop());
afterAll(async () => {
  await source.stop();
  await target.stop();
});

/** A path to a new repository behind a front that breaks things. */
async function pathTo(behind: TestRegistry, fault?: (one: Seen, count: number) => Fault | undefined) {
  front = await startFront(behind, fault === undefined ? {} : { fault });
  const { session, clock } = testSession();
  empty += 1;
  const to = accessTo({ host: front.host, path: `prod/orders-${empty}` }, "push");
  const host = behind === source ? front.host : source.host;
  const from = accessTo({ host, path: "acme/dev" }, "pull");
  return { session, from, to, clock, moved: () => undefined, signal: new AbortController().signal };
}

/** What was sent, but for the looks whether a blob is there. */
const methods = () => front.seen.map((one) => one.method).filter((method) => method !== "HEAD");

test("a mount moves nothing", async () => {
  const path = await pathTo(source);
  expect(await mount(path, blob)).toBe("mounted");
  expect(front.seen).toHaveLength(1);
  expect(front.seen[0]?.url).toMatch(/\?mount=sha256%3A[0-9a-f]+&from=acme%2Fdev$/);
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
});

test("an upload that was opened in place of a mount is used", async () => {
  // The same registry, but it is told a source that it does not have.
  const path = await pathTo(target);
  expect(await mount(path, blob)).toBe("transferred");
  expect(methods()).toEqual(["POST", "PUT"]);
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
});

test.each([
  400, 403, 404, 405, 422,
])("a mount that is refused with %i becomes a plain upload", async (status) => {
  const path = await pathTo(source, ({ url }) =>
    url.includes("mount=") ? { kind: "answer", status } : undefined,
  );
  expect(await mount(path, blob)).toBe("transferred");
  expect(methods()).toEqual(["POST", "POST", "GET", "PUT"]);
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
});

test("a transfer is one POST and one PUT of the exact length", async () => {
  const path = await pathTo(target);
  await transferBlob(path, blob);
  expect(methods()).toEqual(["POST", "PUT"]);
  const put = front.seen.find((one) => one.method === "PUT");
  expect(put?.headers).toMatchObject({
    "content-length": String(size),
    "content-type": "application/octet-stream",
  });
  expect(put?.headers["transfer-encoding"]).toBeUndefined();
  expect(put?.url).toContain(`digest=${encodeURIComponent(digest)}`);
  expect(put?.sent).toBe(size);
});

test("a blob without bytes", async () => {
  const path = await pathTo(target);
  const nothing = toDigest(`sha256:${createHash("sha256").digest("hex")}`);
  await transferBlob(path, { digest: nothing, size: 0 });
  expect(await hasBlob(path.session, path.to, nothing)).toBe(true);
});

test.each([
  ["the connection is lost", { kind: "cut-upload", after: 500_000 }],
  ["the disk is full for a moment", { kind: "answer", status: 507 }],
  ["the registry is busy", { kind: "answer", status: 429, headers: { "retry-after": "30" } }],
  ["the gateway is", { kind: "answer", status: 502 }],
] as const)("%s: the upload is begun anew", async (_, fault) => {
  let broken = 0;
  const path = await pathTo(target, ({ method }) => {
    if (method !== "PUT" || broken >= 2) return undefined;
    broken += 1;
    return fault;
  });
  await transferBlob(path, blob);
  const again = ["POST", "PUT", "DELETE"];
  expect(methods()).toEqual([...again, ...again, "POST", "PUT"]);
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
});

test("a full disk stays full: the registry fails", async () => {
  const body = '{"errors":[{"code":"UNKNOWN","message":"no space left on device"}]}';
  const path = await pathTo(target, ({ method }) =>
    method === "PUT" ? { kind: "answer", status: 500, body } : undefined,
  );
  expect(await codeOf(transferBlob(path, blob))).toBe("REGISTRY_FAILING");
  expect(methods().filter((method) => method === "PUT")).toHaveLength(4);
});

test("what the registry refuses is not tried again", async () => {
  const path = await pathTo(target, ({ method }) =>
    method === "PUT" ? { kind: "answer", status: 400 } : undefined,
  );
  expect(await codeOf(transferBlob(path, blob))).toBe("REGISTRY_REFUSED");
  expect(methods()).toEqual(["POST", "PUT", "DELETE"]);
});

test("an upload that is not needed is given up", async () => {
  const path = await pathTo(target, ({ url }) =>
    url.includes("mount=") ? { kind: "answer", status: 405 } : undefined,
  );
  await mount(path, blob);
  const opens = {
    ...path,
    session: testSession().session,
    from: { ...path.from, repo: { host: source.host, path: "no/where" } },
  };
  await front.stop();
  front = await startFront(target);
  const to = { ...opens.to, origin: `http://${front.host}` };
  expect(await mount({ ...opens, to }, blob)).toBe("present");
  expect(front.seen.map((one) => [one.method, one.status])).toEqual([
    ["POST", 202],
    ["HEAD", 200],
    ["DELETE", 204],
  ]);
});

test("what a proxy does not let through at once goes in pieces", async () => {
  const path = await pathTo(target, (one) =>
    Number(one.headers["content-length"] ?? 0) > 1 << 20 ? { kind: "answer", status: 413 } : undefined,
  );
  expect(await transferBlob(path, blob)).toBe("transferred");
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
  expect(methods().join(" ")).toMatch(/^POST PUT DELETE POST PATCH PATCH PATCH PUT$/);
});

test.each([307, 308])("a %i of the upload is followed, with the source from its start", async (status) => {
  const path = await pathTo(target, (one) =>
    one.method === "PUT" && !one.url.includes("again")
      ? { kind: "answer", status, headers: { location: `${one.url}&again=1` } }
      : undefined,
  );
  await transferBlob(path, blob);
  expect(methods()).toEqual(["POST", "PUT", "PUT"]);
  expect(await hasBlob(path.session, path.to, digest)).toBe(true);
});

test("an upload that is sent to another host goes without our secret, and never inside the network", async () => {
  const change = (location: string) => (headers: Record<string, unknown>) => {
    headers.location = location;
  };
  const inside = await pathTo(target, () => ({
    kind: "headers",
    change: change("https://192.168.1.1/upload"),
  }));
  expect(await codeOf(transferBlob(inside, blob))).toBe("REGISTRY_UNSAFE_TARGET");
  await front.stop();
  const without = await pathTo(target, () => ({
    kind: "headers",
    change: (headers) => void delete headers.location,
  }));
  expect(await codeOf(transferBlob(without, blob))).toBe("REGISTRY_NOT_A_REGISTRY");
});

test("a source that is gone, and one that lies, never become an upload", async () => {
  const path = await pathTo(target);
  expect(await codeOf(transferBlob(path, { digest: nowhere, size }))).toBe("IMAGE_INCOMPLETE");
  expect(await codeOf(transferBlob(path, { digest, size: size - 5 }))).toBe("IMAGE_DIGEST_MISMATCH");
  expect(await hasBlob(path.session, path.to, digest)).toBe(false);
});

test("a registry that says it stored something else", async () => {
  const path = await pathTo(target, ({ method }) =>
    method === "PUT"
      ? {
          kind: "headers",
          change: (headers) => {
            headers["docker-content-digest"] = nowhere;
          },
        }
      : undefined,
  );
  expect(await codeOf(transferBlob(path, blob))).toBe("IMAGE_DIGEST_MISMATCH");
});

test("a token that expires between the opening of an upload and its bytes is made anew", async () => {
  const { username, password } = somebody;
  let expired = 0;
  front = await startFront(target, {
    rules: { kind: "bearer", username, password },
    fault: ({ method }) => {
      if (method !== "POST") return undefined;
      expired += 1;
      front.guard?.expire();
      return undefined;
    },
  });
  const { session } = testSession(somebody);
  const to = accessTo({ host: front.host, path: "prod/expires" }, "push");
  const from = accessTo({ host: source.host, path: "acme/dev" }, "pull");
  const path = { session, from, to, moved: () => undefined, signal: new AbortController().signal };
  expect(await transferBlob(path, blob)).toBe("transferred");
  expect(expired).toBe(1);
  expect(front.guard?.tokenRequests).toHaveLength(2);
  expect(await hasBlob(session, to, digest)).toBe(true);
});
