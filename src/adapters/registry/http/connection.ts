import type { ClientRequest } from "node:http";
import http from "node:http";
import https from "node:https";
import type { Deadline } from "../../../ports/deadline.ts";
import { deadlineOver, endless } from "../../deadline.ts";

/** One HTTP request. A body in pieces is made anew for each try, and needs its `content-length` among the headers. */
export interface Call {
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | (() => AsyncIterable<Uint8Array>);
  /** How often it is sent at most where it fails; default: as often as is sensible. */
  readonly tries?: number;
  /** Ends it: a `fault`. */
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly status: number;
  /** A header's value, several lines joined by commas. */
  readonly header: (name: string) => string | undefined;
  readonly body: http.IncomingMessage;
  /** Milliseconds that a document may take to come whole. A blob may take longer. */
  readonly patience: number;
}

/** `fault`: the connection failed, or was silent for too long. */
export type ConnectionResult =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "fault"; readonly fault: Error };

export type Wire = (call: Call) => Promise<ConnectionResult>;

/**
 * HTTP with kept connections, redirects not followed and bodies as they come (never decompressed). `env` may name a proxy
 * (`HTTPS_PROXY`, `NO_PROXY`); Node heeds it from 24.5 on. `silence` is how long a connection may bring nothing, in milliseconds, and how
 * long headers and documents may take; the answer to an upload may take five times as long, as registries put layers in their place before
 * they give it. At the deadline a connection ends with DEADLINE_OVER, before its answer or within it. node:http rather than fetch: a layer
 * streams with half the work, and a silent connection is seen.
 */
export function openWire(
  env: Readonly<Record<string, string | undefined>>,
  silence = 60_000,
  deadline: Deadline = endless,
): Wire {
  // Plain HTTP goes to this machine only, so never through a proxy.
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true, proxyEnv: env });
  return (call) =>
    new Promise((resolve) => {
      const isHttps = call.url.protocol === "https:";
      const streams = typeof call.body === "function";
      const patience = streams ? 5 * silence : silence;
      const request = (isHttps ? https : http).request(call.url, {
        method: call.method,
        headers: { "user-agent": "trunkline", ...call.headers, ...lengthOf(call) },
        agent: isHttps ? secure : plain,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
      });
      const began = Date.now();
      const fail = (fault: Error) => resolve({ kind: "fault", fault });
      let answer: http.IncomingMessage | undefined;
      const cutOff = () => {
        const fault = answer === undefined ? "it did not answer" : "its answer did not come to an end";
        const waited = {
          whom: call.url.host,
          request: `answer ${call.method} ${call.url.pathname}`,
          waitedMs: Date.now() - began,
          fault,
        };
        const over = deadlineOver(deadline, waited);
        answer?.destroy(over);
        request.destroy(over);
      };
      if (deadline.signal.aborted) cutOff();
      deadline.signal.addEventListener("abort", cutOff);
      request.once("close", () => deadline.signal.removeEventListener("abort", cutOff));
      const giveUp = () => request.destroy(new Error(`nothing was heard for ${patience / 1000} s`));
      request.setTimeout(patience, giveUp);
      // Headers that come drop by drop are no silence: they have as long, from when all was sent.
      let timer: NodeJS.Timeout | undefined;
      request.once("finish", () => {
        timer = setTimeout(giveUp, patience);
      });
      request.once("close", () => clearTimeout(timer));
      request.on("error", fail);
      request.on("response", (body) => {
        clearTimeout(timer);
        answer = body;
        const header = (name: string) => {
          const value = body.headers[name];
          return Array.isArray(value) ? value.join(", ") : value;
        };
        resolve({
          kind: "answer",
          answer: { status: body.statusCode ?? 0, header, body, patience: silence },
        });
      });
      if (typeof call.body === "function") streamBody(call.body(), request);
      else request.end(call.body);
    });
}

function lengthOf(call: Call): Record<string, string> {
  if (call.method === "GET" || call.method === "HEAD" || typeof call.body === "function") return {};
  return { "content-length": String(call.body?.length ?? 0) };
}

/**
 * Sends the pieces as the body of a request, each after the one before has left, so that memory stays the same whatever their number. The
 * pieces are read to their end or left as soon as the request is answered or over. A failure of theirs is the request's.
 */
export async function streamBody(pieces: AsyncIterable<Uint8Array>, request: ClientRequest): Promise<void> {
  let isOver = false;
  let wake = () => {};
  const end = () => {
    isOver = true;
    wake();
  };
  request.once("close", end);
  request.once("response", (answer) => {
    end();
    // What was not sent yet never will be, so the connection is of no further use.
    answer.once("end", () => request.writableFinished || request.destroy());
  });
  try {
    for await (const piece of pieces) {
      if (isOver) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        request.write(piece, () => resolve());
      });
      if (isOver) return;
    }
    request.end();
  } catch (fault) {
    request.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
}
