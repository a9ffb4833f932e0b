import type { Repo } from "../../../core/image/registry-repository.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Clock, Log } from "../../../ports/all-ports.ts";
import type { Deadline } from "../../../ports/deadline.ts";
import { endless } from "../../deadline.ts";
import { openAuthenticator } from "../auth/authenticator.ts";
import { type Credential, keyOf } from "../auth/credential.ts";
import { openTokens } from "../auth/tokens.ts";
import { discard } from "./body.ts";
import type { Answer, Call, Wire } from "./connection.ts";
import { openRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { judgeTarget } from "./redirect-target.ts";
import { refusal } from "./refusal.ts";
import type { RepositoryAccess } from "./repository-access.ts";
import { sendWithRetry } from "./retry.ts";

export interface Request extends Pick<Call, "method" | "tries"> {
  /** A path below the registry, or an upload's own URL. */
  readonly to: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: NonNullable<Call["body"]>;
  /** The statuses that the caller deals with; all others raise. */
  readonly expect: readonly number[];
  readonly signal?: AbortSignal;
}

/** Requests to registries under one identity: authenticated, redirected, repeated and limited as each host wants it. */
export interface Session {
  readonly clock: Clock;
  readonly deadline: Deadline;
  /** What streams through this machine, few at a time: small blobs, and large ones. */
  readonly transfers: { readonly small: RateLimiter; readonly large: RateLimiter };
  /** Origins that were found to have no referrers API, and URLs of repositories that were found to have one. */
  readonly withoutReferrers: Set<string>;
  readonly withReferrers: Set<string>;
  /** Writes a line about a registry into the log, once. */
  readonly note: (line: string) => void;
  /** Raises the REGISTRY_* Problems. Credentials go to the registry itself and nowhere else. */
  exchange(access: RepositoryAccess, request: Request): Promise<Answer>;
  /** Whether both repositories are reached as the same identity on the same host. */
  isSameRegistry(one: Repo, other: Repo): Promise<boolean>;
}

const mostPerHost = 8;
const mostLarge = 4;
const mostHops = 5;
const mostWarnings = 20;

export interface SessionContext {
  readonly wire: Wire;
  readonly clock: Clock;
  readonly credentialFor: (repo: Repo) => Promise<Credential>;
  readonly log: Log;
  readonly mask: (secret: string) => void;
  readonly deadline?: Deadline;
}

export function openSession({
  wire,
  clock,
  credentialFor,
  log,
  mask,
  deadline = endless,
}: SessionContext): Session {
  const noted = new Set<string>();
  const note = (line: string) => {
    if (!noted.has(line) && noted.size < mostWarnings) log.info(line);
    noted.add(line);
  };
  /** Passes on what the registry wants people to know, once, and not without end. */
  const logWarnings = (host: string, answer: Answer) => {
    for (const text of parseWarnings(answer.header("warning"))) {
      note(`${host} warns: ${text}`);
    }
  };
  const limiters = new Map<string, RateLimiter>();
  const send = (call: Call) => {
    const limiter = limiters.get(call.url.host) ?? openRateLimiter(mostPerHost, clock);
    limiters.set(call.url.host, limiter);
    return sendWithRetry(wire, limiter, clock, call, deadline);
  };
  const authenticator = openAuthenticator(openTokens(send, clock, mask), credentialFor);
  return {
    clock,
    deadline,
    transfers: { small: openRateLimiter(mostPerHost, clock), large: openRateLimiter(mostLarge, clock) },
    withoutReferrers: new Set(),
    withReferrers: new Set(),
    note,
    async isSameRegistry(one, other) {
      if (one.host !== other.host) return false;
      return keyOf(await credentialFor(one)) === keyOf(await credentialFor(other));
    },
    async exchange(access, request) {
      let url = new URL(request.to, access.origin);
      for (let hops = 0, refused = 0; ; ) {
        const isHome = url.origin === access.origin;
        const authorization = isHome
          ? await authenticator.authorization(access)
          : ({ kind: "none" } as const);
        const call: Call = {
          method: request.method,
          url,
          headers: {
            ...request.headers,
            ...(authorization.kind === "sent" ? { authorization: authorization.header } : {}),
          },
          ...(request.body === undefined ? {} : { body: request.body }),
          ...(request.tries === undefined ? {} : { tries: request.tries }),
          ...(request.signal === undefined ? {} : { signal: request.signal }),
        };
        const answer = await send(call);
        if (isHome) logWarnings(access.repo.host, answer);
        if (request.expect.includes(answer.status)) return answer;
        if (answer.status === 401 && isHome && refused < 2) {
          refused += 1;
          // The body of a refusal that stands is still to be explained; what `learn` raises says enough without it.
          const learnt = authenticator.learn(access, answer.header("www-authenticate") ?? "", authorization);
          const isNew = await learnt.catch((fault: unknown) => {
            discard(answer);
            throw fault;
          });
          if (isNew) {
            discard(answer);
            continue;
          }
        }
        const target = redirectOf(answer, request.method);
        if (target === undefined || hops >= mostHops)
          throw await refusal(access, call, answer, authorization);
        discard(answer);
        hops += 1;
        url = targetOf(access, target, url);
      }
    },
  };
}

/** Where the answer sends the same request. A 303 is a different one, so only what reads follows it. */
function redirectOf(answer: Answer, method: Request["method"]): string | undefined {
  const follows = method === "GET" || method === "HEAD" ? [301, 302, 303, 307, 308] : [307, 308];
  return follows.includes(answer.status) ? answer.header("location") : undefined;
}

/** A Location or redirect of this registry as a URL. Raises REGISTRY_UNSAFE_TARGET. */
export function targetOf(
  access: RepositoryAccess,
  location: string,
  from: URL | string = access.origin,
): URL {
  const absolute = URL.canParse(location, String(from)) ? new URL(location, from).href : location;
  const judged = judgeTarget(absolute, access.origin);
  if (judged.kind === "allowed") return judged.url;
  throw problem("REGISTRY_UNSAFE_TARGET", { host: access.repo.host, target: location, why: judged.why });
}

/** The pages of one list. */
export interface Pages {
  /** Path and query of the page to ask for; undefined behind the last one. */
  readonly current: string | undefined;
  /** Goes on to what this answer names as the next page (distribution-spec: `Link: <…>; rel="next"`). */
  turn(answer: Answer): void;
}

/** A list that begins at `first`. One that names a page twice, or has more than `most` pages, raises REGISTRY_REFUSED. */
export function openPages(access: RepositoryAccess, first: string, most: number): Pages {
  const seen = new Set([first]);
  let current: string | undefined = first;
  return {
    get current() {
      return current;
    },
    turn(answer) {
      const next: string | undefined = nextPage(access, answer, current ?? first);
      const refuse = (fault: string) =>
        problem("REGISTRY_REFUSED", { host: access.repo.host, request: `GET ${first}`, answer: fault });
      if (next !== undefined && seen.has(next)) throw refuse("its list begins again and never ends");
      if (seen.size >= most && next !== undefined) throw refuse(`its list has more than ${most} pages`);
      if (next !== undefined) seen.add(next);
      current = next;
    },
  };
}

/** The next page of a list, as path and query on the registry (distribution-spec: `Link: <…>; rel="next"`); undefined on the last. */
export function nextPage(access: RepositoryAccess, answer: Answer, page: string): string | undefined {
  const link = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.header("link") ?? "")?.[1];
  if (link === undefined) return undefined;
  const { pathname, search } = targetOf(access, link, access.origin + page);
  return pathname + search;
}

/**
 * What a registry wants its users to know: the texts of the `Warning` headers with the code 299 (distribution-spec, "Warnings"; RFC 7234, 5.5),
 * several joined by commas, each as one line of at most 300 characters. All else in such a header is for machines.
 */
export function parseWarnings(header: string | undefined): readonly string[] {
  const found = (header ?? "").matchAll(/(?:^|,)\s*299\s+\S+\s+"((?:[^"\\]|\\.)*)"/g);
  return [...found].map(([, quoted = ""]) =>
    quoted.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim().slice(0, 300),
  );
}
