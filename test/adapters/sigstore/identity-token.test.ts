import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { endless } from "../../../src/adapters/deadline.ts";
import { askIdentity } from "../../../src/adapters/sigstore/identity-token.ts";
import { buildOn, readToken } from "../../support/sigstore/run.ts";
import { type Sigstore, startSigstore } from "../../support/sigstore/sigstore.ts";

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

it("asks for a token for Sigstore, as the run that it is", async () => {
  const token = await askIdentity(sigstore.identity(buildOn("https://git.example.com")));
  expect(readToken(token)).toMatchObject({ aud: "sigstore", repository: "acme/shop" });
});

it.each<[string, () => Readonly<Record<string, string>>, string]>([
  ["a job that may not", () => ({}), "SIGNING_IDENTITY_MISSING"],
  [
    "no token to ask with",
    () => ({ ...sigstore.identity(buildOn("https://x")), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "" }),
    "SIGNING_IDENTITY_MISSING",
  ],
  [
    "no URL",
    () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: "here", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" }),
    "SIGNING_IDENTITY_MISSING",
  ],
  [
    "a refusal",
    () => ({ ...sigstore.identity(buildOn("https://x")), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "wrong" }),
    "SIGNING_FAILED",
  ],
  [
    "no answer",
    () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:1/", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" }),
    "SIGNING_FAILED",
  ],
  [
    "what is no token",
    () => ({ ...sigstore.identity({ ...buildOn("https://x"), raw: "nonsense" }) }),
    "SIGNING_FAILED",
  ],
])("%s", async (_, env, code) => {
  await expect(askIdentity(env())).rejects.toMatchObject({ code });
});

it("a server that is silent ends with the run's deadline", async () => {
  const stop = new AbortController();
  const server = createServer(() => stop.abort());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}/`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" };
  await expect(askIdentity(env, { ...endless, signal: stop.signal })).rejects.toMatchObject({
    code: "DEADLINE_OVER",
    message: expect.stringContaining(`for ${host} to give a token for this run`),
  });
  server.closeAllConnections();
  server.close();
});
