import { spawnSync } from "node:child_process";
import { afterEach, describe, expect, test } from "vitest";
import { copy } from "../../../../src/adapters/registry/copy/copy.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { verify } from "../../../../src/adapters/registry/read/artifact.ts";
import { listReferrers } from "../../../../src/adapters/registry/read/referrers.ts";
import type { CopyOptions } from "../../../../src/ports/registry.ts";
import { spread } from "../../../support/effort.ts";
import { ask, pushBlob, pushManifest } from "../../../support/registry/client.ts";
import {
  type Fault,
  type Front,
  type FrontOptions,
  type Seen,
  startFront,
} from "../../../support/registry/front.ts";
import { type ImageOptions, indexType, manifestType, pushImage } from "../../../support/registry/image.ts";
import { type RegistryOptions, startRegistry } from "../../../support/registry/registry.ts";
import type { Running } from "../../../support/registry/running.ts";
import { codeOf, nobody, quiet, somebody, testSession, toDigest } from "../../../support/registry/session.ts";
import { pointTo, pushReferrer } from "../../../support/registry/signature.ts";

const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0).toReversed()) await one.stop();
});

async function start(options: RegistryOptions = {}, front: FrontOptions = {}) {
  const registry = await startRegistry(options);
  const before = await startFront(registry, front);
  running.push(registry, before);
  return { registry, front: before };
}

/** Five manifests and 24 blobs, as BuildKit makes them for two platforms with provenance and SBOM. */
const typical: ImageOptions = {
  platforms: ["linux/amd64", "linux/arm64"],
  layers: ["1", "2", "3", "4", "5", "6", "7", "8"],
  attestations: true,
};
const plain: CopyOptions = { tags: [], referrers: "copy" };

type Server = Awaited<ReturnType<typeof start>>;

function run(
  from: Server,
  to: Server,
  digest: string,
  options: Partial<CopyOptions> = {},
  tag = "v1",
  access = nobody,
) {
  const { session } = testSession(access);
  const places = {
    from: { host: from.front.host, path: "acme/dev" },
    to: { host: to.front.host, path: "acme/prod" },
  };
  return copy(
    session,
    quiet,
    places,
    { digest: toDigest(digest), tag: tag || undefined },
    { ...plain, ...options },
  );
}

const moved = (front: Front) =>
  front.seen
    .filter((one) => one.url.includes("/blobs/"))
    .reduce((sum, one) => sum + one.sent + one.received, 0);
const fromFirst = (front: Front, count: number) =>
  front.seen.slice(count).map((one) => `${one.method} ${one.url}`);

describe("within one registry", () => {
  test("five manifests and 24 blobs: at most 40 requests, no layer byte; again: at most 4", async () => {
    const server = await start();
    const image = await pushImage(server.registry, "acme/dev", "v1", typical);
    expect([image.manifests.length, image.blobs.length]).toEqual([5, 24]);
    const copied = await run(server, server, image.digest);
    expect(copied).toEqual({
      manifests: 5,
      referrers: 0,
      mounted: 24,
      transferred: 0,
      bytes: 0,
      tagged: ["v1"],
    });
    expect(server.front.seen.length).toBeLessThanOrEqual(40);
    expect(moved(server.front)).toBe(0);

    const before = server.front.seen.length;
    expect(await run(server, server, image.digest)).toMatchObject({ manifests: 0, mounted: 0, tagged: [] });
    expect(fromFirst(server.front, before).length).toBeLessThanOrEqual(4);
    expect(fromFirst(server.front, before).some((line) => line.startsWith("PUT"))).toBe(false);
  });

  test("children come by digest before the root, the tags last, and then both are proved", async () => {
    const server = await start();
    const image = await pushImage(server.registry, "acme/dev", "v1", typical);
    await run(server, server, image.digest, { tags: ["production"] });
    const lines = server.front.seen.map(
      (one) => `${one.method} ${one.url.replace("/v2/acme/prod/manifests/", "")}`,
    );
    const from = lines.findIndex((line) => line.startsWith("PUT"));
    expect(lines.slice(from, from + 6)).toEqual([
      ...image.manifests.slice(0, 4).map((digest) => `PUT ${digest}`),
      "PUT v1",
      "PUT production",
    ]);
    expect(lines.slice(from + 6).toSorted()).toEqual(
      [`HEAD ${image.digest}`, "HEAD production", "HEAD v1"].toSorted(),
    );
  });

  test("with tokens: one for both repositories", async () => {
    const rules = { kind: "bearer", username: somebody.username, password: somebody.password } as const;
    const server = await start({}, { rules });
    const image = await pushImage(server.registry, "acme/dev", "v1", typical);
    expect(await run(server, server, image.digest, {}, "v1", somebody)).toMatchObject({ mounted: 24 });
    expect(server.front.guard?.tokenRequests).toHaveLength(1);
    expect(server.front.seen.length).toBeLessThanOrEqual(42);
  });

  test("one more tag costs no content", async () => {
    const server = await start();
    const image = await pushImage(server.registry, "acme/dev", "v1", typical);
    await run(server, server, image.digest);
    const before = server.front.seen.length;
    const again = await run(server, server, image.digest, { tags: ["production"] });
    expect(again).toMatchObject({ manifests: 0, tagged: ["production"] });
    expect(fromFirst(server.front, before).filter((line) => line.startsWith("PUT"))).toHaveLength(1);
    expect(fromFirst(server.front, before).some((line) => line.includes("/blobs/"))).toBe(false);
  });

  test("an artifact without a tag", async () => {
    const server = await start();
    const image = await pushImage(server.registry, "acme/dev", "v1");
    expect(await run(server, server, image.digest, {}, "")).toMatchObject({
      manifests: 1,
      tagged: [],
    });
    expect(await run(server, server, image.digest, {}, "")).toMatchObject({
      manifests: 0,
      tagged: [],
    });
  });
});

