import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readDocument } from "../../../../src/adapters/registry/http/read-document.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { pushBlob } from "../../../support/registry/client.ts";
import { type Front, type FrontOptions, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nowhere, testSession } from "../../../support/registry/session.ts";

const content = Buffer.from("0123456789".repeat(1000));
let registry: TestRegistry;
let front: Front;
let digest = "";
beforeAll(async () => {
  registry = await startRegistry();
  digest = await pushBlob(registry, "acme/orders", content);
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

async function read(options: FrontOptions, of = digest, limit = 1 << 20) {
  front = await startFront(registry, options);
  const { session, clock } = testSession(undefined, { silence: 200 });
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  const to = `/v2/acme/orders/blobs/${of}`;
  const ask = () => session.exchange(site, { method: "GET", to, expect: [200, 404] });
  return await readDocument(clock, ask, { limit, host: front.host, request: `GET ${to}` });
}

test.each(["cut", "stall"] as const)("an answer that is %s is asked for again", async (kind) => {
  const { bytes } = await read({ fault: (_, count) => (count < 3 ? { kind, after: 500 } : undefined) });
  expect(bytes).toEqual(content);
  expect(front.seen).toHaveLength(3);
});

test("one that never comes whole is a Problem", async () => {
  expect(await codeOf(read({ fault: () => ({ kind: "cut", after: 500 }) }))).toBe("REGISTRY_UNREACHABLE");
  expect(front.seen).toHaveLength(4);
});

test("one that is too large is not asked for again", async () => {
  expect(await codeOf(read({}, digest, 100))).toBe("REGISTRY_TOO_LARGE");
  expect(front.seen).toHaveLength(1);
});

test("what is not there has no bytes", async () => {
  const { answer, bytes } = await read({}, nowhere);
  expect([answer.status, bytes.length]).toEqual([404, 0]);
  answer.body.resume();
});
