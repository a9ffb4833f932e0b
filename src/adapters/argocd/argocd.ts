import * as v from "valibot";
import type { Json } from "../../core/json/json-types.ts";
import { Problem, problem } from "../../core/problem/problem.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import { parseRetryAfter } from "../../core/time/retry-after.ts";
import type { Clock } from "../../ports/all-ports.ts";
import type { ArgoCd, ArgoCdAnswer, ArgoCdName } from "../../ports/argocd.ts";
import type { Http, HttpResponse } from "../../ports/http.ts";
import { redactSecrets } from "../redact-secrets.ts";
import { readApplication } from "./application.ts";

/** What it takes to speak to a server. */
export interface ArgoCdAccess {
  /** `https://argocd.example.com`, with its root path, without a slash at its end. */
  readonly server: string;
  readonly token: string;
  /** PEM; empty for the system's own. */
  readonly ca: string;
}

/** A line of the stream (grpc-gateway: an error has `error` in place of `result`). */
const streamed = v.object({ result: v.object({ application: v.unknown() }) });

/** Bytes: an application of thousands of resources. */
const biggest = 16 * 1024 * 1024;

/** Milliseconds. A refresh ends when the controller has compared, which in a busy cluster takes a while. */
const answerWithin = { plain: 20_000, refresh: 60_000 };

/** Argo CD's REST API (argo-cd v3, swagger.json). The token goes to this server only: redirects are not followed. */
export function createArgoCd(http: Http, { server, token, ca }: ArgoCdAccess, clock: Clock): ArgoCd {
  const options = {
    headers: { accept: "application/json", ...(token === "" ? {} : { authorization: `Bearer ${token}` }) },
    maxBytes: biggest,
    ...(ca === "" ? {} : { ca }),
  };
  async function get(path: string, { project, namespace, name }: ArgoCdName, refresh: boolean) {
    const query = new URLSearchParams();
    // Without its project, an application that does not exist is answered like one that may not be seen.
    if (project !== undefined) query.set("project", project);
    if (namespace !== undefined) query.set("appNamespace", namespace);
    if (refresh) query.set("refresh", "normal");
    const search = query.size > 0 ? `?${query}` : "";
    return http.request(`${server}/api/v1/applications/${encodeURIComponent(name)}${path}${search}`, {
      ...options,
      timeoutMs: refresh ? answerWithin.refresh : answerWithin.plain,
    });
  }

  return {
    async application(name, refresh) {
      const answer = await silentUnless(() => get("", name, refresh));
      if (answer.kind === "silent") return answer;
      const { status, headers, body } = answer.value;
      const said = wordsOf(redactSecrets(body, [token])) || `status ${status}`;
      if (status === 429 || status === 408 || status >= 500) {
        const waitMs = parseRetryAfter(headers["retry-after"], clock.now());
        return { kind: "silent", why: `it answers with status ${status} (${said})`, waitMs };
      }
      const slots = { server, application: name.name, answer: said };
      if (status === 401) throw problem("AWAIT_DENIED", slots);
      if (status === 403 || status === 404) throw problem("AWAIT_APP_MISSING", slots);
      if (status !== 200) {
        const where = headers.location === undefined ? said : `a redirect to ${headers.location}`;
        throw problem("AWAIT_NOT_ARGOCD", { server, answer: where });
      }
      const value = readApplication(jsonIn(body), server);
      if (value === undefined) throw problem("AWAIT_NOT_ARGOCD", { server, answer: "no application" });
      return { kind: "seen", value };
    },

    async canSync(name) {
      const answer = await silentUnless(() => get("/syncwindows", name, false));
      if (answer.kind === "silent" || answer.value.status !== 200) return undefined;
      const read = jsonIn(answer.value.body);
      const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
      // protojson leaves `false` out.
      return isObject ? (read as { readonly [key: string]: Json }).canSync === true : undefined;
    },

    async follow({ project, namespace, name }, seen, signal) {
      const query = new URLSearchParams({ name });
      if (project !== undefined) query.set("projects", project);
      if (namespace !== undefined) query.set("appNamespace", namespace);
      const take = (line: string) => {
        const event = v.safeParse(streamed, jsonIn(line));
        const app = event.success
          ? readApplication(event.output.result.application as Json, server)
          : undefined;
        if (app?.name === name) seen(app);
      };
      const how = { ...options, signal, timeoutMs: answerWithin.plain };
      await http
        .follow(`${server}/api/v1/stream/applications?${query}`, take, how)
        .catch((thrown: unknown) => {
          if (!signal.aborted && !(thrown instanceof Problem)) throw thrown;
        });
    },
  };
}

/** No answer in time, and a connection that fails, may pass. Everything else that HTTP_* Problems say does not. */
async function silentUnless(ask: () => Promise<HttpResponse>): Promise<ArgoCdAnswer<HttpResponse>> {
  return recoverFrom(
    ["HTTP_UNREACHABLE", "HTTP_TIMEOUT"],
    async () => ({ kind: "seen", value: await ask() }) as const,
    ({ message: why }) => ({ kind: "silent", why, waitMs: undefined }) as const,
  );
}

function jsonIn(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return null;
  }
}

/** What an error of Argo CD says: `{"error","code","message"}` of grpc-gateway. At most one line of 300 characters. */
function wordsOf(body: string): string {
  const read = jsonIn(body);
  const words = typeof read === "object" && read !== null && "message" in read ? String(read.message) : body;
  return words.replace(/\s+/g, " ").trim().slice(0, 300);
}