describe("to another registry", () => {
  test("all bytes go through once; again: at most 4 requests", async () => {
    const [from, to] = [await start(), await start({ kind: "embedded" })];
    const image = await pushImage(from.registry, "acme/dev", "v1", {
      ...typical,
      layers: ["x".repeat(100_000), ""],
    });
    const copied = await run(from, to, image.digest);
    expect(copied).toMatchObject({ manifests: 5, mounted: 0, transferred: image.blobs.length });
    const put = to.front.seen
      .filter((one) => one.url.includes("/blobs/"))
      .reduce((sum, one) => sum + one.sent, 0);
    expect(put).toBe(copied.bytes);
    const { session } = testSession();
    const site = accessTo({ host: to.registry.host, path: "acme/prod" }, "pull");
    await verify(session, site, { digest: toDigest(image.digest), tag: "v1" });
    const before = [from.front.seen.length, to.front.seen.length] as const;
    await run(from, to, image.digest);
    expect(from.front.seen.length - before[0] + to.front.seen.length - before[1]).toBeLessThanOrEqual(4);
  });

  test("what is there already is not sent again", async () => {
    const [from, to] = [await start(), await start()];
    await pushImage(to.registry, "acme/prod", "old", { layers: ["base", "old"] });
    const image = await pushImage(from.registry, "acme/dev", "v1", { layers: ["base", "new"] });
    expect(await run(from, to, image.digest)).toMatchObject({ transferred: image.blobs.length - 1 });
  });

  test("a run that was killed is taken up", async () => {
    let left = 2;
    const dies = ({ method, url }: Seen): Fault | undefined => {
      if (method !== "PUT" || !url.includes("/manifests/")) return undefined;
      left -= 1;
      return left < 0 && left > -10 ? { kind: "answer", status: 400 } : undefined;
    };
    const [from, to] = [await start(), await start({}, { fault: dies })];
    const image = await pushImage(from.registry, "acme/dev", "v1", typical);
    expect(await codeOf(run(from, to, image.digest))).toBe("REGISTRY_REFUSED");
    expect((await ask(to.registry, "/v2/acme/prod/manifests/v1")).status).toBe(404);
    left = 99;
    expect(await run(from, to, image.digest)).toMatchObject({ manifests: 5, transferred: 0, tagged: ["v1"] });
  });

  test("one blob that fails ends the copy: no other is begun, no manifest is written", async () => {
    const fault = ({ method, url }: Seen): Fault | undefined =>
      method === "POST" && url.includes("uploads") ? { kind: "answer", status: 400 } : undefined;
    const [from, to] = [await start(), await start({}, { fault })];
    const image = await pushImage(from.registry, "acme/dev", "v1", typical);
    expect(await codeOf(run(from, to, image.digest))).toBe("REGISTRY_REFUSED");
    expect(to.front.seen.filter((one) => one.method === "POST").length).toBeLessThan(image.blobs.length);
    expect(to.front.seen.some((one) => one.method === "PUT")).toBe(false);
  });
});

