import type { ClientRequest, IncomingMessage } from "node:http";
import type { Remote } from "../../../core/git/remote.ts";
import { parseRetryAfter } from "../../../core/time/retry-after.ts";
import { basicOf } from "../process/environment.ts";

type Service = "git-upload-pack" | "git-receive-pack";

/** One kept connection to a remote over HTTP (gitprotocol-http(5)). */
export interface Connection {
  /** Sends a request. Rejects where no answer comes, so that nobody knows what became of it. */
  post(service: Service, body: Uint8Array): Promise<Answered>;
}

/** The service's own answer; or another one, such as a redirect, a refusal or the page of a proxy. */
export type Answered =
  | { readonly kind: "answer"; readonly body: IncomingMessage }
  | { readonly kind: "refused"; readonly status: number; readonly retryAfterMs: number | undefined };

/** A refusal as what is thrown where only an answer will do: the error carries it. */
export function refusalError(refused: Extract<Answered, { kind: "refused" }>): Error {
  return new Error(`the server answered with ${refused.status}`, { cause: refused });
}

/** How long the server wants to be left alone, where such an error says it; else 0. */
export function retryAfterMsOf(thrown: unknown): number {
  const cause = thrown instanceof Error ? (thrown.cause as Partial<Answered> | undefined) : undefined;
  return (cause?.kind === "refused" && cause.retryAfterMs) || 0;
}

export interface ConnectionSettings {
  /** Milliseconds that the server may be silent, or as good as silent. */
  readonly patienceMs: () => number;
  /** Ends whatever is open. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Bytes a second below which a server is as good as silent, as for git. */
const leastRate = 1_000;

/** Ends a request at which too little came and went for that long, byte by byte or not at all. */
function endSilence(request: ClientRequest, patienceMs: number): void {
  const moved = () => (request.socket?.bytesRead ?? 0) + (request.socket?.bytesWritten ?? 0);
  let before = 0;
  // A kept connection has the bytes of the requests before.
  request.once("socket", () => {
    before = moved();
  });
  const timer = setInterval(() => {
    const now = moved();
    if (now - before < (leastRate * patienceMs) / 1_000) request.destroy(new Error("the server is silent"));
    before = now;
  }, patienceMs);
  request.once("close", () => clearInterval(timer));
}

/** Nothing is sent yet. The token goes to the origin of the remote's URL alone: no redirect is followed. */
export async function openConnection(
  { url, token }: Remote,
  { patienceMs, signal, now }: ConnectionSettings,
): Promise<Connection> {
  const client = /^https:/i.test(url) ? await import("node:https") : await import("node:http");
  const agent = new client.Agent({ keepAlive: true });
  const base = url.replace(/\/+$/, "");
  return {
    post: (service, body) =>
      new Promise((resolve, reject) => {
        const request = client.request(`${base}/${service}`, {
          method: "POST",
          agent,
          headers: {
            // Servers tell git from a browser by how this begins.
            "user-agent": "git/2 (trunkline)",
            "content-type": `application/x-${service}-request`,
            accept: `application/x-${service}-result`,
            "content-length": body.length,
            ...(service === "git-upload-pack" ? { "git-protocol": "version=2" } : {}),
            ...(token === "" ? {} : { authorization: `basic ${basicOf(token)}` }),
          },
          ...(signal === undefined ? {} : { signal }),
        });
        endSilence(request, patienceMs());
        request.on("error", reject);
        request.on("response", (answer) => {
          const kind = answer.headers["content-type"];
          if (answer.statusCode === 200 && kind === `application/x-${service}-result`) {
            return resolve({ kind: "answer", body: answer });
          }
          answer.resume();
          const retryAfterMs = parseRetryAfter(answer.headers["retry-after"], now());
          resolve({ kind: "refused", status: answer.statusCode ?? 0, retryAfterMs });
        });
        request.end(body);
      }),
  };
}
