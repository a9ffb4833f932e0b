import type { Operation, Permission } from "./permissions.ts";
import type { Repository } from "./repository.ts";

/** Whoever a token is. */
export interface Token {
  readonly text: string;
  readonly permissions: ReadonlySet<Permission>;
  /** `actions`: the job's own GITHUB_TOKEN; `app`: an installation of a GitHub App. */
  readonly kind: "actions" | "app";
}

/** The login of whoever a token is. */
export function authorOf({ kind }: Token): string {
  return kind === "actions" ? "github-actions[bot]" : "trunkline[bot]";
}

/** A REST request that was understood, described, and permitted. */
export interface Call {
  readonly repository: Repository;
  readonly token: Token;
  /** From the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  /** `https://host/api/v3` of this server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly uploadUrl: string;
}

export interface Answer {
  readonly status: number;
  /** What matters of the body; the rest that GitHub's description requires is filled in. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Routes = Readonly<Partial<Record<Operation, (call: Call) => Answer | Promise<Answer>>>>;

/** The page of a list that was asked for, and the Link header to the next. */
export function page<T>(
  call: Call,
  path: string,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string> } {
  const size = Number(call.query.get("per_page") ?? 30);
  const number = Number(call.query.get("page") ?? 1);
  const next = new URLSearchParams(call.query);
  next.set("page", String(number + 1));
  const more = items.length > size * number;
  return {
    items: items.slice(size * (number - 1), size * number),
    headers: more
      ? { link: `<${call.apiUrl}/repos/${call.repository.name}/${path}?${next}>; rel="next"` }
      : {},
  };
}

export function refused(message: string, errors: readonly object[] = [], status = 422): Answer {
  return { status, body: { message, errors, documentation_url: "https://docs.github.com/rest" } };
}

export const notFound: Answer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};
