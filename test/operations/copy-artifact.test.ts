import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegistries } from "../../src/adapters/registry/registries.ts";
import { type Digest, parseDigest } from "../../src/core/image/digest.ts";
import { type PromotionCandidate, target } from "../../src/core/promotion/promotion.ts";
import { type ArtifactStore, openArtifactStore } from "../../src/operations/copy-artifact.ts";
import { makeClock } from "../support/clock.ts";
import { programsIn } from "../support/programs.ts";
import { found } from "../support/promotions.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";

const log = { info: () => undefined, debug: () => undefined };
let registry: TestRegistry;
let digest: Digest;
beforeAll(async () => {
  registry = await startRegistry();
  digest = parseDigest((await pushImage({ host: registry.host }, "acme/orders", "1.1.0")).digest) as Digest;
});
afterAll(() => registry.stop());

async function open(): Promise<ArtifactStore> {
  const client = await openRegistries({
    env: {},
    clock: makeClock(),
    log,
    mask: () => undefined,
    programs: programsIn(),
  }).open({
    username: "",
    password: "",
    token: "",
  });
  return openArtifactStore(client, "copy");
}

function orders(destination: string, what: { tag?: string; digest?: Digest } = {}): PromotionCandidate {
  const artifact = {
    kind: "image" as const,
    repository: `${registry.host}/acme/orders`,
    tag: "1.1.0",
    digest,
    pinned: false,
    ...what,
  };
  return found("orders", { artifact, destination: `${registry.host}/${destination}` });
}

async function has(repository: string, reference: string): Promise<boolean> {
  const accept = "application/vnd.oci.image.manifest.v1+json";
  const url = `http://${registry.host}/v2/${repository}/manifests/${reference}`;
  const answer = await fetch(url, { method: "HEAD", headers: { accept } });
  return answer.status === 200;
}

it("resolves a tag", async () => {
  const store = await open();
  expect(await store.resolve(`${registry.host}/acme/orders`, "1.1.0")).toBe(digest);
  await expect(store.resolve(`${registry.host}/acme/orders`, "9")).rejects.toMatchObject({
    code: "IMAGE_MISSING",
  });
});

it("verifies what stays", async () => {
  const store = await open();
  await store.secure([orders("acme/orders")]);
  expect(store.stored.get(target(orders("acme/orders")))).toMatchObject({
    kind: "verified",
    verified: { manifests: 1 },
  });
});

it("copies what moves, with its own tag, once", async () => {
  const store = await open();
  await store.secure([orders("prod/orders")]);
  const first = store.stored.get(target(orders("prod/orders")));
  expect(first).toMatchObject({ kind: "copied", copied: { manifests: 1 } });
  expect(await has("prod/orders", "1.1.0")).toBe(true);
  expect([store.isSecured(orders("prod/orders")), store.isSecured(orders("new/orders"))]).toEqual([
    true,
    false,
  ]);
  await store.secure([orders("prod/orders")]);
  expect(store.stored.get(target(orders("prod/orders")))).toBe(first);
});

it("writes nothing where it may not", async () => {
  const store = await open();
  await store.estimate([orders("dry/orders")]);
  expect(store.stored.get(target(orders("dry/orders")))).toMatchObject({ kind: "planned" });
  expect([await has("dry/orders", "1.1.0"), store.isSecured(orders("dry/orders"))]).toEqual([false, false]);
});

it("looks at the whole set before it writes anything", async () => {
  const store = await open();
  const gone = { digest: parseDigest(`sha256:${"0".repeat(64)}`) as Digest };
  const set = [orders("acme/orders"), orders("whole/orders"), orders("whole/web", gone)];
  await expect(store.secure(set)).rejects.toMatchObject({ code: "IMAGE_MISSING" });
  expect(await has("whole/orders", "1.1.0")).toBe(false);
  await store.secure(set.slice(0, 2));
  expect(await has("whole/orders", "1.1.0")).toBe(true);
});

it("does not go again for what a set has there already", async () => {
  const set = [orders("again/orders"), orders("again/web")];
  await (await open()).secure(set);
  const store = await open();
  await store.secure(set);
  expect([...store.stored.values()].map((one) => one.kind === "copied" && one.copied.manifests)).toEqual([
    0, 0,
  ]);
});
