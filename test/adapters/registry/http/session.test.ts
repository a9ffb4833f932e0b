import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { nextPage, targetOf } from "../../../../src/adapters/registry/http/session.ts";
import { pushBlob, pushManifest } from "../../../support/registry/client.ts";
import { type Front, type FrontOptions, startFront } from "../../../support/registry/front.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { codeOf, nobody, nowhere, quiet, somebody, testSession } from "../../../support/registry/session.ts";

let registry: TestRegistry;
let fronts: Front[] = [];
afterEach(async () => {
  for (const front of fronts) await front.stop();
  fronts = [];
  await registry.stop();
});

async function start(options: FrontOptions): Promise<Front> {
  registry = await startRegistry({ kind: "embedded" });
  const front = await startFront(registry, options);
  fronts.push(front);
  return front;
}

const get = (to: string) => ({ method: "GET", to, expect: [200, 404] }) as const;
const tags = "/v2/acme/orders/tags/list";
const bearer = { kind: "bearer", username: somebody.username, password: somebody.password } as const;
const basic = { ...bearer, kind: "basic" } as const;

test("nobody is asked for a token, and gets one to pull", async () => {
  const front = await start({ rules: bearer });
  const { session } = testSession(nobody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  await session.exchange(site, get(tags));
  await session.exchange(site, get(tags));
  expect(front.seen.map((one) => one.url.replace(/\?.*/, ""))).toEqual([tags, "/token", tags, tags]);
  expect(front.guard?.tokenRequests[0]?.getAll("scope")).toEqual(["repository:acme/orders:pull"]);
});

test("what the registry warns of is passed on once", async () => {
  const change = (headers: Record<string, unknown>) => {
    headers.warning = '299 - "Your plan ends on Monday." , 299 - "::error::boo"';
  };
  const front = await start({ fault: () => ({ kind: "headers", change }) });
  const lines: string[] = [];
  const { session } = testSession(nobody, { log: { ...quiet, info: (line) => lines.push(line) } });
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  for (const to of [tags, tags]) await session.exchange(site, get(to));
  expect(lines).toEqual([
    `${front.host} warns: Your plan ends on Monday.`,
    `${front.host} warns: ::error::boo`,
  ]);
});

test("one token has both scopes of a mount, the one to push to first", async () => {
  const front = await start({ rules: bearer });
  const { session } = testSession(somebody);
  const site = accessTo({ host: front.host, path: "acme/prod" }, "push", {
    host: front.host,
    path: "acme/dev",
  });
  const to = `/v2/acme/prod/blobs/uploads/?mount=${nowhere}&from=acme/dev`;
  await session.exchange(site, { method: "POST", to, expect: [202] });
  expect(front.guard?.tokenRequests.map((one) => one.getAll("scope"))).toEqual([
    ["repository:acme/prod:pull,push", "repository:acme/dev:pull"],
  ]);
});

test("a token that the registry no longer takes is made anew, once", async () => {
  const front = await start({ rules: bearer });
  const { session } = testSession(somebody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  await session.exchange(site, get(tags));
  front.guard?.expire();
  await session.exchange(site, get(tags));
  expect(front.guard?.tokenRequests).toHaveLength(2);
});

test("a token with fewer rights than asked for is denied, not asked for for ever", async () => {
  const front = await start({ rules: { ...bearer, grant: () => [] } });
  const { session } = testSession(somebody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect(await codeOf(session.exchange(site, get(tags)))).toBe("REGISTRY_DENIED");
  expect(front.guard?.tokenRequests).toHaveLength(1);
});

test("nobody may not push", async () => {
  const front = await start({ rules: bearer });
  const { session } = testSession(nobody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "push");
  const post = { method: "POST", to: "/v2/acme/orders/blobs/uploads/", expect: [202] } as const;
  expect(await codeOf(session.exchange(site, post))).toBe("REGISTRY_DENIED");
});

test.each([
  [somebody, undefined],
  [{ ...somebody, password: "wrong" }, "REGISTRY_DENIED"],
  [nobody, "REGISTRY_UNAUTHORISED"],
])("HTTP Basic, as asked for", async (access, code) => {
  const front = await start({ rules: basic });
  const { session } = testSession(access);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect(await codeOf(session.exchange(site, get(tags)))).toBe(code);
  expect(front.seen.length).toBeLessThanOrEqual(2);
});

test("an identity token of docker's config is exchanged", async () => {
  const front = await start({ rules: { ...bearer, refreshToken: "abc" } });
  const { session } = testSession({ ...nobody, username: "<token>", password: "abc" });
  const site = accessTo({ host: front.host, path: "acme/orders" }, "push");
  const post = { method: "POST", to: "/v2/acme/orders/blobs/uploads/", expect: [202] } as const;
  expect((await session.exchange(site, post)).status).toBe(202);
  expect(front.guard?.tokenRequests[0]?.get("grant_type")).toBe("refresh_token");
});

test.each([
  "http://169.254.169.254/latest",
  "http://auth.example.com/token",
  "ftp://x",
])("a realm at %s is not asked", async (realm) => {
  const challenge = { "www-authenticate": `Bearer realm="${realm}"` };
  const front = await start({ fault: () => ({ kind: "answer", status: 401, headers: challenge }) });
  const { session } = testSession(somebody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect(await codeOf(session.exchange(site, get(tags)))).toBe("REGISTRY_UNSAFE_TARGET");
});

test.each([
  301, 302, 303, 307, 308,
])("a %i to another host is followed without our secret", async (status) => {
  const storage = await start({});
  const digest = await pushBlob(storage, "acme/orders", Buffer.from("content"));
  const path = `/v2/acme/orders/blobs/${digest}`;
  const redirect = {
    kind: "answer",
    status,
    headers: { location: `http://${storage.host}${path}?signed=1` },
  } as const;
  const front = await startFront(registry, { rules: basic, fault: () => redirect });
  fronts.push(front);
  const { session } = testSession(somebody);
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect((await session.exchange(site, get(path))).status).toBe(200);
  expect(front.seen.at(-1)?.headers.authorization).toMatch(/^Basic /);
  expect(storage.seen.at(-1)?.headers.authorization).toBeUndefined();
});

test("redirects in a circle end, and those inside the network are not followed", async () => {
  const front = await start({
    fault: ({ url }) => ({
      kind: "answer",
      status: 307,
      headers: { location: url.includes("inside") ? "https://10.0.0.1/" : url },
    }),
  });
  const { session } = testSession();
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect(await codeOf(session.exchange(site, get(tags)))).toBe("REGISTRY_REFUSED");
  expect(front.seen.length).toBeLessThan(8);
  expect(await codeOf(session.exchange(site, get("/v2/inside/tags/list")))).toBe("REGISTRY_UNSAFE_TARGET");
});

test.each([
  [200, "REGISTRY_NOT_A_REGISTRY"],
  [400, "REGISTRY_REFUSED"],
  [403, "REGISTRY_DENIED"],
  [409, "REGISTRY_REFUSED"],
])("an unexpected %i is %s", async (status, code) => {
  const front = await start({ fault: () => ({ kind: "answer", status }) });
  const { session } = testSession();
  const site = accessTo({ host: front.host, path: "acme/orders" }, "push");
  const post = { method: "POST", to: "/v2/acme/orders/blobs/uploads/", expect: [202] } as const;
  expect(await codeOf(session.exchange(site, post))).toBe(code);
});

test("one door: the same host and the same identity", async () => {
  await start({});
  const { session } = testSession();
  const [one, other] = [
    { host: "ghcr.io", path: "a" },
    { host: "ghcr.io", path: "b" },
  ] as const;
  expect(await session.isSameRegistry(one, other)).toBe(true);
  expect(await session.isSameRegistry(one, { host: "quay.io", path: "b" })).toBe(false);
  const auths = (name: string) => ({ auth: Buffer.from(`${name}:word`).toString("base64") });
  const folder = await mkdtemp(join(tmpdir(), "docker-config-"));
  await writeFile(
    `${folder}/config.json`,
    JSON.stringify({ auths: { "ghcr.io/a": auths("a"), "ghcr.io/b": auths("b") } }),
  );
  const twoRobots = testSession(nobody, { env: { DOCKER_CONFIG: folder } }).session;
  expect(await twoRobots.isSameRegistry(one, other)).toBe(false);
  expect(await twoRobots.isSameRegistry(one, { ...one, path: "a/c" })).toBe(true);
  await rm(folder, { recursive: true });
});

test("locations: relative, absolute, and paged", async () => {
  const front = await start({});
  await pushManifest(
    front,
    "acme/orders",
    { mediaType: "application/vnd.oci.image.index.v1+json", raw: Buffer.from('{"manifests":[]}') },
    "v1",
  );
  const { session } = testSession();
  const site = accessTo({ host: front.host, path: "acme/orders" }, "pull");
  expect(targetOf(site, "/v2/x?a=b").href).toBe(`http://${front.host}/v2/x?a=b`);
  expect(targetOf(site, "?last=b", `http://${front.host}${tags}?n=1`).href).toBe(
    `http://${front.host}${tags}?last=b`,
  );
  expect(() => targetOf(site, "https://192.168.0.1/")).toThrow("private network");
  const answer = await session.exchange(site, get(`${tags}?n=1`));
  expect(nextPage(site, answer, tags)).toBeUndefined();
  expect(nextPage(site, { ...answer, header: () => '</v2/x?last=a>; rel="next"' }, tags)).toBe(
    "/v2/x?last=a",
  );
});
