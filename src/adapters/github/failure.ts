import { parseRetryAfter } from "../../core/time/retry-after.ts";
/** What an answer that is no success means for us. `answer` is GitHub's text, untrusted. */
export type Failure =
  /** Not done: GitHub wants a pause first; how long, where it says so. */
  | { readonly kind: "limited"; readonly waitMs: number | undefined; readonly answer: string }
  /** The network or the server failed: it may or may not have been done. */
  | { readonly kind: "passing"; readonly waitMs: number | undefined; readonly answer: string }
  | { readonly kind: "token"; readonly answer: string }
  | { readonly kind: "forbidden"; readonly answer: string }
  | { readonly kind: "missing"; readonly answer: string }
  | { readonly kind: "refused"; readonly answer: string };

/** An HTTP answer; status 0 is none at all. Header names are lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly text: string;
}

/**
 * What the body of a failed REST answer says, on one line: its `message`, and the messages or codes of its `errors`
 * (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed). Empty where it says nothing.
 */
export function readText(body: unknown): string {
  if (typeof body !== "object" || body === null || !("message" in body)) return "";
  const { message, errors } = body as { readonly message: unknown; readonly errors?: unknown };
  const details = (Array.isArray(errors) ? errors : []).map((one: unknown) => {
    if (typeof one !== "object" || one === null) return String(one);
    const { message: words, field = "it", code = "is refused" } = one as Readonly<Record<string, unknown>>;
    return typeof words === "string" ? words : `${field}: ${code}`;
  });
  return [String(message).replace(/[.\s]+$/, ""), ...details].filter(Boolean).join(": ");
}

/** One entry of `errors` in a GraphQL answer; GitHub's `type` is no part of its schema. */
export interface GraphqlError {
  readonly type?: string;
  /** The field of the answer that it is about. */
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

/**
 * Reads a failed HTTP answer (docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api and rate-limits-for-the-rest-api).
 * `now` is in milliseconds since the epoch.
 */
export function readFailure({ status, headers, text }: HttpAnswer, now: number): Failure {
  const answer = text || `status ${status}`;
  const waitMs = readWait(headers, now);
  const exhausted = String(headers["x-ratelimit-remaining"]) === "0";
  if (status === 429) return { kind: "limited", waitMs, answer };
  if (status === 403 && (waitMs !== undefined || exhausted || /rate limit|abuse detection/i.test(text)))
    return { kind: "limited", waitMs, answer };
  if (status === 0 || status === 408 || status >= 500) return { kind: "passing", waitMs, answer };
  if (status === 401) return { kind: "token", answer };
  if (status === 403) return { kind: "forbidden", answer };
  if (status === 404 || status === 410) return { kind: "missing", answer };
  return { kind: "refused", answer };
}

/** Reads the errors of a GraphQL answer that every call treats alike; undefined leaves them to the caller. */
export function readGraphqlErrors(errors: readonly GraphqlError[]): Failure | undefined {
  const of = (type: string) => errors.find((one) => one.type === type);
  const limited = of("RATE_LIMITED") ?? errors.find((one) => /rate limit/i.test(one.message));
  if (limited) return { kind: "limited", waitMs: undefined, answer: limited.message };
  const forbidden = of("FORBIDDEN") ?? of("INSUFFICIENT_SCOPES");
  if (forbidden) return { kind: "forbidden", answer: forbidden.message };
  const missing = of("NOT_FOUND");
  if (missing) return { kind: "missing", answer: missing.message };
  const passing = errors.find((one) => /^Something went wrong while executing your query/.test(one.message));
  return passing && { kind: "passing", waitMs: undefined, answer: passing.message };
}

function readWait(headers: HttpAnswer["headers"], now: number): number | undefined {
  const after = headers["retry-after"];
  if (after !== undefined) return parseRetryAfter(String(after), now);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (String(headers["x-ratelimit-remaining"]) !== "0" || Number.isNaN(reset)) return undefined;
  return Math.max(0, reset * 1_000 - now);
}
