import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { readTagPage, readTags } from "../../../../src/adapters/registry/read/tags.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry({ kind: "embedded" });
  for (const tag of ["a", "b", "c"]) await pushImage(registry, "acme/orders", tag);
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

const { session } = testSession();

async function start(fault?: () => Fault) {
  front = await startFront(registry, fault === undefined ? {} : { fault });
  return accessTo({ host: front.host, path: "acme/orders" }, "pull");
}

test("all tags, page by page", async () => {
  const site = await start();
  expect(await readTags(session, site)).toEqual(["a", "b", "c"]);
  const first = await readTagPage(session, site, "/v2/acme/orders/tags/list?n=2");
  expect(first.tags).toEqual(["a", "b"]);
  expect(first.hasMore).toBe(true);
});

test("a repository that is not there, and one without tags", async () => {
  const site = await start();
  const none = accessTo({ host: front.host, path: "acme/none" }, "pull");
  expect(await readTags(session, none)).toEqual([]);
  await front.stop();
  await start(() => ({ kind: "answer", status: 200, body: '{"tags":null}' }));
  expect(await readTags(session, { ...site, origin: `http://${front.host}` })).toEqual([]);
});

test("a page of another kind", async () => {
  const site = await start(() => ({ kind: "answer", status: 200, body: "<html>" }));
  expect(await codeOf(readTags(session, site))).toBe("REGISTRY_NOT_A_REGISTRY");
});
