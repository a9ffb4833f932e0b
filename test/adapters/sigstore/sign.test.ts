import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endless } from "../../../src/adapters/deadline.ts";
import { checkBundle } from "../../../src/adapters/sigstore/check-bundle.ts";
import { signStatement } from "../../../src/adapters/sigstore/sign.ts";
import { openTrust } from "../../../src/adapters/sigstore/trusted-roots.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { buildOn } from "../../support/sigstore/run.ts";
import { type Sigstore, startSigstore } from "../../support/sigstore/sigstore.ts";

const serverUrl = "https://git.example.com";
const statement = { _type: "https://in-toto.io/Statement/v1", subject: [] };
const how = (sigstore: Sigstore, text = sigstore.signingConfig) => ({
  config: { name: "signing.json", text },
  isPrivate: true,
  serverUrl,
  env: sigstore.identity(buildOn(serverUrl)),
  deadline: endless,
});

describe.each(["log", "timestamp"] as const)("with a %s", (witness) => {
  let sigstore: Sigstore;
  beforeAll(async () => {
    sigstore = await startSigstore({ witness });
  });
  afterAll(() => sigstore.close());

  it("signs as this run, so that whoever trusts the instance can check it", async () => {
    const bundle = await signStatement(statement, how(sigstore));
    const trust = await openTrust({ name: "root.json", text: sigstore.trustedRoot }, makeFolder());
    const checked = await checkBundle(bundle, trust);
    expect(checked).toMatchObject({ kind: "verified", signer: { repository: `${serverUrl}/acme/shop` } });
    if (checked.kind !== "verified") throw new Error(checked.why);
    expect(JSON.parse(Buffer.from(checked.payload).toString())).toEqual(statement);
  });

  it.each([
    "/api/v2/signingCert",
    witness === "log" ? "/api/v1/log/entries" : "/api/v1/timestamp",
  ])("says who did not sign: %s", async (path) => {
    sigstore.broken.add(path);
    await expect(signStatement(statement, how(sigstore))).rejects.toMatchObject({ code: "SIGNING_FAILED" });
    sigstore.broken.delete(path);
  });

  it.each(["", "{}", "null", "{"])("a config that says nobody: %j", async (text) => {
    const before = sigstore.requests.length;
    const signing = signStatement(statement, how(sigstore, text));
    await expect(signing).rejects.toMatchObject({
      code: "SIGNING_CONFIG_INVALID",
      at: { file: "signing.json" },
    });
    expect(sigstore.requests.length).toBe(before);
  });
});

it("services that are silent end with the run's deadline", async () => {
  const sigstore = await startSigstore();
  const stop = new AbortController();
  const server = createServer(() => stop.abort());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = sigstore.signingConfig.replace(/127\.0\.0\.1:\d+/g, host);
  const deadline = { ...endless, signal: stop.signal };
  await expect(signStatement(statement, { ...how(sigstore, text), deadline })).rejects.toMatchObject({
    code: "DEADLINE_OVER",
    message: expect.stringContaining(`for ${host} to sign a statement`),
  });
  server.closeAllConnections();
  server.close();
  await sigstore.close();
});

it.each([
  true,
  false,
])("without a config, and without an identity, nobody is asked (private: %s)", async (isPrivate) => {
  const signing = signStatement(statement, {
    config: undefined,
    isPrivate,
    serverUrl: "https://github.com",
    env: {},
    deadline: endless,
  });
  await expect(signing).rejects.toMatchObject({ code: "SIGNING_IDENTITY_MISSING" });
});
