import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { attachReferrers } from "../../../../src/adapters/registry/copy/attach-referrers.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import type { Descriptor } from "../../../../src/adapters/registry/protocol/manifest-content.ts";
import { listByTag, listReferrers } from "../../../../src/adapters/registry/read/referrers.ts";
import { pushManifest } from "../../../support/registry/client.ts";
import { type Fault, type Front, type Seen, startFront } from "../../../support/registry/front.ts";
import { indexType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

let withApi: TestRegistry;
let without: TestRegistry;
let front: Front | undefined;
beforeAll(async () => {
  withApi = await startRegistry({ referrers: true });
  without = await startRegistry();
});
afterEach(async () => {
  await front?.stop();
  front = undefined;
});
afterAll(async () => {
  await withApi.stop();
  await without.stop();
});

let count = 0;

/** A new repository with an image and a referrer's manifest that no list has yet. */
async function prepare(registry: TestRegistry, fault?: (one: Seen) => Fault | undefined) {
  front = await startFront(registry, fault === undefined ? {} : { fault });
  count += 1;
  const repo = `acme/attach-${count}`;
  const { digest } = await pushImage(registry, repo, "v1");
  const subject = await pointTo(registry, repo, "v1");
  const entryOf = async (text: string): Promise<Descriptor> => ({
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    digest: toDigest((await pushReferrer(registry, repo, subject, { text })).digest),
    size: 1,
    urls: [],
    annotations: { text },
    artifactType: "application/vnd.acme.signature",
    platform: undefined,
  });
  const site = accessTo({ host: front.host, path: repo }, "push");
  return { site, subject: toDigest(digest), entryOf, session: testSession().session, repo };
}

const puts = () => front?.seen.filter((one) => one.method === "PUT").length;

test("a registry with the API lists by itself", async () => {
  const { session, site, subject, entryOf } = await prepare(withApi);
  await attachReferrers(session, site, subject, [await entryOf("one")]);
  expect(front?.seen.map((one) => one.method)).toEqual(["GET"]);
});

describe("the fallback tag", () => {
  test("is made, extended, and left alone when it holds all", async () => {
    const { session, site, subject, entryOf } = await prepare(without);
    const [one, two] = [await entryOf("one"), await entryOf("two")];
    await attachReferrers(session, site, subject, [one]);
    await attachReferrers(session, site, subject, [two]);
    expect(puts()).toBe(2);
    await attachReferrers(session, site, subject, [one, two]);
    expect(puts()).toBe(2);
    const listed = await listReferrers(session, site, subject);
    expect(listed.map((entry) => entry.digest)).toEqual([one.digest, two.digest]);
    expect(listed[0]).toMatchObject({ artifactType: one.artifactType, annotations: one.annotations });
  });

  test("is written again when somebody else replaced it", async () => {
    let stolen = 0;
    const { session, site, subject, entryOf, repo } = await prepare(without, (one) => {
      if (one.method !== "PUT" || stolen >= 2) return undefined;
      stolen += 1;
      // The registry says yes, and then somebody else's list is there.
      return { kind: "answer", status: 201 };
    });
    const [theirs, ours] = [await entryOf("theirs"), await entryOf("ours")];
    const list = { schemaVersion: 2, mediaType: indexType, manifests: [theirs] };
    await pushManifest(without, repo, list, subject.replace(":", "-"));
    await attachReferrers(session, site, subject, [ours]);
    expect((await listByTag(session, site, subject)).map((one) => one.digest)).toEqual([
      theirs.digest,
      ours.digest,
    ]);
  });

  test("that never keeps what is written is a refusal", async () => {
    const { session, site, subject, entryOf } = await prepare(without, ({ method }) =>
      method === "PUT" ? { kind: "answer", status: 201 } : undefined,
    );
    const attached = attachReferrers(session, site, subject, [await entryOf("ours")]);
    expect(await codeOf(attached)).toBe("REGISTRY_REFUSED");
  });
});
