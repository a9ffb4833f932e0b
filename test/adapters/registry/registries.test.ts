import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRegistries } from "../../../src/adapters/registry/registries.ts";
import { type Digest, parseDigest } from "../../../src/core/image/digest.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import type { Registry } from "../../../src/ports/registry.ts";
import { programsIn } from "../../support/programs.ts";
import { ask } from "../../support/registry/client.ts";
import { testClock } from "../../support/registry/clock.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";

const quiet = { info: () => undefined, debug: () => undefined };
const nobody = { username: "", password: "", token: "" };

/** The code of the Problem that the work raises. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  return await work.then(
    () => undefined,
    (thrown) => problemsIn(thrown)?.[0]?.code ?? String(thrown),
  );
}

function digest(text: string): Digest {
  const parsed = parseDigest(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const nowhere = digest(`sha256:${"0".repeat(64)}`);

describe("against a real registry", () => {
  let server: TestRegistry;
  let other: TestRegistry;
  let registry: Registry;
  beforeAll(async () => {
    server = await startRegistry();
    other = await startRegistry({ kind: "embedded" });
    registry = await openRegistries({
      env: { HOME: "/nonexistent" },
      clock: testClock(),
      log: quiet,
      mask: () => undefined,
      programs: programsIn(),
    }).open(nobody);
  });
  afterAll(async () => {
    await server.stop();
    await other.stop();
  });
  const at = (path: string) => ({ host: server.host, path });

  test("resolves tags and digests, and knows what is not there", async () => {
    const image = await pushImage(server, "acme/orders", "v1", { platforms: ["linux/amd64", "linux/arm64"] });
    expect(await registry.resolve(at("acme/orders"), "v1")).toBe(image.digest);
    expect(await registry.resolve(at("acme/orders"), image.digest)).toBe(image.digest);
    expect(await registry.resolve(at("acme/orders"), "v2")).toBeUndefined();
    expect(await registry.resolve(at("acme/none"), "v1")).toBeUndefined();
    expect(await registry.resolve(at("acme/orders"), nowhere)).toBeUndefined();
  });

  test("verifies an artifact, and names what is gone", async () => {
    const image = await pushImage(server, "acme/whole", "v1", { layers: ["one", "two"] });
    const artifact = { digest: digest(image.digest), tag: "v1" };
    expect(await registry.verify(at("acme/whole"), artifact)).toMatchObject({ manifests: 1, blobs: 3 });
    expect(await codeOf(registry.verify(at("acme/whole"), { digest: nowhere, tag: undefined }))).toBe(
      "IMAGE_MISSING",
    );
    await pushImage(server, "acme/whole", "v1", { layers: ["three"] });
    expect(await codeOf(registry.verify(at("acme/whole"), artifact))).toBe("IMAGE_TAG_MOVED");
    const layer = image.blobs[1] ?? "";
    await ask(server, `/v2/acme/whole/blobs/${layer}`, { method: "DELETE", expect: [202] });
    const untagged = { ...artifact, tag: undefined };
    expect(await codeOf(registry.verify(at("acme/whole"), untagged))).toBe("IMAGE_INCOMPLETE");
  });

  test("reads labels of an image and of an index", async () => {
    const labels = { "org.opencontainers.image.revision": "abc" };
    const one = await pushImage(server, "acme/labels", "one", { labels });
    const two = await pushImage(server, "acme/labels", "two", {
      labels,
      platforms: ["linux/amd64", "linux/arm64"],
    });
    for (const image of [one, two]) {
      expect(await registry.labels(at("acme/labels"), digest(image.digest))).toMatchObject(labels);
    }
  });

  test("copies within a registry without moving a layer, and finds its own work", async () => {
    const platforms = ["linux/amd64", "linux/arm64"];
    const image = await pushImage(server, "acme/dev", "v1", { platforms, attestations: true });
    const artifact = { digest: digest(image.digest), tag: "v1" };
    const options = { tags: ["production"], referrers: "copy" } as const;
    const copied = await registry.copy(at("acme/dev"), at("prod/dev"), artifact, options);
    expect(copied).toMatchObject({ manifests: 5, mounted: image.blobs.length, transferred: 0, bytes: 0 });
    expect(copied.tagged).toEqual(["v1", "production"]);
    expect(await registry.resolve(at("prod/dev"), "production")).toBe(image.digest);
    await registry.verify(at("prod/dev"), artifact);
    const again = await registry.copy(at("acme/dev"), at("prod/dev"), artifact, options);
    expect(again).toMatchObject({ manifests: 0, mounted: 0, transferred: 0, tagged: [] });
  });

  test("copies to another registry, byte by byte", async () => {
    const image = await pushImage(server, "acme/far", "v1", { layers: ["x".repeat(300_000), ""] });
    const artifact = { digest: digest(image.digest), tag: "v1" };
    const to = { host: other.host, path: "prod/far" };
    const options = { tags: ["v1"], referrers: "copy" } as const;
    const copied = await registry.copy(at("acme/far"), to, artifact, options);
    expect(copied).toMatchObject({ manifests: 1, mounted: 0, transferred: image.blobs.length });
    expect(await registry.verify(to, artifact)).toMatchObject({ blobs: image.blobs.length });
  });

  test("never moves a tag that another artifact has", async () => {
    const one = await pushImage(server, "acme/taken", "v1", { layers: ["one"] });
    const two = await pushImage(server, "acme/other", "v1", { layers: ["two"] });
    const artifact = { digest: digest(two.digest), tag: "v1" };
    const options = { tags: [], referrers: "copy" } as const;
    expect(await codeOf(registry.copy(at("acme/other"), at("acme/taken"), artifact, options))).toBe(
      "TAG_TAKEN",
    );
    expect(await registry.resolve(at("acme/taken"), "v1")).toBe(one.digest);
    expect(await registry.resolve(at("acme/taken"), two.digest)).toBeUndefined();
  });

  test("gives a digest one more tag", async () => {
    const image = await pushImage(server, "acme/retag", "sha-1");
    const other = await pushImage(server, "acme/retag", "sha-2", { layers: ["other"] });
    const repo = at("acme/retag");
    expect(await registry.tag(repo, digest(image.digest), "v1.0.0", false)).toBe("written");
    expect(await registry.tag(repo, digest(image.digest), "v1.0.0", false)).toBe("present");
    expect(await codeOf(registry.tag(repo, digest(other.digest), "v1.0.0", false))).toBe("TAG_TAKEN");
    expect(await registry.tag(repo, digest(other.digest), "v1.0.0", true)).toBe("written");
    expect(await codeOf(registry.tag(repo, nowhere, "v2", false))).toBe("IMAGE_MISSING");
    expect((await registry.tags(repo)).toSorted()).toEqual(["sha-1", "sha-2", "v1.0.0"]);
  });

  test("says that nobody listens", async () => {
    const gone = await startRegistry({ kind: "embedded" });
    await gone.stop();
    expect(await codeOf(registry.resolve({ host: gone.host, path: "acme/orders" }, "v1"))).toBe(
      "REGISTRY_UNREACHABLE",
    );
  });
});
