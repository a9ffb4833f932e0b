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

interface Asked {
  readonly method: string;
  readonly query: string;
  readonly form: string;
  readonly authorization: string | undefined;
}

let server: Running | undefined;
afterEach(() => server?.stop());

/** A token server that gives the answers, the last one again and again. */
async function start(...answers: { status?: number; body: unknown }[]) {
  const asked: Asked[] = [];
  server = await listen(
    createServer((request, response) => {
      let form = "";
      request.on("data", (chunk) => {
        form += chunk;
      });
      request.on("end", () => {
        const query = (request.url ?? "").replace(/^[^?]*\??/, "");
        asked.push({
          method: request.method ?? "",
          query,
          form,
          authorization: request.headers.authorization,
        });
        const answer = answers[asked.length - 1] ?? answers.at(-1);
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
  const wish = (credential: Credential = { kind: "anonymous" }, ...scopes: string[]): TokenRequest => ({
    realm: new URL(`http://${server?.host}/token?tenant=1`),
    service: "registry",
    scopes: scopes.length > 0 ? scopes : ["repository:b:pull,push", "repository:a:pull"],
    credential,
  });
  return { asked, clock, tokens, wish, masked };
}

const me = { kind: "basic", username: "me", password: "wörd" } as const;

test("one scope parameter for each repository, the realm's own query kept", async () => {
  const { asked, tokens, wish } = await start({ body: { token: "t" } });
  expect(await tokens.get(wish())).toEqual({ token: "t", fresh: true });
  const query = new URLSearchParams(asked[0]?.query);
  expect(query.getAll("scope")).toEqual(["repository:b:pull,push", "repository:a:pull"]);
  expect(query.get("tenant")).toBe("1");
  expect(query.get("service")).toBe("registry");
  expect(asked[0]).toMatchObject({ method: "GET", authorization: undefined });
});

test("a name and password go as Basic", async () => {
  const { asked, tokens, wish } = await start({ body: { access_token: "t" } });
  expect((await tokens.get(wish(me))).token).toBe("t");
  expect(asked[0]?.authorization).toBe(basicHeader(me));
  expect(basicHeader(me)).toBe(`Basic ${Buffer.from("me:wörd").toString("base64")}`);
  expect(new URLSearchParams(asked[0]?.query).get("account")).toBe("me");
});

test("a refresh token goes in a form, and by GET to a server that knows no form", async () => {
  const identity = { kind: "identity", token: "refresh" } as const;
  const { asked, tokens, wish } = await start({ status: 404, body: "" }, { body: { token: "t" } });
  expect((await tokens.get(wish(identity))).token).toBe("t");
  const form = new URLSearchParams(asked[0]?.form);
  expect(asked[0]).toMatchObject({ method: "POST", authorization: undefined });
  expect(form.get("grant_type")).toBe("refresh_token");
  expect(form.get("refresh_token")).toBe("refresh");
  expect(form.get("scope")).toBe("repository:b:pull,push repository:a:pull");
  expect(form.has("offline_token")).toBe(false);
  expect(asked[1]).toMatchObject({ method: "GET", authorization: basicHeader(identity) });
});

test("tokens are kept by who asks for what, until shortly before they expire", async () => {
  const { asked, clock, tokens, wish } = await start({ body: { token: "t", expires_in: 300 } });
  await tokens.get(wish(me));
  expect(await tokens.get(wish(me))).toEqual({ token: "t", fresh: false });
  await Promise.all([tokens.get(wish(me)), tokens.get(wish(me))]);
  expect(asked).toHaveLength(1);
  await tokens.get(wish({ ...me, password: "other" }));
  await tokens.get(wish(me, "repository:c:pull"));
  expect(asked).toHaveLength(3);
  await clock.sleep(294_000);
  await tokens.get(wish(me));
  expect(asked).toHaveLength(3);
  await clock.sleep(2000);
  await tokens.get(wish(me));
  expect(asked).toHaveLength(4);
  tokens.drop(wish(me));
  await tokens.get(wish(me));
  expect(asked).toHaveLength(5);
});

test("a minute is the least that a token lives", async () => {
  const { asked, clock, tokens, wish } = await start({ body: { token: "t", expires_in: 1 } });
  await tokens.get(wish());
  await clock.sleep(50_000);
  await tokens.get(wish());
  expect(asked).toHaveLength(1);
});

test.each([
  [401, {}, "REGISTRY_DENIED"],
  [403, {}, "REGISTRY_DENIED"],
  [200, {}, "REGISTRY_NOT_A_REGISTRY"],
  [200, "<html>", "REGISTRY_NOT_A_REGISTRY"],
  [200, "null", "REGISTRY_NOT_A_REGISTRY"],
  [500, "", "REGISTRY_FAILING"],
])("%i %j is %s, and asked anew the next time", async (status, body, code) => {
  const { tokens, wish } = await start({ status, body });
  expect(await codeOf(tokens.get(wish(me)))).toBe(code);
  expect(await codeOf(tokens.get(wish(me)))).toBe(code);
});

test("a token server that is busy is tried again", async () => {
  const { asked, tokens, wish } = await start({ status: 429, body: "" }, { body: { token: "t" } });
  expect((await tokens.get(wish())).token).toBe("t");
  expect(asked).toHaveLength(2);
});
