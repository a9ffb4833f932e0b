import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { basicHeader, type Credential } from "../../../../src/adapters/registry/auth/credential.ts";
import { openTokens, type TokenRequest } from "../../../../src/adapters/registry/auth/tokens.ts";
import { type Call, openWire } from "../../../../src/adapters/registry/http/connection.ts";
import { openRateLimiter } from "../../../../src/adapters/registry/http/rate-limiter.ts";
import { sendWithRetry } from "../../../../src/adapters/registry/http/retry.ts";
import { testClock } from "../../../support/registry/clock.ts";
import { listen, type Running } from "../../../support/registry/running.ts";
import { codeOf } from "../../../support/registry/session.ts";

interface TokenCall {
  readonly method: string;
  readonly query: string;
  readonly form: string;
  readonly authorization: string | undefined;
}

let server: Running | undefined;
afterEach(() => server?.stop());

/** A token server that gives the answers, the last one again and again. */
async function start(...answers: { status?: number; body: unknown }[]) {
  const requests: TokenCall[] = [];
  server = await listen(
    createServer((request, response) => {
      let form = "";
      request.on("data", (chunk) => {
        form += chunk;
      });
      request.on("end", () => {
        const query = (request.url ?? "").replace(/^[^?]*\??/, "");
        requests.push({
          method: request.method ?? "",
          query,
          form,
          authorization: request.headers.authorization,
        });
        const answer = answers[requests.length - 1] ?? answers.at(-1);
        response.writeHead(answer?.status ?? 200);
        response.end(typeof answer?.body === "string" ? answer.body : JSON.stringify(answer?.body));
      });
    }),
  );
  const clock = testClock();
  const masked: string[] = [];
  const gate = openRateLimiter(4, clock);
  const tokens = openTokens(
    (call: Call) => sendWithRetry(openWire({}), gate, clock, call),
    clock,
    (secret) => masked.push(secret),
  );
  const tokenRequest = (
    credential: Credential = { kind: "anonymous" },
    ...scopes: string[]
  ): TokenRequest => ({
    realm: new URL(`http://${server?.host}/token?tenant=1`),
    service: "registry",
    scopes: scopes.length > 0 ? scopes : ["repository:b:pull,push", "repository:a:pull"],
    credential,
  });
  return { requests, clock, tokens, tokenRequest, masked };
}

const me = { kind: "basic", username: "me", password: "wörd" } as const;

test("one scope parameter for each repository, the realm's own query kept", async () => {
  const { requests, tokens, tokenRequest } = await start({ body: { token: "t" } });
  expect(await tokens.get(tokenRequest())).toEqual({ token: "t", fresh: true });
  const query = new URLSearchParams(requests[0]?.query);
  expect(query.getAll("scope")).toEqual(["repository:b:pull,push", "repository:a:pull"]);
  expect(query.get("tenant")).toBe("1");
  expect(query.get("service")).toBe("registry");
  expect(requests[0]).toMatchObject({ method: "GET", authorization: undefined });
});

test("a name and password go as Basic", async () => {
  const { requests, tokens, tokenRequest } = await start({ body: { access_token: "t" } });
  expect((await tokens.get(tokenRequest(me))).token).toBe("t");
  expect(requests[0]?.authorization).toBe(basicHeader(me));
  expect(basicHeader(me)).toBe(`Basic ${Buffer.from("me:wörd").toString("base64")}`);
  expect(new URLSearchParams(requests[0]?.query).get("account")).toBe("me");
});

test("a refresh token goes in a form, and by GET to a server that knows no form", async () => {
  const identity = { kind: "identity", token: "refresh" } as const;
  const { requests, tokens, tokenRequest } = await start({ status: 404, body: "" }, { body: { token: "t" } });
  expect((await tokens.get(tokenRequest(identity))).token).toBe("t");
  const form = new URLSearchParams(requests[0]?.form);
  expect(requests[0]).toMatchObject({ method: "POST", authorization: undefined });
  expect(form.get("grant_type")).toBe("refresh_token");
  expect(form.get("refresh_token")).toBe("refresh");
  expect(form.get("scope")).toBe("repository:b:pull,push repository:a:pull");
  expect(form.has("offline_token")).toBe(false);
  expect(requests[1]).toMatchObject({ method: "GET", authorization: basicHeader(identity) });
});

test("tokens are kept by who asks for what, until shortly before they expire", async () => {
  const { requests, clock, tokens, tokenRequest } = await start({ body: { token: "t", expires_in: 300 } });
  await tokens.get(tokenRequest(me));
  expect(await tokens.get(tokenRequest(me))).toEqual({ token: "t", fresh: false });
  await Promise.all([tokens.get(tokenRequest(me)), tokens.get(tokenRequest(me))]);
  expect(requests).toHaveLength(1);
  await tokens.get(tokenRequest({ ...me, password: "other" }));
  await tokens.get(tokenRequest(me, "repository:c:pull"));
  expect(requests).toHaveLength(3);
  await clock.sleep(294_000);
  await tokens.get(tokenRequest(me));
  expect(requests).toHaveLength(3);
  await clock.sleep(2000);
  await tokens.get(tokenRequest(me));
  expect(requests).toHaveLength(4);
  tokens.drop(tokenRequest(me));
  await tokens.get(tokenRequest(me));
  expect(requests).toHaveLength(5);
});

test("a minute is the least that a token lives", async () => {
  const { requests, clock, tokens, tokenRequest } = await start({ body: { token: "t", expires_in: 1 } });
  await tokens.get(tokenRequest());
  await clock.sleep(50_000);
  await tokens.get(tokenRequest());
  expect(requests).toHaveLength(1);
});

test.each([
  [401, {}, "REGISTRY_DENIED"],
  [403, {}, "REGISTRY_DENIED"],
  [200, {}, "REGISTRY_NOT_A_REGISTRY"],
  [200, "<html>", "REGISTRY_NOT_A_REGISTRY"],
  [200, "null", "REGISTRY_NOT_A_REGISTRY"],
  [500, "", "REGISTRY_FAILING"],
])("%i %j is %s, and asked anew the next time", async (status, body, code) => {
  const { tokens, tokenRequest } = await start({ status, body });
  expect(await codeOf(tokens.get(tokenRequest(me)))).toBe(code);
  expect(await codeOf(tokens.get(tokenRequest(me)))).toBe(code);
});

test("a token server that is busy is tried again", async () => {
  const { requests, tokens, tokenRequest } = await start({ status: 429, body: "" }, { body: { token: "t" } });
  expect((await tokens.get(tokenRequest())).token).toBe("t");
  expect(requests).toHaveLength(2);
});
