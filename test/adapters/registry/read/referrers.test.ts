import { afterEach, describe, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { listReferrers } from "../../../../src/adapters/registry/read/referrers.ts";
import { pushManifest } from "../../../support/registry/client.ts";
import { type Fault, type Front, startFront } from "../../../support/registry/front.ts";
import { indexType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

let registry: TestRegistry;
let front: Front;
afterEach(async () => {
  await front.stop();
  await registry.stop();
});

/** A repository with an image and, as wished, a signature. */
async function start(
  options: { api: boolean; signed: boolean },
  api?: Fault | ((request: { readonly url: string }) => Fault | undefined),
) {
  registry = await startRegistry({ kind: "embedded", referrers: options.api });
  front = await startFront(registry, {
    fault: (request) => {
      if (!request.url.includes("/referrers/")) return undefined;
      return typeof api === "function" ? api(request) : api;
    },
  });
  const image = await pushImage(registry, "acme/orders", "v1", { attestations: true });
  const subject = await pointTo(registry, "acme/orders", "v1");
  const referrer = options.signed
    ? await pushReferrer(registry, "acme/orders", subject, { listed: !options.api })
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

const status = (code: number) => ({ kind: "answer", status: code }) as const;

test.each([
  ["404", undefined],
  ["405", status(405)],
  ["501", status(501)],
  ["400", status(400)],
  ["406", status(406)],
  ["a redirect to a web site", redirect],
  ["a web page", page],
] as const)("%s, twice: by the fallback tag, and the API is not asked again", async (_, fault) => {
  const { list, signature } = await start({ api: false, signed: true }, fault);
  expect(await list()).toEqual([signature]);
  expect(await list()).toEqual([signature]);
  expect(front.seen.filter((one) => one.url.includes("/referrers/"))).toHaveLength(2);
});

describe("a registry with the API that stumbles", () => {
  const empty = { kind: "answer", status: 200, body: "" } as const;

  test.each([
    ["400", status(400)],
    ["an empty answer", empty],
    ["a web page", page],
    ["a redirect to log in", redirect],
  ] as const)("%s once loses nothing", async (_, fault) => {
    let requests = 0;
    const { list, signature } = await start({ api: true, signed: true }, () =>
      requests++ === 0 ? fault : undefined,
    );
    expect(await list()).toEqual([signature]);
  });

  test("a missing right is said, not taken for an API that is missing", async () => {
    const { list } = await start({ api: true, signed: true }, status(403));
    expect(await codeOf(list())).toBe("REGISTRY_DENIED");
  });

  test.each([404, 405, 400])("%i after it has answered is said", async (code) => {
    let requests = 0;
    const { list, signature } = await start({ api: true, signed: true }, () =>
      requests++ === 0 ? undefined : status(code),
    );
    expect(await list()).toEqual([signature]);
    expect(await codeOf(list())).toBe("REGISTRY_REFUSED");
  });
});

test.each([
  ["names the same page again", () => 1],
  ["names a new page each time", (requests: number) => requests],
])("a list that never ends and %s ends", async (_, pageOf) => {
  let requests = 0;
  const { list } = await start({ api: true, signed: false }, ({ url }) => {
    requests += 1;
    const path = url.replace(/\?.*/, "");
    const headers = { "content-type": indexType, link: `<${path}?page=${pageOf(requests)}>; rel="next"` };
    return { kind: "answer", status: 200, headers, body: '{"schemaVersion":2,"manifests":[]}' };
  });
  expect(await codeOf(list())).toBe("REGISTRY_REFUSED");
  expect(requests).toBeLessThanOrEqual(100);
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
