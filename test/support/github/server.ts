import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Call, Token } from "./call.ts";
import { type Described, readDescription } from "./description.ts";
import { createFaults, type Fault } from "./fault.ts";
import { answer, fields, mutations, understand } from "./graphql.ts";
import { allows, type Need, operations, type Permission } from "./permissions.ts";
import { createRepository, type Repository, serial } from "./repository.ts";
import { evidenceRoutes } from "./routes/evidence.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { releaseRoutes } from "./routes/releases.ts";

/** A GitHub of our own: REST, GraphQL and Git over HTTP on one port, over real bare repositories. */
export interface GitHub {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Makes an empty repository `owner/name`. */
  create(name: string, options?: { readonly private?: boolean }): Promise<Repository>;
  /** A new token with these permissions for every repository. */
  token(permissions: readonly Permission[], kind?: Token["kind"]): string;
  /** What was asked, in order. */
  readonly requests: readonly Recorded[];
  /** Lets a coming request fail. */
  fail(fault: Fault): void;
  /** Stops; raises if any request or answer was not as GitHub describes it. */
  close(): Promise<void>;
}

export interface Recorded {
  readonly kind: "rest" | "graphql" | "git";
  /** Operation id, the GraphQL root fields, or the Git service. */
  readonly operation: string;
  /** Each must be met. */
  readonly needs: readonly Need[];
  readonly token: string;
  readonly status: number;
}

const routes = { ...pullRoutes, ...releaseRoutes, ...evidenceRoutes };
let description: readonly Described[] | undefined;

/** `path`: where the server lives below its host, as GitHub Enterprise Server behind a proxy may. */
export async function startGitHub(options: { readonly path?: string } = {}): Promise<GitHub> {
  description ??= readDescription();
  const described = description;
  const root = await mkdtemp(join(tmpdir(), "github-"));
  const repositories = new Map<string, Repository>();
  const tokens = new Map<string, Token>();
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const prefix = options.path ?? "";
  const server = createServer((request, response) => {
    serve(request, response).catch((fault: unknown) => {
      violations.push(
        `${request.method} ${request.url}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
      );
      send(response, { status: 500, body: { message: "Server Error" } });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serverUrl = `${origin}${prefix}`;
  const [apiUrl, graphqlUrl, uploadUrl] = [
    `${serverUrl}/api/v3`,
    `${serverUrl}/api/graphql`,
    `${serverUrl}/api/uploads`,
  ];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    const bytes = await readAll(request);
    const token = tokens.get(request.headers.authorization?.replace(/^(token|bearer) /i, "") ?? "");
    if (token === undefined) return send(response, { status: 401, body: { message: "Bad credentials" } });
    if (url.href === graphqlUrl) return serveGraphql(JSON.parse(bytes.toString()), token, response);
    const below = [apiUrl, uploadUrl].find((base) => url.href.startsWith(`${base}/`));
    const path = below === undefined ? url.pathname : (url.href.split("?")[0]?.slice(below.length) ?? "");
    const operation = described.find((one) => one.method === request.method && one.path.test(path));
    if (below === undefined || operation === undefined) {
      violations.push(`${request.method} ${url.pathname}: no such route`);
      return send(response, { status: 404, body: { message: "Not Found" } });
    }
    return serveRest(operation, path, url.searchParams, bytes, token, response);
  }

  async function serveRest(
    operation: Described,
    path: string,
    query: URLSearchParams,
    bytes: Buffer,
    token: Token,
    response: ServerResponse,
  ) {
    const values = operation.path.exec(path)?.slice(1).map(decodeURIComponent) ?? [];
    const parameters = Object.fromEntries(
      operation.parameters.map((name, index) => [name, values[index] ?? ""]),
    );
    const upload = operation.id === "repos/upload-release-asset";
    const body = upload || bytes.length === 0 ? {} : JSON.parse(bytes.toString());
    const faultsOfRequest = operation.request(query, body);
    violations.push(...faultsOfRequest.map((one) => `${operation.id} was asked wrongly: ${one}`));
    const repository = repositories.get(`${parameters.owner}/${parameters.repo}`);
    const need = operations[operation.id];
    const record = (status: number) =>
      requests.push({ kind: "rest", operation: operation.id, needs: [need], token: token.text, status });
    const fault = faults.take([operation.id]);
    if (fault === "dropped") return response.destroy();
    if (fault !== undefined && fault !== "unanswered") {
      record(fault.status);
      return send(response, fault);
    }
    const handle = routes[operation.id];
    if (handle === undefined) throw new Error(`no route does ${operation.id}`);
    const call = { repository, token, path: parameters, query, body, bytes, apiUrl, serverUrl, uploadUrl };
    const given: Answer =
      faultsOfRequest.length > 0
        ? { status: 422, body: { message: "Invalid request.", errors: faultsOfRequest } }
        : repository === undefined
          ? { status: 404, body: { message: "Not Found" } }
          : !allows(token.permissions, need)
            ? forbidden(need)
            : await handle(call as Call);
    record(given.status);
    if (fault === "unanswered") return response.destroy();
    const full = given.status < 400 ? operation.complete(given.status, given.body) : given.body;
    violations.push(
      ...operation.response(given.status, full).map((one) => `${operation.id} was answered wrongly: ${one}`),
    );
    send(response, { ...given, body: full });
  }

  async function serveGraphql(
    asked: { query: string; variables?: Record<string, unknown> },
    token: Token,
    response: ServerResponse,
  ) {
    const { asks, faults: wrong } = understand({ query: asked.query, variables: asked.variables ?? {} });
    violations.push(...wrong.map((one) => `GraphQL was asked wrongly: ${one}`));
    const needs = asks.flatMap((one) => mutations[one] ?? fields[one] ?? []);
    const record = (status: number) =>
      requests.push({ kind: "graphql", operation: asks.join(" "), needs, token: token.text, status });
    const fault = faults.take(asks);
    if (fault === "dropped") return response.destroy();
    if (fault !== undefined && fault !== "unanswered") {
      record(fault.status);
      return send(response, fault);
    }
    const lacking = needs.find((need) => !allows(token.permissions, need));
    const body =
      lacking !== undefined
        ? {
            data: null,
            errors: [
              { type: "FORBIDDEN", path: [asks[0]], message: "Resource not accessible by integration" },
            ],
          }
        : await answer(
            { query: asked.query, variables: asked.variables ?? {} },
            { repositories, token, serverUrl },
          );
    record(lacking === undefined ? 200 : 403);
    if (fault === "unanswered") return response.destroy();
    send(response, { status: 200, body });
  }

  return {
    serverUrl,
    apiUrl,
    graphqlUrl,
    requests,
    fail: (fault) => faults.add(fault),
    async create(name, how = {}) {
      const repository = await createRepository(root, name, how.private ?? false);
      repositories.set(name, repository);
      return repository;
    },
    token(permissions, kind = "app") {
      const text = `ghs_${serial()}`;
      tokens.set(text, { text, permissions: new Set(permissions), kind });
      return text;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(root, { recursive: true, force: true });
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join("\n")}`);
    },
  };
}

function forbidden(need: Need): Answer {
  return {
    status: 403,
    body: {
      message: "Resource not accessible by integration",
      documentation_url: "https://docs.github.com/rest",
      status: "403",
    },
    headers: {
      "x-accepted-github-permissions": need.map((one) => one.replace(": ", "=").replace("-", "_")).join("; "),
    },
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (status === 204 || body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
