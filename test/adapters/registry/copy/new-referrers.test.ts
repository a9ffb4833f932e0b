import { afterEach, describe, expect, test } from "vitest";
import { hasNewReferrers, holdsAll } from "../../../../src/adapters/registry/copy/new-referrers.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import type { Descriptor } from "../../../../src/adapters/registry/protocol/manifest-content.ts";
import { type Fault, type Seen, startFront } from "../../../support/registry/front.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry } from "../../../support/registry/registry.ts";
import type { Running } from "../../../support/registry/running.ts";
import { nowhere, testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.stop();
});

type Kind = "the API" | "a tag";

/** A registry of its own with the image, and ways to sign it there. */
async function prepare(kind: Kind, fault?: (one: Seen) => Fault | undefined) {
  const registry = await startRegistry({ referrers: kind === "the API" });
  const front = await startFront(registry, fault === undefined ? {} : { fault });
  running.push(registry, front);
  const { digest } = await pushImage(registry, "acme/orders", "v1");
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  const root = await pointTo(registry, "acme/orders", "v1");
  return {
    front,
    site,
    digest: toDigest(digest),
    sign: (text: string) => pushReferrer(registry, "acme/orders", root, { text, listed: kind === "a tag" }),
    tag: (ending: string) =>
      pushImage(registry, "acme/orders", `${digest.replace(":", "-")}.${ending}`, { layers: [ending] }),
  };
}

const kinds: readonly Kind[] = ["the API", "a tag"];

describe.each(
  kinds.flatMap((from) => kinds.map((to) => [from, to] as const)),
)("from %s to %s", (fromKind, toKind) => {
  async function findNew(from: Awaited<ReturnType<typeof prepare>>, to: Awaited<ReturnType<typeof prepare>>) {
    const count = () => from.front.seen.length + to.front.seen.length;
    const before = count();
    const found = await hasNewReferrers(testSession().session, from.site, to.site, from.digest);
    return { found, requests: count() - before };
  }

  /** Who says that there is no API is asked once more: a registry may stumble. */
  const twice = (kind: Kind) => (kind === "a tag" ? 1 : 0);

  test("nothing points at it: two requests", async () => {
    const [from, to] = [await prepare(fromKind), await prepare(toKind)];
    expect(await findNew(from, to)).toEqual({ found: false, requests: 2 + twice(fromKind) });
  });

  test("referrers: three requests, and a fourth where the two keep them in another manner", async () => {
    const [from, to] = [await prepare(fromKind), await prepare(toKind)];
    for (const text of ["one", "two"]) await from.sign(text);
    expect((await findNew(from, to)).found).toBe(true);
    await to.sign("one");
    expect((await findNew(from, to)).found).toBe(true);
    await to.sign("two");
    expect(await findNew(from, to)).toEqual({
      found: false,
      requests: fromKind === toKind ? 3 : 4 + (fromKind === "the API" ? twice(toKind) : 0),
    });
  });

  test("cosign's tags: three requests", async () => {
    const [from, to] = [await prepare(fromKind), await prepare(toKind)];
    for (const ending of ["sig", "att"]) await from.tag(ending);
    await to.tag("sig");
    expect((await findNew(from, to)).found).toBe(true);
    await to.tag("att");
    expect(await findNew(from, to)).toEqual({ found: false, requests: 3 + twice(fromKind) });
  });
});

test("where tags cannot be listed, each name is asked for", async () => {
  const noList = ({ url }: Seen): Fault | undefined =>
    url.includes("/tags/list") ? { kind: "answer", status: 403 } : undefined;
  const [from, to] = [await prepare("a tag", noList), await prepare("a tag", noList)];
  const { session } = testSession();
  const news = () => hasNewReferrers(session, from.site, to.site, from.digest);
  expect(await news()).toBe(false);
  await from.tag("sbom");
  expect(await news()).toBe(true);
  await to.tag("sbom");
  expect(await news()).toBe(false);
  await from.sign("later");
  expect(await news()).toBe(true);
});

test("a registry with the API and a stray tag is asked for both", async () => {
  const [from, to] = [await prepare("the API"), await prepare("the API")];
  await pushImage({ host: from.front.host }, "acme/orders", from.digest.replace(":", "-"), {
    layers: ["stray"],
  });
  expect(await hasNewReferrers(testSession().session, from.site, to.site, from.digest)).toBe(false);
  await from.sign("one");
  expect(await hasNewReferrers(testSession().session, from.site, to.site, from.digest)).toBe(true);
});

test("a list holds all that are wanted, or not", () => {
  const entry = { digest: nowhere } as Descriptor;
  expect(holdsAll([entry], [])).toBe(true);
  expect(holdsAll([entry], [entry])).toBe(true);
  expect(holdsAll([], [entry])).toBe(false);
});
