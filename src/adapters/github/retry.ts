import { type Problem, problem } from "../../core/problem/problem.ts";
import { fullJitterMs } from "../../core/time/backoff.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Clock, Log } from "../../ports/all-ports.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { Run } from "../../ports/workflow-run.ts";
import { deadlineOver, endless } from "../deadline.ts";
import type { Failure } from "./failure.ts";
import { forgetOldWrites, waitBeforeWrite } from "./write-pace.ts";

/** One request as people speak of it, and how it may be sent again. */
export interface GitHubRequest<T = unknown> {
  /** In words that follow "could not": `open a pull request`. */
  readonly call: string;
  /** The permission it takes, as under `permissions:`. */
  readonly needs: string;
  /** Whether doing it twice is the same as once. */
  readonly repeatable: boolean;
  /** Of a GraphQL query: what does not exist in the repository is null in its answer, and no failure. */
  readonly partial?: boolean;
  /** What to try where GitHub refuses on principle. */
  readonly remedy?: string;
  /** Finds what an earlier, unanswered or refused request made, so that it need not be made again. */
  readonly settle?: () => Promise<T | undefined>;
}

export type RequestResult<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface GitHubContext {
  readonly run: Pick<Run, "apiUrl" | "graphqlUrl">;
  readonly clock: Clock;
  readonly log: Log;
  /** By default there is none. */
  readonly deadline?: Deadline;
}

/** Longest time that one call waits in all, in milliseconds. */
const patience = 600_000;
const attempts = 6;

/** Sends until it is done; raises the GITHUB_* Problem of the last failure, or DEADLINE_OVER. */
export type Retry = <T>(what: GitHubRequest<T>, send: () => Promise<RequestResult<T>>) => Promise<T>;

/** Waits out limits and passing failures of one repository's API, and paces what it writes. */
export function createRetry(repository: string, around: GitHubContext): Retry {
  const { run, clock, log, deadline = endless } = around;
  let writes: readonly number[] = [];

  async function wait(ms: number, why: string): Promise<void> {
    log.info(`Waiting ${formatDuration(ms)} for GitHub: ${why}`);
    await clock.sleep(ms);
  }

  async function pace(needs: string): Promise<void> {
    if (!needs.endsWith("write")) return;
    const ms = waitBeforeWrite(writes, clock.now());
    if (ms > 0) {
      // What is waited for here is ours to know, and ends.
      deadline.extend(ms);
      await wait(ms, "it limits how much may be written in a minute and an hour");
    }
    writes = [...forgetOldWrites(writes, clock.now()), clock.now()];
  }

  return async (what, send) => {
    let waited = 0;
    const began = clock.now();
    for (let attempt = 1; ; attempt += 1) {
      await pace(what.needs);
      const sent = await send();
      if (sent.kind === "done") return sent.value;
      const { failure } = sent;
      const unsure = failure.kind === "passing" && !what.repeatable;
      if (what.settle && (unsure || failure.kind === "refused")) {
        const found = await what.settle();
        if (found !== undefined) return found;
      }
      const again = failure.kind === "limited" || (failure.kind === "passing" && (!unsure || what.settle));
      const pause = pauseAfter(failure, attempt, clock.random());
      const fault = faultInTime(failure, pause, deadline);
      if (fault !== undefined && (again || deadline.signal.aborted)) {
        const request = `${what.call} in ${repository}`;
        throw deadlineOver(deadline, { whom: run.apiUrl, request, waitedMs: clock.now() - began, fault });
      }
      if (!again || attempt === attempts || waited + pause > patience)
        throw raise(what.call, what.needs, what.remedy ?? "", failure, pause, repository, run.apiUrl);
      await wait(pause, failure.answer);
      waited += pause;
    }
  };
}

/** Why another attempt, after that pause, would be too late; undefined where it would not. */
function faultInTime(failure: Failure, pause: number, deadline: Deadline): string | undefined {
  if (deadline.signal.aborted) return "it does not answer";
  if (pause < deadline.left()) return undefined;
  const wait = failure.kind === "limited" ? `, and asks to wait ${formatDuration(pause)} more` : "";
  return `it says "${failure.answer}"${wait}`;
}

/** Full jitter where GitHub does not say how long; after a limit never less than a minute, which is its own advice. */
function pauseAfter(failure: Failure, attempt: number, random: number): number {
  if (failure.kind === "limited") return failure.waitMs ?? 60_000 * 2 ** (attempt - 1);
  const said = failure.kind === "passing" ? (failure.waitMs ?? 0) : 0;
  return said + Math.ceil(fullJitterMs(attempt, random, { firstMs: 1_000, mostMs: 30_000 }));
}

function raise(
  call: string,
  permission: string,
  remedy: string,
  failure: Failure,
  pause: number,
  repository: string,
  api: string,
): Problem {
  const { answer } = failure;
  switch (failure.kind) {
    case "limited":
      return problem("GITHUB_LIMITED", { api, call, repository, answer, wait: formatDuration(pause) });
    case "passing":
      return problem("GITHUB_UNREACHABLE", { api, call, repository, answer });
    case "token":
      return problem("GITHUB_TOKEN_REFUSED", { api, call, repository, answer });
    case "missing":
      return problem("GITHUB_NOT_FOUND", { api, call, repository, answer, permission });
    case "refused":
      return problem("GITHUB_REFUSED", { api, call, repository, answer, remedy });
    case "forbidden":
      return /not permitted to create or approve pull requests/i.test(answer)
        ? problem("GITHUB_PULL_REQUESTS_OFF", { repository, answer })
        : problem("GITHUB_PERMISSION_MISSING", { call, repository, permission, answer });
  }
}
