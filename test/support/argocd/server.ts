import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a test lets an application look like; the rest is as Argo CD leaves it. Times are milliseconds since the epoch. */
export interface AppState {
  readonly project?: string;
  readonly repository: string;
  readonly path?: string;
  /** The revision that was compared; empty for none. */
  readonly revision: string;
  readonly sync?: string;
  readonly health?: string;
  readonly healthSince?: number;
  readonly automated?: boolean;
  readonly operation?: {
    readonly phase: string;
    readonly revision: string;
    readonly message?: string;
    readonly retries?: number;
  };
  readonly finishedAt?: number;
  readonly reconciledAt?: number;
  readonly condition?: { readonly type: string; readonly message: string; readonly since: number };
  readonly images?: readonly string[];
  readonly unwell?: { readonly name: string; readonly health: string; readonly message: string };
}

/** Any other answer. */
export interface RawAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An Argo CD server over HTTP: the paths, the errors and the objects that are read, held to recorded ones by test/support/argocd/server.test.ts. */
export interface FakeArgoCd {
  readonly url: string;
  readonly token: string;
  /** Path and query of every request. */
  readonly requests: string[];
  /** Application by name; a function is asked at every request. */
  readonly apps: Map<string, AppState | RawAnswer | (() => AppState | RawAnswer)>;
  canSync: boolean;
  /** Whether it tells of changes: `told` sends what applications look like now, `cut` ends the streams as a proxy does. */
  streams: boolean;
  told(): void;
  cut(): void;
  close(): Promise<void>;
}

export async function startArgoCd(): Promise<FakeArgoCd> {
  const token = "argocd.token.of.a.role";
  const requests: string[] = [];
  const apps: FakeArgoCd["apps"] = new Map();
  const streams = new Map<ServerResponse, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://argocd");
    if (url.pathname === "/api/v1/stream/applications" && fake.streams) {
      requests.push(request.url ?? "");
      response.writeHead(200, { "content-type": "application/json" });
      streams.set(response, url.searchParams.get("name") ?? "");
      response.once("close", () => streams.delete(response));
      return send(response, "ADDED");
    }
    const answer = answerTo(request.url ?? "", request.headers.authorization);
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(answer.body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));

  function send(response: ServerResponse, type: "ADDED" | "MODIFIED"): void {
    const name = streams.get(response) ?? "";
    const found = apps.get(name);
    const state = typeof found === "function" ? found() : found;
    if (state === undefined || "status" in state) return;
    response.write(`${JSON.stringify({ result: { type, application: makeApplication(name, state) } })}\n`);
  }

  function answerTo(path: string, authorization: string | undefined): RawAnswer {
    requests.push(path);
    const url = new URL(path, "http://argocd");
    if (authorization !== `Bearer ${token}`) return refusal(401, 16, "no session information");
    const [, name = "", rest] = /^\/api\/v1\/applications\/([^/]+)(\/syncwindows)?$/.exec(url.pathname) ?? [];
    const found = apps.get(decodeURIComponent(name));
    const state = typeof found === "function" ? found() : found;
    // Without a project nobody is told whether it exists.
    if (state === undefined && url.searchParams.get("project") === null)
      return refusal(403, 7, "permission denied");
    if (state === undefined) return refusal(404, 5, `applications.argoproj.io "${name}" not found`);
    if ("status" in state) return state;
    if (rest !== undefined)
      return { status: 200, body: JSON.stringify(fake.canSync ? { canSync: true } : {}) };
    return { status: 200, body: JSON.stringify(makeApplication(decodeURIComponent(name), state)) };
  }

  const fake: FakeArgoCd = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    requests,
    apps,
    canSync: true,
    streams: false,
    told() {
      for (const response of streams.keys()) send(response, "MODIFIED");
    },
    cut() {
      for (const response of streams.keys()) response.destroy();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return fake;
}

function refusal(status: number, code: number, message: string): RawAnswer {
  return { status, body: JSON.stringify({ error: message, code, message }) };
}

function time(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** An Application as the API gives it. */
export function makeApplication(name: string, state: AppState): object {
  const {
    repository,
    path = "",
    revision,
    operation,
    condition,
    unwell,
    finishedAt = 1_000,
    reconciledAt,
  } = state;
  const source = { repoURL: repository, path, targetRevision: "main" };
  return {
    metadata: { name, namespace: "argocd" },
    spec: {
      source,
      project: state.project ?? "default",
      ...(state.automated === false ? {} : { syncPolicy: { automated: { prune: true, selfHeal: true } } }),
    },
    status: {
      ...(unwell === undefined
        ? {}
        : {
            resources: [
              {
                group: "apps",
                version: "v1",
                kind: "Deployment",
                namespace: "shop",
                name: unwell.name,
                status: "Synced",
                health: { status: unwell.health, message: unwell.message },
              },
            ],
          }),
      sync: {
        status: state.sync ?? "Synced",
        comparedTo: { source },
        ...(revision === "" ? {} : { revision }),
      },
      health: { status: state.health ?? "Healthy", lastTransitionTime: time(state.healthSince ?? 1_000) },
      reconciledAt: time(reconciledAt ?? finishedAt),
      ...(condition === undefined
        ? {}
        : { conditions: [{ ...condition, since: undefined, lastTransitionTime: time(condition.since) }] }),
      operationState:
        operation === undefined
          ? undefined
          : {
              operation: { sync: { revision: operation.revision }, initiatedBy: { automated: true } },
              phase: operation.phase,
              message: operation.message ?? "",
              syncResult: { revision: operation.revision, source },
              startedAt: time(finishedAt - 1_000),
              finishedAt: time(finishedAt),
              ...(operation.retries === undefined ? {} : { retryCount: operation.retries }),
            },
      summary: state.images === undefined ? {} : { images: state.images },
    },
  };
}
