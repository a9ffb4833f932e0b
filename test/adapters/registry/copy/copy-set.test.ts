import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCopySet } from "../../../../src/adapters/registry/copy/copy-set.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { readRoot } from "../../../../src/adapters/registry/read/artifact.ts";
import { ask, pushManifest } from "../../../support/registry/client.ts";
import { type Front, type FrontOptions, startFront } from "../../../support/registry/front.ts";
import { manifestType, pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

describe.each([true, false])("with the referrers API: %s", (api) => {
  let registry: TestRegistry;
  let front: Front;
  let fault: NonNullable<FrontOptions["fault"]> = () => undefined;
  beforeAll(async () => {
    registry = await startRegistry({ referrers: api });
    front = await startFront(registry, { fault: (request, count) => fault(request, count) });
  });
  afterAll(async () => {
    await front.stop();
    await registry.stop();
  });

  async function take(path: string, mode: "copy" | "skip" = "copy") {
    const { session } = testSession();
    const site = accessTo({ host: front.host, path }, "pull");
    const { digest } = await pointTo(registry, path, "v1");
    return await readCopySet(
      session,
      site,
      await readRoot(session, site, { digest: toDigest(digest), tag: "v1" }),
      mode,
    );
  }

  test("an image alone", async () => {
    const image = await pushImage(registry, "acme/plain", "v1", {
      platforms: ["linux/amd64", "linux/arm64"],
    });
    for (const mode of ["copy", "skip"] as const) {
      const copySet = await take("acme/plain", mode);
      expect(copySet.manifests.map((one) => one.digest)).toEqual(image.manifests);
      expect(copySet.own.manifests).toHaveLength(3);
      expect(copySet.cosignTags).toEqual([]);
      expect([...copySet.referrers.keys()]).toEqual([]);
      expect(new Set(copySet.blobs.map((one) => one.digest))).toEqual(new Set(image.blobs));
    }
  });

  test("what points at the root, at a child, and at that in turn", async () => {
    const repo = "acme/signed";
    const image = await pushImage(registry, repo, "v1", { platforms: ["linux/amd64", "linux/arm64"] });
    const push = (subject: Awaited<ReturnType<typeof pointTo>>, text: string) =>
      pushReferrer(registry, repo, subject, { text, listed: !api });
    const child = await pointTo(registry, repo, image.manifests[0] ?? "");
    const ofChild = await push(child, "of the child");
    const ofRoot = await push(await pointTo(registry, repo, "v1"), "of the root");
    const ofThat = await push(ofRoot, "of that");
    const copySet = await take(repo);
    const order: string[] = copySet.manifests.map((one) => one.digest);
    expect(order).toEqual([
      child.digest,
      ofChild.digest,
      image.manifests[1],
      image.digest,
      ofRoot.digest,
      ofThat.digest,
    ]);
    expect(copySet.own.manifests).toHaveLength(3);
    expect([...copySet.referrers].map(([subject, entries]) => [subject, entries[0]?.digest])).toEqual(
      [
        [child.digest, ofChild.digest],
        [ofRoot.digest, ofThat.digest],
        [image.digest, ofRoot.digest],
      ].toSorted(([one], [other]) => order.indexOf(one ?? "") - order.indexOf(other ?? "")),
    );
    expect(copySet.referrers.get(toDigest(image.digest))?.[0]).toMatchObject({
      artifactType: "application/vnd.acme.signature",
      annotations: { text: "of the root" },
    });
    expect((await take(repo, "skip")).manifests).toHaveLength(3);
  });

  test("cosign's tags of old", async () => {
    const repo = "acme/cosigned";
    const image = await pushImage(registry, repo, "v1");
    const tag = `${image.digest.replace(":", "-")}.sig`;
    const signature = await pushImage(registry, repo, tag, { layers: ["signature"] });
    const copySet = await take(repo);
    expect(copySet.cosignTags.map((one) => [one.tag, one.manifest.digest])).toEqual([
      [tag, signature.digest],
    ]);
    expect(copySet.manifests.map((one) => one.digest)).toContain(signature.digest);
    for (const blob of signature.blobs) expect(copySet.blobs.map((one) => one.digest)).toContain(blob);
  });

  test("one 404 for what a list names is not believed", async () => {
    const repo = "acme/slip";
    const image = await pushImage(registry, repo, "v1");
    const signature = await pushReferrer(registry, repo, await pointTo(registry, repo, "v1"), {
      listed: !api,
    });
    await pushImage(registry, repo, `${image.digest.replace(":", "-")}.sig`, { layers: ["cosign"] });
    const whole = (await take(repo)).manifests.map((one) => one.digest);
    expect(whole).toHaveLength(3);
    const isOfRoot = (url: string) => url.endsWith("/manifests/v1") || url.endsWith(image.digest);
    const slipped = new Set<string>();
    fault = ({ method, url }) => {
      if (method !== "GET" || !url.includes(`/${repo}/manifests/`) || isOfRoot(url) || slipped.has(url))
        return;
      slipped.add(url);
      return { kind: "answer", status: 404 };
    };
    const again = await take(repo);
    fault = () => undefined;
    expect([...slipped].some((url) => url.endsWith(signature.digest))).toBe(true);
    expect(again.manifests.map((one) => one.digest)).toEqual(whole);
    expect(again.cosignTags).toHaveLength(1);
  });

  test("a referrer that is listed but gone is left out", async () => {
    const repo = "acme/gone";
    await pushImage(registry, repo, "v1");
    const subject = await pointTo(registry, repo, "v1");
    const signature = await pushReferrer(registry, repo, subject, { listed: true });
    await ask(registry, `/v2/${repo}/manifests/${signature.digest}`, { method: "DELETE", expect: [202] });
    expect((await take(repo)).manifests).toHaveLength(1);
  });

  test("two that point at one another end", async () => {
    const repo = "acme/circle";
    await pushImage(registry, repo, "v1");
    const root = await pointTo(registry, repo, "v1");
    const one = await pushReferrer(registry, repo, root, { text: "one", listed: true });
    // A list can say anything: here that the root points at what points at it.
    await pushManifest(
      registry,
      repo,
      {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.index.v1+json",
        manifests: [{ ...root, mediaType: manifestType }],
      } as { mediaType: string },
      one.digest.replace(":", "-"),
    );
    expect((await take(repo)).manifests).toHaveLength(2);
  });
});
