import type { getOctokit } from "@actions/github";
import { problem } from "../../core/problem/problem.ts";
import { endless } from "../deadline.ts";
import { redactSecrets } from "../redact-secrets.ts";
import { type GraphqlError, type HttpAnswer, readFailure, readGraphqlErrors, readText } from "./failure.ts";
import { createRetry, type GitHubContext, type GitHubRequest } from "./retry.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** GitHub's API for one repository: waits out limits and passing failures, and raises the rest as GITHUB_* Problems. */
export interface Client {
  readonly owner: string;
  readonly name: string;
  rest<T>(what: GitHubRequest<T>, send: (octokit: Octokit) => Promise<T>): Promise<T>;
  /** The data of a GraphQL operation. */
  query<T>(what: GitHubRequest<GraphqlAnswer<T>>, operation: string, variables: object): Promise<T>;
  /** The same, with the errors that are this operation's own left to the caller. */
  attempt<T>(
    what: GitHubRequest<GraphqlAnswer<T>>,
    operation: string,
    variables: object,
  ): Promise<GraphqlAnswer<T>>;
}

export type GraphqlAnswer<T> =
  | { readonly kind: "data"; readonly data: T }
  | { readonly kind: "errors"; readonly errors: readonly GraphqlError[] };

/** Milliseconds. */
const answerWithin = 120_000;

/** Raises GITHUB_TOKEN_MISSING; its requests also raise GITHUB_NO_API. */
export async function openClient(repository: string, token: string, context: GitHubContext): Promise<Client> {
  const { run, log, clock, deadline = endless } = context;
  if (token === "") throw problem("GITHUB_TOKEN_MISSING", { api: run.apiUrl, repository });
  const { getOctokit } = await import("@actions/github");
  const quiet = (message: string) => log.debug(message);
  const octokit = getOctokit(token, {
    baseUrl: run.apiUrl,
    userAgent: "trunkline",
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
  octokit.hook.before("request", (options) => {
    const signal = AbortSignal.any([AbortSignal.timeout(answerWithin), deadline.signal]);
    options.request = { signal, ...options.request };
  });
  octokit.hook.after("request", ({ status, headers, data }) => {
    if (headers["content-type"]?.startsWith("text/html")) throw problem("GITHUB_NO_API", { api: run.apiUrl });
    // All that we ask for is JSON; only a 204 is empty.
    if (status !== 204 && (typeof data !== "object" || data === null)) throw noJson();
  });
  const [owner = "", name = ""] = repository.split("/");
  const retry = createRetry(repository, context);
  const cut = (text: string) => redactSecrets(text, [token]);

  function attempt<T>(what: GitHubRequest<GraphqlAnswer<T>>, query: string, variables: object) {
    return retry<GraphqlAnswer<T>>(what, async () => {
      try {
        const answer = await octokit.request({ method: "POST", url: run.graphqlUrl, query, variables });
        const { data, errors: said = [] } = answer.data as { data: T; errors?: readonly GraphqlError[] };
        const errors = said.map((one) => ({ ...one, message: cut(String(one.message)) }));
        if (what.partial && errors.every(isMissingPart))
          return { kind: "done", value: { kind: "data", data } };
        const failure = readGraphqlErrors(errors);
        if (failure) return { kind: "failed", failure };
        return {
          kind: "done",
          value: errors.length > 0 ? { kind: "errors", errors } : { kind: "data", data },
        };
      } catch (thrown) {
        return failed(thrown);
      }
    });
  }

  function failed(thrown: unknown) {
    const answer = answerIn(thrown);
    const failure = readFailure({ ...answer, text: cut(answer.text) }, clock.now());
    return { kind: "failed", failure } as const;
  }

  return {
    owner,
    name,
    attempt,
    rest: (what, send) =>
      retry(what, async () => {
        try {
          return { kind: "done", value: await send(octokit) };
        } catch (thrown) {
          return failed(thrown);
        }
      }),
    async query<T>(what: GitHubRequest<GraphqlAnswer<T>>, operation: string, variables: object) {
      const answered = await attempt<T>(what, operation, variables);
      if (answered.kind === "data") return answered.data;
      const answer = answered.errors.map((one) => one.message).join("; ");
      const { call, remedy = "" } = what;
      throw problem("GITHUB_REFUSED", { api: run.apiUrl, call, repository, answer, remedy });
    },
  };
}

/** Something inside the repository does not exist; not the repository itself. */
function isMissingPart({ type, path = [] }: GraphqlError): boolean {
  return type === "NOT_FOUND" && path.length > 1;
}

/** A success that says nothing, as a proxy gives that lost the answer behind it. */
const noJson = () => Object.assign(new Error("its answer is not JSON"), { name: "NoJson" });

/** What octokit threw, as an answer; anything that is not of HTTP is our bug and goes on. */
function answerIn(thrown: unknown): HttpAnswer {
  if (!(thrown instanceof Error)) throw thrown;
  if (["NoJson", "TimeoutError", "AbortError"].includes(thrown.name))
    return { status: 0, headers: {}, text: thrown.message };
  if (thrown.name !== "HttpError") throw thrown;
  const { response } = thrown as Error & {
    response?: Pick<HttpAnswer, "status" | "headers"> & { data: unknown };
  };
  if (response === undefined) return { status: 0, headers: {}, text: thrown.message };
  return { status: response.status, headers: response.headers, text: readText(response.data) };
}
