import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { openTagNames } from "../../../../src/adapters/registry/read/tags.ts";
import { type Fault, type Front, type Seen, startFront } from "../../../support/registry/front.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { testSession } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
beforeAll(async () => {
  registry = await startRegistry({ kind: "embedded" });
  for (const tag of ["a", "b", "c"]) await pushImage(registry, "acme/orders", tag);
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

const { session } = testSession();

async function start(fault?: (one: Seen) => Fault | undefined) {
  front = await startFront(registry, fault === undefined ? {} : { fault });
  return accessTo({ host: front.host, path: "acme/orders" }, "pull");
}

test("a list of names spares asking for each", async () => {
  const names = openTagNames(session, await start());
  expect(await Promise.all(["a", "x", "y"].map((tag) => names.mayHave(tag)))).toEqual([true, false, false]);
  expect(await Promise.all(["a", "x"].map((tag) => names.has(tag)))).toEqual([true, false]);
  expect([...((await names.all()) ?? [])]).toEqual(["a", "b", "c"]);
  expect(front.seen).toHaveLength(1);
});

test.each([
  [
    "more tags than one list holds",
    {
      kind: "answer",
      status: 200,
      headers: { link: '</v2/acme/orders/tags/list?last=a>; rel="next"' },
      body: '{"tags":["a"]}',
    },
  ],
  ["a registry that does not let us list", { kind: "answer", status: 403 }],
] as const)("%s: any name may be there", async (_, fault) => {
  const names = openTagNames(session, await start((one) => (one.url.includes("/tags/") ? fault : undefined)));
  expect(await names.all()).toBeUndefined();
  expect(await names.mayHave("x")).toBe(true);
  expect(await Promise.all(["a", "x"].map((tag) => names.has(tag)))).toEqual([true, false]);
});
