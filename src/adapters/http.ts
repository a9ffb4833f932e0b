import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { type Problem, problem, problemsIn } from "../core/problem/problem.ts";
import { formatDuration } from "../core/time/duration.ts";
import type { Deadline } from "../ports/deadline.ts";
import type { Http, HttpOptions, HttpResponse } from "../ports/http.ts";
import type { EnvironmentVariables } from "../ports/run.ts";
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
  return {
    async request(address, options = {}) {
      options.signal?.throwIfAborted();
      const url = readUrl(address);
      const client = url.protocol === "https:" ? await import("node:https") : await import("node:http");
      const authorities = options.ca === undefined ? {} : { ca: await trustAlso(options.ca, nameOf(url)) };
      const agent = new client.Agent({ proxyEnv: env, ...authorities });
      try {
        return await exchange(
          (settings) => client.request(url, { ...settings, agent }),
          url,
          options,
          deadline,
        );
      } finally {
        agent.destroy();
      }
    },
  };
}

function exchange(
  open: (settings: RequestOptions) => ClientRequest,
  url: URL,
  { method = "GET", headers = {}, body, timeoutMs = answerWithin, maxBytes = mostBytes, signal }: HttpOptions,
  deadline: Deadline,
): Promise<HttpResponse> {
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
    const cutOff = () => {
      const fault = answer === undefined ? "it did not answer" : "its answer did not come to an end";
      const name = `answer ${method} ${url.pathname}`;
      end(deadlineOver(deadline, { whom: url.host, request: name, waitedMs: Date.now() - began, fault }));
    };
    if (deadline.signal.aborted) cutOff();
    deadline.signal.addEventListener("abort", cutOff);
    request.once("close", () => deadline.signal.removeEventListener("abort", cutOff));
    const fail = (cause: Error) => {
      clearTimeout(timer);
      reject(signal?.aborted ? signal.reason : unreachable(url, cause));
    };
    request.on("error", fail);
    request.on("response", (response) => {
      answer = response;
      readBody(response, maxBytes, url).then((text) => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, headers: flatten(response), body: text });
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
