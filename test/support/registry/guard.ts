import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Who may do what before a registry. */
export type Rules =
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | {
      readonly kind: "bearer";
      readonly username: string;
      readonly password: string;
      /** A refresh token that is as good as the password. */
      readonly refreshToken?: string;
      /** Which of the wanted actions are given; default all to who has the password, `pull` to all others. */
      readonly grant?: (username: string, path: string, actions: readonly string[]) => readonly string[];
      readonly expiresIn?: number;
    };

export interface Guard {
  /** Whether it answered: a token request, or a refusal. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** What the token server was asked for, query and form alike. */
  readonly tokenRequests: readonly URLSearchParams[];
  /** Makes every token so far worthless. */
  expire(): void;
}

/** The part of a registry that asks who comes: HTTP Basic, or Bearer with a token server at /token. */
export function openGuard(rules: Rules): Guard {
  const tokens = new Map<string, ReadonlySet<string>>();
  const tokenRequests: URLSearchParams[] = [];

  function isKnown(request: IncomingMessage): boolean {
    const header = `Basic ${Buffer.from(`${rules.username}:${rules.password}`).toString("base64")}`;
    return request.headers.authorization === header;
  }

  function give(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void {
    tokenRequests.push(query);
    if (rules.kind !== "bearer") return;
    const refresh = query.get("refresh_token");
    const accepted = refresh === null ? isKnown(request) : refresh === rules.refreshToken;
    if (!accepted && (request.headers.authorization !== undefined || refresh !== null)) {
      end(response, 401, { errors: [{ code: "UNAUTHORIZED", message: "wrong name or password" }] });
      return;
    }
    const rights = new Set<string>();
    for (const scope of query.getAll("scope").flatMap((text) => text.split(" "))) {
      const [, path = "", actions = ""] = scope.split(":");
      const requested = actions.split(",");
      const free = accepted ? requested : requested.filter((action) => action === "pull");
      const given = rules.grant?.(accepted ? rules.username : "", path, requested) ?? free;
      for (const action of given) rights.add(`${path}:${action}`);
    }
    const token = randomUUID();
    tokens.set(token, rights);
    end(response, 200, { token, expires_in: rules.expiresIn ?? 300 });
  }

  function refuse(request: IncomingMessage, response: ServerResponse, need: readonly string[]): void {
    const { host } = request.headers;
    const scope = need.map((right) => `repository:${right}`).join(" ");
    const challenge =
      rules.kind === "basic"
        ? 'Basic realm="the test registry"'
        : `Negotiate, Bearer realm="http://${host}/token",service="${host}",scope="${scope}"`;
    response.setHeader("www-authenticate", challenge);
    request.resume();
    end(response, 401, { errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] });
  }

  return {
    tokenRequests,
    expire: () => tokens.clear(),
    answer(request, response) {
      const url = new URL(request.url ?? "/", "http://localhost");
      if (url.pathname === "/token" && request.method === "POST") {
        let form = "";
        request.on("data", (chunk) => {
          form += chunk;
        });
        request.on("end", () => give(request, response, new URLSearchParams(form)));
        return true;
      }
      if (url.pathname === "/token") {
        give(request, response, url.searchParams);
        return true;
      }
      const need = rightsFor(request.method ?? "", url);
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
      const rights = tokens.get(token ?? "");
      const passes = rules.kind === "basic" ? isKnown(request) : need.every((right) => rights?.has(right));
      if (!passes) refuse(request, response, need);
      return !passes;
    },
  };
}

/** As distribution does: reading wants pull, writing both, and a mount pull on the source as well. */
function rightsFor(method: string, url: URL): readonly string[] {
  const path = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(url.pathname)?.[1] ?? "";
  const from = url.searchParams.get("from");
  if (method === "GET" || method === "HEAD") return [`${path}:pull`];
  return [`${path}:pull`, `${path}:push`, ...(from ? [`${from}:pull`] : [])];
}

function end(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
