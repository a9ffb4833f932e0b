import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { missingTags, writeTags } from "../../../../src/adapters/registry/copy/write-tags.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { readManifest } from "../../../../src/adapters/registry/read/manifests.ts";
import { type Fault, type Front, type Seen, startFront } from "../../../support/registry/front.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession, toDigest } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let front: Front;
let one: string;
let two: string;
beforeAll(async () => {
  registry = await startRegistry();
  one = (await pushImage(registry, "acme/orders", "one", { layers: ["one"] })).digest;
  two = (await pushImage(registry, "acme/orders", "two", { layers: ["two"] })).digest;
});
afterEach(() => front.stop());
afterAll(() => registry.stop());

const { session } = testSession();

async function start(fault?: (seen: Seen) => Fault | undefined) {
  front = await startFront(registry, fault === undefined ? {} : { fault });
  return accessTo({ host: front.host, path: "acme/orders" }, "push");
}

test("tags that mean it are not missing, new ones are, and a moving one that means another is", async () => {
  const site = await start();
  const options = [
    { tag: "one", moving: false },
    { tag: "new", moving: false },
    { tag: "two", moving: true },
  ];
  expect(await missingTags(session, site, toDigest(one), options)).toEqual(options.slice(1));
});

test("a tag of another artifact is taken, and nothing is written", async () => {
  const site = await start();
  const missing = missingTags(session, site, toDigest(one), [{ tag: "two", moving: false }]);
  expect(await codeOf(missing)).toBe("TAG_TAKEN");
  expect(front.seen.map((seen) => seen.method)).toEqual(["HEAD"]);
});

test("tags are written, then proved, with the digest", async () => {
  const site = await start();
  const manifest = await readManifest(session, site, one);
  if (manifest === undefined) throw new Error("the image is gone");
  await writeTags(session, site, manifest, ["x", "y"]);
  expect(front.seen.slice(1).map((seen) => seen.method)).toEqual(["PUT", "PUT", "HEAD", "HEAD", "HEAD"]);
});

test.each([
  ["nothing", (url: string) => url.replace(/z$/, "nowhere"), "IMAGE_MISSING"],
  ["another artifact", (url: string) => url.replace(/z$/, "two"), "IMAGE_TAG_MOVED"],
])("a registry that says yes and then has %s", async (_, change, code) => {
  const site = await start((seen) => {
    if (seen.method === "PUT") return { kind: "answer", status: 201 };
    return seen.method === "HEAD" && seen.url.endsWith("z")
      ? { kind: "answer", status: 307, headers: { location: change(seen.url) } }
      : undefined;
  });
  const manifest = await readManifest(session, site, one);
  if (manifest === undefined) throw new Error("the image is gone");
  expect(await codeOf(writeTags(session, site, manifest, ["z"]))).toBe(code);
  expect(two).not.toBe(one);
});
