import { problem } from "../../core/problem/problem.ts";
import { backoffMs } from "../../core/time/backoff.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Clock, Log } from "../../ports/all-ports.ts";
import type { Pushed } from "../../ports/git.ts";
import { remedyFor } from "./push-refusal-remedy.ts";

/** What one attempt came to: it is over, or the answer of a push says to try again. */
export type Attempt<T> =
  | { readonly kind: "over"; readonly value: T }
  | { readonly kind: "again"; readonly pushed: Exclude<Pushed, { kind: "landed" }> };

/** What a push was aimed at, for people. */
export interface Aim {
  readonly url: string;
  readonly ref: string;
}

/**
 * Attempts until one is over. Between them: full jitter, or as long as the server asked. Raises GIT_PUSH_REFUSED where the server refuses
 * on principle, and GIT_PUSH_DEADLINE where the next attempt would begin after the deadline.
 */
export async function attemptUntil<T>(
  { clock, log, deadlineMs }: { readonly clock: Clock; readonly log: Log; readonly deadlineMs: number },
  aim: Aim,
  attempt: (count: number) => Promise<Attempt<T>>,
): Promise<T> {
  const end = clock.now() + deadlineMs;
  for (let count = 1; ; count++) {
    const began = clock.now();
    const outcome = await attempt(count);
    if (outcome.kind === "over") return outcome.value;
    const { pushed } = outcome;
    if (pushed.kind === "policy") {
      throw problem("GIT_PUSH_REFUSED", { ...aim, answer: pushed.answer, remedy: remedyFor(pushed.answer) });
    }
    const retryAfter = pushed.kind === "transient" ? pushed.retryAfterMs : undefined;
    const wait = retryAfter ?? backoffMs(count, clock.now() - began, clock.random());
    if (clock.now() + wait >= end) {
      const deadline = formatDuration(deadlineMs);
      throw problem("GIT_PUSH_DEADLINE", {
        ...aim,
        deadline,
        attempts: String(count),
        answer: pushed.answer,
      });
    }
    log.info(`Attempt ${count} on ${aim.ref}: ${pushed.answer}. Again in ${formatDuration(wait)}.`);
    await clock.sleep(wait);
  }
}
