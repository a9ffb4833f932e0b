import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { endless } from "../../../src/adapters/deadline.ts";
import { openTrust } from "../../../src/adapters/sigstore/trusted-roots.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { makeAuthorities } from "../../support/sigstore/authorities.ts";
import { publishRoot } from "../../support/sigstore/mirror.ts";

const read = (text: string) => openTrust({ name: "root.json", text }, makeFolder());

it("a file says what to trust for every authority: one root, or one a line", async () => {
  const { trustedRoot } = await makeAuthorities({ witness: "timestamp" });
  const one = await (await read(JSON.stringify(JSON.parse(trustedRoot), null, 2))).rootsFor("anybody");
  expect(one.map((root) => root.timestampAuthorities.length)).toEqual([1]);
  expect(await (await read(`${trustedRoot}\n\n${trustedRoot}\n`)).rootsFor("anybody")).toHaveLength(2);
});

it.each([
  ["nothing", ""],
  ["no JSON", "trust me"],
  ["an empty object", "{}"],
  ["no object", "null"],
  ["no bytes", '{"certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":7}]}}]}'],
])("%s is nobody to trust", async (_, text) => {
  await expect(read(text)).rejects.toMatchObject({ code: "TRUSTED_ROOT_INVALID", at: { file: "root.json" } });
});

it("without a file, a mirror's newest root is found from the first, once, and only for its own authority", async () => {
  const { trustedRoot } = await makeAuthorities({ witness: "log" });
  const mirror = await publishRoot(trustedRoot);
  const trust = await openTrust(undefined, makeFolder(), endless, new Map([["Acme", mirror]]));
  expect(await trust.rootsFor("Somebody")).toEqual([]);
  expect(mirror.requests).toEqual([]);
  const [first, second] = await Promise.all([trust.rootsFor("Acme"), trust.rootsFor("Acme")]);
  expect([first, second].map((roots) => roots.map((root) => root.tlogs.length))).toEqual([[1], [1]]);
  expect(mirror.requests.filter((path) => path.endsWith("trusted_root.json"))).toHaveLength(1);
  await mirror.close();
});

it.each([
  ["a root that others signed", { signedByOthers: true }],
  ["a target that was changed on its way", { changed: true }],
  ["metadata that has expired", { expired: true }],
])("does not trust %s", async (_, how) => {
  const { trustedRoot } = await makeAuthorities({ witness: "log" });
  const mirror = await publishRoot(trustedRoot, how);
  const trust = await openTrust(undefined, makeFolder(), endless, new Map([["Acme", mirror]]));
  await expect(trust.rootsFor("Acme")).rejects.toMatchObject({ code: "TRUST_UNREACHABLE" });
  await mirror.close();
});

it("says which mirror does not answer", async () => {
  const { trustedRoot } = await makeAuthorities({ witness: "log" });
  const mirror = await publishRoot(trustedRoot);
  await mirror.close();
  const trust = await openTrust(undefined, makeFolder(), endless, new Map([["Acme", mirror]]));
  const failure = trust.rootsFor("Acme");
  await expect(failure).rejects.toMatchObject({
    code: "TRUST_UNREACHABLE",
    message: expect.stringContaining(mirror.url),
  });
});

it("a mirror that is silent ends with the run's deadline", async () => {
  const stop = new AbortController();
  const server = createServer(() => stop.abort());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mirrors = new Map([["Acme", { url: `http://${host}`, root: (await aMirror()).root }]]);
  const trust = await openTrust(undefined, makeFolder(), { ...endless, signal: stop.signal }, mirrors);
  await expect(trust.rootsFor("Acme")).rejects.toMatchObject({
    code: "DEADLINE_OVER",
    message: expect.stringContaining(`for ${host} to say what it trusts`),
  });
  server.closeAllConnections();
  server.close();
});

async function aMirror() {
  const mirror = await publishRoot((await makeAuthorities({ witness: "log" })).trustedRoot);
  await mirror.close();
  return mirror;
}

it("knows the public Sigstore and GitHub's own", async () => {
  const trust = await openTrust(undefined, makeFolder());
  expect(await trust.rootsFor("sigstore.mock")).toEqual([]);
});