test("what registries hold besides images: nested indexes, artifacts, sha512, foreign layers, blobs of nothing", async () => {
  const [from, to] = [await start({ kind: "embedded" }), await start({ kind: "embedded" })];
  const push = async (text: string, algorithm: "sha256" | "sha512" = "sha256") => ({
    mediaType: "application/octet-stream",
    digest: await pushBlob(from.registry, "acme/dev", Buffer.from(text), algorithm),
    size: Buffer.byteLength(text),
  });
  const artifact = async (layers: object[]) =>
    pushManifest(from.registry, "acme/dev", {
      schemaVersion: 2,
      mediaType: manifestType,
      artifactType: "application/vnd.acme.chart",
      config: await push("{}"),
      layers,
      unknown: { kept: true },
    } as { mediaType: string });
  const foreign = {
    ...(await push("x")),
    digest: `sha256:${"9".repeat(64)}`,
    urls: ["https://example.com/x"],
  };
  const odd = await artifact([
    await push("sixty-four bytes", "sha512"),
    await push(""),
    await push("{}"),
    foreign,
  ]);
  const plain = await artifact([]);
  const inner = { schemaVersion: 2, mediaType: indexType, manifests: [odd, plain] };
  const nested = await pushManifest(from.registry, "acme/dev", inner);
  const outer = {
    schemaVersion: 2,
    mediaType: indexType,
    manifests: [plain, nested],
    annotations: { a: "b" },
  };
  const { digest } = await pushManifest(from.registry, "acme/dev", outer, "v1");
  expect(await run(from, to, digest)).toMatchObject({ manifests: 4, transferred: 3, tagged: ["v1"] });
  const empty = to.front.seen.filter(
    (one) => one.method === "PUT" && one.url.includes("44136fa355b3678a1146ad16f7e8649e"),
  );
  expect(empty).toHaveLength(1);
  for (const one of [odd, plain, nested, { digest }]) {
    await ask(to.registry, `/v2/acme/prod/manifests/${one.digest}`, {
      headers: { accept: "*/*" },
      expect: [200],
    });
  }
});

const referrersApis = [
  [true, false],
  [true, true],
  [false, true],
  [false, false],
] as const;

