import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import { type Guard, openGuard, type Rules } from "./guard.ts";
import { listen, type Running } from "./running.ts";

/** A request that came by. */
export interface Seen {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  status: number;
  /** Body bytes, to the registry and back. */
  sent: number;
  received: number;
}

/** What happens to a request in place of, or on, its way to the registry. */
export type Fault =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** The connection is gone before an answer. */
  | { readonly kind: "reset" }
  /** The answer ends, or falls silent, after so many bytes of its body. */
  | { readonly kind: "cut" | "stall"; readonly after: number }
  /** It is done, but the answer is lost. */
  | { readonly kind: "lost" }
  /** There never is an answer. */
  | { readonly kind: "silent" }
  /** The headers, or the body behind them, come one byte at a time and never end. */
  | { readonly kind: "drip"; readonly what: "headers" | "body" }
  /** The connection is gone when so many bytes of the upload have come. */
  | { readonly kind: "cut-upload"; readonly after: number }
  | { readonly kind: "headers"; readonly change: (headers: Record<string, unknown>) => void };

export interface FrontOptions {
  /** Every request waits so long, in milliseconds. */
  readonly latencyMs?: number;
  readonly rules?: Rules;
  /** Asked for each request; `count` tells how often this method and URL came, from 1. */
  readonly fault?: (request: Seen, count: number) => Fault | undefined;
}

export interface Front extends Running {
  readonly seen: readonly Seen[];
  readonly guard: Guard | undefined;
}

/** A server before a registry that counts, delays, guards and breaks what goes by. */
export async function startFront(behind: Running, options: FrontOptions = {}): Promise<Front> {
  const seen: Seen[] = [];
  const guard = options.rules && openGuard(options.rules);
  const server = createServer((request, response) => {
    const one: Seen = {
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers,
      status: 0,
      sent: 0,
      received: 0,
    };
    seen.push(one);
    const count = seen.filter((other) => other.method === one.method && other.url === one.url).length;
    response.on("close", () => {
      one.status = response.statusCode;
    });
    setTimeout(() => {
      if (guard?.answer(request, response)) return;
      handle(behind.host, request, response, one, options.fault?.(one, count));
    }, options.latencyMs ?? 0);
  });
  return { ...(await listen(server)), seen, guard };
}

function handle(
  host: string,
  request: IncomingMessage,
  response: ServerResponse,
  one: Seen,
  fault: Fault | undefined,
): void {
  if (fault?.kind === "reset") {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === "answer") {
    request.resume();
    response.writeHead(fault.status, fault.headers);
    response.end(request.method === "HEAD" ? undefined : fault.body);
    return;
  }
  if (fault?.kind === "silent") {
    request.resume();
    return;
  }
  if (fault?.kind === "drip") {
    request.resume();
    request.socket.write(`HTTP/1.1 200 OK\r\n${fault.what === "headers" ? "x-long: " : "\r\n"}`);
    const timer = setInterval(() => request.socket.write("x"), 100);
    request.socket.once("close", () => clearInterval(timer));
    return;
  }
  const [name, port] = host.split(":");
  const { method, url, headers } = request;
  const onward = forward({ host: name, port, method, path: url, headers }, (answer) => {
    if (fault?.kind === "lost") {
      answer.resume();
      answer.on("end", () => request.socket.destroy());
      return;
    }
    const changed: Record<string, string | string[] | undefined> = { ...answer.headers };
    if (fault?.kind === "headers") fault.change(changed);
    response.writeHead(answer.statusCode ?? 502, changed);
    response.flushHeaders();
    answer.on("data", (chunk: Buffer) => {
      const left =
        fault?.kind === "cut" || fault?.kind === "stall" ? fault.after - one.received : chunk.length;
      if (left >= chunk.length) {
        one.received += chunk.length;
        if (!response.write(chunk)) {
          answer.pause();
          response.once("drain", () => answer.resume());
        }
        return;
      }
      if (left > 0) response.write(chunk.subarray(0, left));
      one.received += Math.max(left, 0);
      answer.destroy();
      // What was written must get through before the connection goes.
      if (fault?.kind === "cut") setImmediate(() => setImmediate(() => request.socket.destroy()));
    });
    answer.on("end", () => response.end());
  });
  onward.on("error", () => request.socket.destroy());
  response.on("close", () => onward.destroy());
  request.on("data", (chunk: Buffer) => {
    one.sent += chunk.length;
    if (fault?.kind === "cut-upload" && one.sent >= fault.after) request.socket.destroy();
    else if (!onward.write(chunk)) {
      request.pause();
      onward.once("drain", () => request.resume());
    }
  });
  request.on("end", () => onward.end());
}
