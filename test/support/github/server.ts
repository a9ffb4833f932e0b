import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Token } from "./call.ts";
import { type Described, readDescription } from "./description.ts";
import { createFaults, type Fault } from "./fault.ts";
import { readGit } from "./git.ts";
import { readGraphql } from "./graphql.ts";
import { createLimits, type Limits } from "./limits.ts";
import type { Need, Permission } from "./permissions.ts";
import { createRepository, type Repository, serial } from "./repository.ts";
import { type Asked, type Performed, readRest } from "./rest.ts";

/** A GitHub of our own: REST, GraphQL and Git over HTTP on one port, over real bare repositories. */
export interface GitHubServer {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Makes an empty repository `owner/name`. */
  create(name: string, options?: { readonly private?: boolean }): Promise<Repository>;
  /** A new token with these permissions for every repository. */
  token(permissions: readonly Permission[], kind?: Token["kind"]): string;
  /** What was asked, in order. Cleared with `requests.length = 0`. */
  readonly requests: Recorded[];
  /** Lets a coming request fail. */
  fail(fault: Fault): void;
  /** Stops; raises if any request or answer was not as GitHub describes it. */
  close(): Promise<void>;
}

export interface Recorded {
  readonly kind: "rest" | "graphql" | "git";
  /** Operation id, the GraphQL root fields, or the Git service. */
  readonly operation: string;
  /** `owner/name`; empty where the operation does not say. */
  readonly repository: string;
  /** Each must be met. */
  readonly needs: readonly Need[];
  /** 403 wherever the token lacked a permission. */
  readonly status: number;
}

let description: readonly Described[] | undefined;

/** `path`: where the server lives below its host, as GitHub Enterprise Server behind a proxy may. */
export async function startGitHub({
  path: prefix = "",
  limits,
}: {
  readonly path?: string;
  readonly limits?: Limits | undefined;
} = {}): Promise<GitHubServer> {
  description ??= readDescription();
  const operations = description;
  const root = await mkdtemp(join(tmpdir(), "github-"));
  const repositories = new Map<string, Repository>();
  const tokens = new Map<string, Token>();
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const faults = createFaults();
  const limit = limits && createLimits(limits);
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((thrown: unknown) => {
      violations.push(
        `${incoming.method} ${incoming.url}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`,
      );
      send(outgoing, { status: 500, body: { message: "Server Error" } });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serverUrl = `${origin}${prefix}`;
  const apiUrl = `${serverUrl}/api/v3`;
  const graphqlUrl = `${serverUrl}/api/graphql`;
  const uploadUrl = `${serverUrl}/api/uploads`;

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const git = readGit(incoming, outgoing, { root, prefix, repositories, tokens });
    if (git !== undefined) {
      const fault = faults.take([git.operation]);
      const { operation, repository, need } = git;
      // Before the answer: whoever has it may look here at once.
      requests.push({
        kind: "git",
        operation,
        repository,
        needs: [need],
        get status() {
          return outgoing.statusCode;
        },
      });
      await git.serve(fault?.how);
      if (fault?.how === "unanswered") fault.seen?.();
      return;
    }
    const url = new URL(incoming.url ?? "/", origin);
    const bytes = await readAll(incoming);
    const token = tokens.get(incoming.headers.authorization?.replace(/^(token|bearer) /i, "") ?? "");
    if (token === undefined) return send(outgoing, { status: 401, body: { message: "Bad credentials" } });
    const isGraphql = url.href === graphqlUrl;
    const operation = isGraphql
      ? readGraphql(bytes, { repositories, token, serverUrl })
      : understandRest(incoming.method ?? "", url, bytes, token);
    if (operation === undefined) {
      violations.push(`${incoming.method} ${url.pathname}: no such route`);
      return send(outgoing, { status: 404, body: { message: "Not Found" } });
    }
    violations.push(...operation.faults);
    const writes = isGraphql ? /"query":"\\s*mutation/.test(bytes.toString()) : incoming.method !== "GET";
    const limited = limit?.(writes, isGraphql);
    const { how: fault, seen } = (limited ? { how: limited } : faults.take(operation.asks)) ?? {};
    if (fault === "dropped") return void outgoing.destroy();
    const done: Performed =
      fault === undefined || fault === "unanswered"
        ? await operation.perform()
        : { answer: fault, faults: [] };
    violations.push(...done.faults);
    const kind = isGraphql ? "graphql" : "rest";
    const { asks, repository, needs } = operation;
    const status = done.refused ? 403 : done.answer.status;
    requests.push({ kind, operation: asks.join(" "), repository, needs, status });
    if (fault === "unanswered") {
      seen?.();
      return void outgoing.destroy();
    }
    send(outgoing, done.answer);
  }

  function understandRest(method: string, url: URL, bytes: Buffer, token: Token): Asked | undefined {
    const base = [apiUrl, uploadUrl].find((one) => url.href.startsWith(`${one}/`));
    const path = `${url.origin}${url.pathname}`.slice(base?.length);
    const operation = operations.find((one) => one.method === method && one.path.test(path));
    if (base === undefined || operation === undefined) return undefined;
    const around = { query: url.searchParams, apiUrl, serverUrl, uploadUrl, token, repositories };
    return readRest(operation, path, bytes, around);
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

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
