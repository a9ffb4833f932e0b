import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { type Problem, problem, problemsIn } from "../core/problem/problem.ts";
import { formatDuration } from "../core/time/duration.ts";
import type { Deadline } from "../ports/deadline.ts";
import type { Http, HttpOptions } from "../ports/http.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";
import { deadlineOver, endless } from "./deadline.ts";

/** Milliseconds. */
const answerWithin = 30_000;
const mostBytes = 1_048_576;

/**
 * Requests to servers that the user names. `env` may name a proxy (`HTTPS_PROXY`, `NO_PROXY`); Node heeds it from 24.5 on. What a Problem
 * says of a URL has no query: it may hold secrets. At the run's deadline a request ends, before its answer or within it. Raises HTTP_URL,
 * HTTP_UNREACHABLE, HTTP_TIMEOUT, HTTP_TOO_LARGE, HTTP_CA and DEADLINE_OVER.
 */
export function createHttp(env: EnvironmentVariables, deadline: Deadline = endless): Http {
  async function send<T>(
    address: string,
    options: HttpOptions,
    read: (answer: IncomingMessage, begun: () => void, url: URL) => Promise<T>,
  ): Promise<T> {
    options.signal?.throwIfAborted();
    const url = readUrl(address);
    const client = url.protocol === "https:" ? await import("node:https") : await import("node:http");
    const authorities = options.ca === undefined ? {} : { ca: await trustAlso(options.ca, nameOf(url)) };
    const agent = new client.Agent({ proxyEnv: env, ...authorities });
    try {
      const open = (settings: RequestOptions) => client.request(url, { ...settings, agent });
      return await exchange(open, url, options, deadline, (answer, begun) => read(answer, begun, url));
    } finally {
      agent.destroy();
    }
  }
  return {
    request: (address, options = {}) =>
      send(address, options, async (answer, _, url) => ({
        status: answer.statusCode ?? 0,
        headers: flatten(answer),
        body: await readBody(answer, options.maxBytes ?? mostBytes, url),
      })),
    follow: (address, take, options = {}) =>
      send(address, options, async (answer, begun, url) => {
        begun();
        if (answer.statusCode === 200) await readLines(answer, options.maxBytes ?? mostBytes, url, take);
        else answer.destroy();
        return answer.statusCode ?? 0;
      }),
  };
}

/** `read` takes the answer; it calls `begun` where the time limit is only for its beginning. */
function exchange<T>(
  open: (settings: RequestOptions) => ClientRequest,
  url: URL,
  { method = "GET", headers = {}, body, timeoutMs = answerWithin, signal }: HttpOptions,
  deadline: Deadline,
  read: (answer: IncomingMessage, begun: () => void) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = open({
      method,
      headers: { "user-agent": "trunkline", ...headers, ...length },
      ...(signal === undefined ? {} : { signal }),
    });
    const began = Date.now();
    let answer: IncomingMessage | undefined;
    const end = (why: Problem) => {
      answer?.destroy(why);
      request.destroy(why);
    };
    const timer = setTimeout(() => {
      const limit = formatDuration(timeoutMs);
      end(problem("HTTP_TIMEOUT", { url: nameOf(url), limit }));
    }, timeoutMs);
    const begun = () => clearTimeout(timer);
    const cutOff = () => {
      const fault = answer === undefined ? "it did not answer" : "its answer did not come to an end";
      const name = `answer ${method} ${url.pathname}`;
      end(deadlineOver(deadline, { whom: url.host, request: name, waitedMs: Date.now() - began, fault }));
    };
    if (deadline.signal.aborted) cutOff();
    deadline.signal.addEventListener("abort", cutOff);
    request.once("close", () => deadline.signal.removeEventListener("abort", cutOff));
    const fail = (cause: Error) => {
      begun();
      reject(signal?.aborted ? signal.reason : unreachable(url, cause));
    };
    request.on("error", fail);
    request.on("response", (response) => {
      answer = response;
      read(response, begun).then((value) => {
        begun();
        resolve(value);
      }, fail);
    });
    request.end(body);
  });
}

async function readBody(response: IncomingMessage, maxBytes: number, url: URL): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw problem("HTTP_TOO_LARGE", { url: nameOf(url), limit: String(maxBytes) });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function readLines(
  response: IncomingMessage,
  maxBytes: number,
  url: URL,
  take: (line: string) => void,
): Promise<void> {
  let rest: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(Buffer.concat([...rest, chunk.subarray(from, end)]).toString("utf8"));
      rest = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > maxBytes) throw problem("HTTP_TOO_LARGE", { url: nameOf(url), limit: String(maxBytes) });
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (size > 0) take(Buffer.concat(rest).toString("utf8"));
}

function flatten(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value = ""]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
}

function readUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const bad = (fault: string) =>
    problem("HTTP_URL", {
      url: url === undefined ? (address.split(/[?#]/, 1)[0] ?? "") : nameOf(url),
      fault,
    });
  if (url === undefined) throw bad("it is not a URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw bad("it is neither http nor https");
  if (url.username !== "" || url.password !== "") throw bad("it has a user name or a password in it");
  return url;
}

function nameOf(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

function unreachable(url: URL, cause: Error): Problem {
  const [own] = problemsIn(cause) ?? [];
  if (own !== undefined) return own;
  const code = "code" in cause ? `${String(cause.code)} ` : "";
  const fault = cause instanceof AggregateError ? (cause.errors[0] as Error).message : cause.message;
  return problem("HTTP_UNREACHABLE", { url: nameOf(url), fault: `${code}${fault}`.trim() }, { cause });
}

/** What Node trusts without us, and these. */
async function trustAlso(pem: string, url: string): Promise<string[]> {
  const { X509Certificate } = await import("node:crypto");
  const tls = await import("node:tls");
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw problem("HTTP_CA", { url, fault: "there is no certificate in it" });
  for (const block of blocks) {
    try {
      new X509Certificate(block);
    } catch (cause) {
      throw problem("HTTP_CA", { url, fault: "one of its certificates is damaged" }, { cause });
    }
  }
  // Only newer versions of Node also know those of NODE_EXTRA_CA_CERTS and of the system.
  const all: ((kind: "default") => string[]) | undefined = tls.getCACertificates;
  return [...(all?.("default") ?? tls.rootCertificates), ...blocks];
}
