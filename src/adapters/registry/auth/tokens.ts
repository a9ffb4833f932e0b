import { problem } from "../../../core/problem/problem.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import { explain } from "../http/body.ts";
import type { Answer, Call } from "../http/connection.ts";
import { readDocument } from "../http/read-document.ts";
import { basicHeader, type Credential, keyOf, secretsOfCredential } from "./credential.ts";

/** What a token is requested for. */
export interface TokenRequest {
  readonly realm: URL;
  readonly service: string;
  readonly scopes: readonly string[];
  readonly credential: Credential;
}

export interface Tokens {
  /**
   * A token that is good for some seconds at least, and whether it was made just now. Raises REGISTRY_DENIED where the token
   * server refuses the credential.
   */
  get(request: TokenRequest): Promise<{ readonly token: string; readonly fresh: boolean }>;
  /** Forgets the token: the registry did not take it. */
  drop(request: TokenRequest): void;
}

/**
 * Bearer tokens (distribution, "Token Authentication Specification" and "Oauth2 Token Authentication"), kept by realm, service,
 * identity and scopes until shortly before they expire. `send` does not follow redirects.
 */
export function openTokens(
  send: (call: Call) => Promise<Answer>,
  clock: Clock,
  mask: (secret: string) => void,
): Tokens {
  const kept = new Map<string, Promise<{ token: string; until: number }>>();
  const key = ({ realm, service, scopes, credential }: TokenRequest) =>
    JSON.stringify([realm.href, service, scopes, keyOf(credential)]);
  return {
    async get(request) {
      const there = await kept.get(key(request))?.catch(() => undefined);
      if (there !== undefined && clock.now() < there.until) return { token: there.token, fresh: false };
      const fresh = fetchToken(send, request, clock);
      kept.set(key(request), fresh);
      const { token } = await fresh;
      mask(token);
      return { token, fresh: true };
    },
    drop(request) {
      kept.delete(key(request));
    },
  };
}

async function fetchToken(send: (call: Call) => Promise<Answer>, request: TokenRequest, clock: Clock) {
  const { credential, realm, service } = request;
  const { host } = realm;
  const startedAt = clock.now();
  const sendRequest = async () => {
    if (credential.kind !== "identity") return await send(plain(request));
    const answer = await send(refresh(request, credential.token));
    // Token servers without OAuth2 know only GET.
    return [404, 405].includes(answer.status) ? await send(plain(request)) : answer;
  };
  const bounds = { limit: 1 << 20, host, request: "the token request" };
  const { answer, bytes } = await readDocument(clock, sendRequest, bounds);
  if (answer.status !== 200) {
    const said = {
      action: "log in to",
      repository: service || host,
      answer: await explain(answer, secretsOfCredential(credential)),
    };
    throw problem("REGISTRY_DENIED", { host, ...said });
  }
  const { token, seconds } = readToken(bytes.toString("utf8"), realm);
  // The specification's default and minimum is a minute; five seconds are for the way.
  return { token, until: startedAt + (Math.max(seconds, 60) - 5) * 1000 };
}

function readToken(text: string, realm: URL): { token: string; seconds: number } {
  let body: { token?: unknown; access_token?: unknown; expires_in?: unknown };
  try {
    body = JSON.parse(text) ?? {};
  } catch {
    body = {};
  }
  const token = body.token || body.access_token;
  if (typeof token !== "string") {
    const url = realm.origin + realm.pathname;
    throw problem("REGISTRY_NOT_A_REGISTRY", { url, answer: "it gives no token" });
  }
  return { token, seconds: Number(body.expires_in) || 60 };
}

function plain({ realm, service, scopes, credential }: TokenRequest): Call {
  const url = new URL(realm);
  if (service !== "") url.searchParams.set("service", service);
  for (const scope of scopes) url.searchParams.append("scope", scope);
  url.searchParams.set("client_id", "trunkline");
  if (credential.kind === "basic") url.searchParams.set("account", credential.username);
  const header = basicHeader(credential);
  return {
    method: "GET",
    url,
    headers: { accept: "application/json", ...(header ? { authorization: header } : {}) },
  };
}

function refresh({ realm, service, scopes }: TokenRequest, token: string): Call {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: token,
    service,
    client_id: "trunkline",
    scope: scopes.join(" "),
  });
  return {
    method: "POST",
    url: realm,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: Buffer.from(form.toString()),
  };
}
