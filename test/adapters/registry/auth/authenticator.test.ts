import { expect, test } from "vitest";
import { openAuthenticator } from "../../../../src/adapters/registry/auth/authenticator.ts";
import type { Credential } from "../../../../src/adapters/registry/auth/credential.ts";
import type { TokenRequest } from "../../../../src/adapters/registry/auth/tokens.ts";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";
import { codeOf } from "../../../support/registry/session.ts";

const me: Credential = { kind: "basic", username: "me", password: "word" };
const site = accessTo({ host: "ghcr.io", path: "acme/orders" }, "pull");

/** A authenticator whose token server numbers its tokens. */
function open(credential: Credential = me) {
  const requests: TokenRequest[] = [];
  const kept = new Map<string, string>();
  const key = (request: TokenRequest) => request.scopes.join();
  const authenticator = openAuthenticator(
    {
      async get(request) {
        const there = kept.get(key(request));
        if (there !== undefined) return { token: there, fresh: false };
        requests.push(request);
        kept.set(key(request), `t${requests.length}`);
        return { token: `t${requests.length}`, fresh: true };
      },
      drop: (request) => kept.delete(key(request)),
    },
    async () => credential,
  );
  return { authenticator, requests };
}

const none = { kind: "none" } as const;

test.each([
  ["Basic after Negotiate", 'Negotiate, Basic realm="x"', true, `Basic ${btoa("me:word")}`],
  ["Bearer before Basic", 'Basic realm="x", Bearer realm="https://ghcr.io/token"', true, "Bearer t1"],
  ["a relative realm", 'Bearer realm="/token"', true, "Bearer t1"],
  ["what we do not know", "Negotiate", false, undefined],
  ["nothing", "", false, undefined],
  ["Bearer without a realm", "Bearer", false, undefined],
])("%s", async (_, header, learned, sent) => {
  const { authenticator } = open();
  expect(await authenticator.authorization(site)).toEqual(none);
  expect(await authenticator.learn(site, header, none)).toBe(learned);
  const authorization = await authenticator.authorization(site);
  expect(authorization.kind === "sent" ? authorization.header : undefined).toBe(sent);
});

test("scopes are ours, and what the registry wants beyond them", async () => {
  const { authenticator, requests } = open();
  await authenticator.learn(site, 'Bearer realm="https://ecr.aws/token",service="s",scope="aws"', none);
  await authenticator.authorization(site);
  expect(requests[0]).toMatchObject({ service: "s", scopes: ["repository:acme/orders:pull", "aws"] });
});

test("nobody cannot answer Basic", async () => {
  const { authenticator } = open({ kind: "anonymous" });
  expect(await authenticator.learn(site, 'Basic realm="x"', none)).toBe(false);
});

test("a cached token that is refused is made anew; a new one that is refused is the end", async () => {
  const { authenticator } = open();
  const header = 'Bearer realm="https://ghcr.io/token"';
  await authenticator.learn(site, header, none);
  await authenticator.authorization(site);
  const cached = await authenticator.authorization(site);
  expect(cached).toEqual({ kind: "sent", header: "Bearer t1", cached: true });
  expect(await authenticator.learn(site, header, cached)).toBe(true);
  const fresh = await authenticator.authorization(site);
  expect(fresh).toEqual({ kind: "sent", header: "Bearer t2", cached: false });
  expect(await authenticator.learn(site, header, fresh)).toBe(false);
});

test("a secret is not sent to a realm inside the network", async () => {
  const { authenticator } = open();
  const learned = authenticator.learn(site, 'Bearer realm="https://10.0.0.1/token"', none);
  expect(await codeOf(learned)).toBe("REGISTRY_UNSAFE_TARGET");
});
