import { afterEach, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { listReferrers } from "../../../../src/adapters/registry/read/referrers.ts";
import { pushManifest } from "../../../support/registry/client.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { indexType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

let registry: TestRegistry;
let front: Front;
afterEach(async () => {
  await front.stop();
  await registry.stop();
});

/** A repository with an image and, as wished, a signature. */
async function start(wishes: { api: boolean; signed: boolean }, api?: Fault) {
  registry = await startRegistry({ kind: "embedded", referrers: wishes.api });
  front = await startFront(registry, {
    fault: ({ url }) => (url.includes("/referrers/") ? api : undefined),
  });
  const image = await pushImage(registry, "acme/orders", "v1", { attestations: true });
  const subject = await pointTo(registry, "acme/orders", "v1");
  const referrer = wishes.signed
    ? await pushReferrer(registry, "acme/orders", subject, { listed: !wishes.api })
    : undefined;
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  const children = image.manifests.slice(0, -1).map(toDigest);
  const { session } = testSession();
  const list = async () =>
    (await listReferrers(session, site, toDigest(image.digest), children)).map((one) => one.digest);
  return { list, image, subject, signature: referrer?.digest };
}

test("by the API", async () => {
  const { list, signature } = await start({ api: true, signed: true });
  expect(await list()).toEqual([signature]);
  expect(front.seen).toHaveLength(1);
});

test("by the API, and none", async () => {
  const { list } = await start({ api: true, signed: false });
  expect(await list()).toEqual([]);
  expect(front.seen).toHaveLength(1);
});

const redirect = { kind: "answer", status: 303, headers: { location: "https://example.com/login" } } as const;
const page = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html>",
} as const;

test.each([
  ["404", undefined],
  ["400", { kind: "answer", status: 400 }],
  ["405", { kind: "answer", status: 405 }],
  ["406", { kind: "answer", status: 406 }],
  ["a redirect to a web site", redirect],
  ["a web page", page],
] as const)("%s: by the fallback tag, and the API is asked once", async (_, fault) => {
  const { list, signature } = await start({ api: false, signed: true }, fault);
  expect(await list()).toEqual([signature]);
  expect(await list()).toEqual([signature]);
  expect(front.seen.filter((one) => one.url.includes("/referrers/"))).toHaveLength(1);
});

test("no API, no tag, no referrers", async () => {
  const { list } = await start({ api: false, signed: false });
  expect(await list()).toEqual([]);
});

test("all pages of the API", async () => {
  const { subject } = await start({ api: false, signed: false });
  const entry = (letter: string) => ({ mediaType: "x", digest: `sha256:${letter.repeat(64)}`, size: 1 });
  const body = (letter: string) => JSON.stringify({ manifests: [entry(letter)] });
  await front.stop();
  front = await startFront(registry, {
    fault: ({ url }) => {
      if (!url.includes("/referrers/")) return undefined;
      const isFirst = !url.includes("page=2");
      const link = `</v2/acme/orders/referrers/${subject.digest}?page=2>; rel="next"`;
      const headers = { "content-type": indexType, ...(isFirst ? { link } : {}) };
      return { kind: "answer", status: 200, headers, body: body(isFirst ? "a" : "b") };
    },
  });
  const { session } = testSession();
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  const found = await listReferrers(session, site, toDigest(subject.digest));
  expect(found.map((one) => one.digest)).toEqual([entry("a").digest, entry("b").digest]);
});

test.each(["the image itself", "an index with its children"])("a fallback tag that is %s", async (what) => {
  const { list, image } = await start({ api: false, signed: false });
  const tag = image.digest.replace(":", "-");
  const child = await pointTo(registry, "acme/orders", image.manifests[0] ?? "");
  const itself = await pushImage(registry, "acme/orders", tag, { attestations: true });
  if (what !== "the image itself") {
    const index = { schemaVersion: 2, mediaType: indexType, manifests: [child] };
    await pushManifest(registry, "acme/orders", index, tag);
  } else expect(itself.digest).toBe(image.digest);
  expect(await list()).toEqual([]);
});