describe.each(
  spread(referrersApis, 2),
)("signatures, source with API %s, destination with API %s", (fromApi, toApi) => {
  test("come along, and one that is made later comes by running it again", async () => {
    const from = await start({ referrers: fromApi });
    const to = await start({ referrers: toApi });
    const image = await pushImage(from.registry, "acme/dev", "v1", {
      platforms: ["linux/amd64", "linux/arm64"],
    });
    const child = await pointTo(from.registry, "acme/dev", image.manifests[0] ?? "");
    const root = await pointTo(from.registry, "acme/dev", "v1");
    const sign = (subject: typeof root, text: string) =>
      pushReferrer(from.registry, "acme/dev", subject, { text, listed: !fromApi });
    const [ofChild, ofRoot] = [await sign(child, "child"), await sign(root, "root")];
    const legacy = `${image.digest.replace(":", "-")}.sig`;
    await pushImage(from.registry, "acme/dev", legacy, { layers: ["legacy"] });
    expect(await run(from, to, image.digest)).toMatchObject({ manifests: 3, referrers: 3 });

    const { session } = testSession();
    const site = accessTo({ host: to.registry.host, path: "acme/prod" }, "pull");
    const list = async (digest: string) =>
      (await listReferrers(session, site, toDigest(digest))).map((one) => one.digest);
    expect(await list(child.digest)).toEqual([ofChild.digest]);
    expect(await list(root.digest)).toEqual([ofRoot.digest]);
    expect((await pointTo(to.registry, "acme/prod", legacy)).mediaType).toBe(manifestType);

    const before = from.front.seen.length + to.front.seen.length;
    expect(await run(from, to, image.digest)).toMatchObject({ manifests: 0, referrers: 0 });
    // Four, one more for signatures of both kinds, and one where the registries keep them in different manners; two of who says that there is no API.
    const most = fromApi === toApi ? 5 : fromApi ? 7 : 6;
    expect(from.front.seen.length + to.front.seen.length - before).toBeLessThanOrEqual(most);

    const [later, deep] = [await sign(root, "later"), await sign(child, "later")];
    expect(await run(from, to, image.digest)).toMatchObject({ manifests: 0, referrers: 5, tagged: [] });
    expect((await list(root.digest)).toSorted()).toEqual([ofRoot.digest, later.digest].toSorted());
    expect((await list(child.digest)).toSorted()).toEqual([ofChild.digest, deep.digest].toSorted());
  });

  test("that come later and are killed on their way are all there after the next run", async () => {
    let left = Number.POSITIVE_INFINITY;
    const dies = ({ method }: Seen): Fault | undefined => {
      if (method !== "PUT") return undefined;
      left -= 1;
      return left < 0 ? { kind: "answer", status: 400 } : undefined;
    };
    const from = await start({ referrers: fromApi });
    const image = await pushImage(from.registry, "acme/dev", "v1", {
      platforms: ["linux/amd64", "linux/arm64"],
    });
    const root = await pointTo(from.registry, "acme/dev", "v1");
    const children = await Promise.all(
      image.manifests.slice(0, 2).map((digest) => pointTo(from.registry, "acme/dev", digest)),
    );
    const to = await start({ referrers: toApi }, { fault: dies });
    const { session } = testSession();
    const placesFor = (at: number) => ({
      from: { host: from.front.host, path: "acme/dev" },
      to: { host: to.front.host, path: `acme/prod-${at}` },
    });
    const artifact = { digest: toDigest(image.digest), tag: "v1" };
    const deaths = spread([1, 6, 8, 9, 10], 2);
    for (const at of deaths) await copy(session, quiet, placesFor(at), artifact, plain);

    const signatures: { subject: string; digest: string }[] = [];
    const sign = async (subject: typeof root, text: string) => {
      const pushed = await pushReferrer(from.registry, "acme/dev", subject, { text, listed: !fromApi });
      signatures.push({ subject: subject.digest, digest: pushed.digest });
      return pushed;
    };
    for (const one of [root, ...children]) await sign(await sign(one, "signed"), "countersigned");
    for (const at of deaths) {
      left = at;
      await codeOf(copy(session, quiet, placesFor(at), artifact, plain));
      left = Number.POSITIVE_INFINITY;
      await copy(session, quiet, placesFor(at), artifact, plain);
      const site = accessTo({ host: to.registry.host, path: `acme/prod-${at}` }, "pull");
      for (const { subject, digest } of signatures) {
        const found = await listReferrers(session, site, toDigest(subject));
        expect(
          found.map((one) => one.digest),
          `killed at PUT ${at}`,
        ).toEqual([digest]);
      }
    }
  });
});

test("cosign's tag that holds other signatures there is left as it is", async () => {
  const server = await start();
  const image = await pushImage(server.registry, "acme/dev", "v1");
  const tag = `${image.digest.replace(":", "-")}.sig`;
  await pushImage(server.registry, "acme/dev", tag, { layers: ["from dev"] });
  const theirs = await pushImage(server.registry, "acme/prod", tag, { layers: ["from prod"] });
  await run(server, server, image.digest);
  expect((await pointTo(server.registry, "acme/prod", tag)).digest).toBe(theirs.digest);
});

test("a tag that is taken is refused before anything is written", async () => {
  const server = await start();
  await pushImage(server.registry, "acme/prod", "v1", { layers: ["other"] });
  const image = await pushImage(server.registry, "acme/dev", "v1");
  expect(await codeOf(run(server, server, image.digest))).toBe("TAG_TAKEN");
  expect(server.front.seen.map((one) => one.method)).toEqual(["HEAD"]);
});

const skopeo = spawnSync("skopeo", ["--version"]).status === 0 ? test : () => undefined;

skopeo("the copy is what an independent client reads", async () => {
  const [from, to] = [await start(), await start()];
  const labels = { "org.opencontainers.image.revision": "abc" };
  const image = await pushImage(from.registry, "acme/dev", "v1", { ...typical, labels });
  await run(from, to, image.digest);
  const name = `docker://${to.registry.host}/acme/prod:v1`;
  const args = ["inspect", "--tls-verify=false", "--override-arch=arm64", name];
  const seen = JSON.parse(spawnSync("skopeo", args, { encoding: "utf8" }).stdout);
  expect(seen).toMatchObject({ Digest: image.digest, Architecture: "arm64", Labels: labels });
});
