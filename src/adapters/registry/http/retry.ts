import { problem, problemsIn } from "../../../core/problem/problem.ts";
import { fullJitterMs } from "../../../core/time/backoff.ts";
import { formatDuration } from "../../../core/time/duration.ts";
import { parseRetryAfter } from "../../../core/time/retry-after.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { Deadline } from "../../../ports/deadline.ts";
import { deadlineOver, endless } from "../../deadline.ts";
import { discard, explain, secretsInHeader } from "./body.ts";
import type { Answer, Call, Wire } from "./connection.ts";
import type { RateLimiter } from "./rate-limiter.ts";

/** Tries of one request, the first included. */
const tries = 5;
/** The longest that one request waits for a host that asks for patience, in milliseconds. */
const patience = 300_000;

/**
 * Sends until there is an answer that stands: connection faults, 408, 425, 429, 499 and 5xx are tried again, after the time that
 * `Retry-After` names, else after a growing time with full jitter. A streamed body is sent once: only who opened the upload
 * can begin it anew. Raises REGISTRY_UNREACHABLE and REGISTRY_FAILING, and DEADLINE_OVER instead of a wait that would end too late.
 */
export async function sendWithRetry(
  wire: Wire,
  limiter: RateLimiter,
  clock: Clock,
  call: Call,
  deadline: Deadline = endless,
): Promise<Answer> {
  const began = clock.now();
  const checkTime = (wait: number, fault: string) => {
    if (wait < deadline.left()) return;
    const { host } = call.url;
    const waited = { whom: host, request: `answer ${requestName(call)}`, waitedMs: clock.now() - began };
    throw deadlineOver(deadline, { ...waited, fault });
  };
  const streams = typeof call.body === "function";
  for (let attempt = 1; ; attempt += 1) {
    call.signal?.throwIfAborted();
    // A streamed body waits for another request's, so it must not take a turn of the gate.
    const sent = await (streams ? wire(call) : limiter.through(() => wire(call)));
    const isLast = streams || attempt >= (call.tries ?? tries);
    if (sent.kind === "fault") {
      call.signal?.throwIfAborted();
      // What a streamed body fails at says more than the request that it broke.
      if (problemsIn(sent.fault) !== undefined) throw sent.fault;
      if (isLast) throw unreachable(call, sent.fault);
      const wait = backoff(attempt, clock);
      checkTime(wait, sent.fault.message);
      await clock.sleep(wait);
      checkTime(0, sent.fault.message);
      continue;
    }
    const { answer } = sent;
    if (!isTransient(answer.status)) return answer;
    const requestedMs = parseRetryAfter(answer.header("retry-after"), clock.now());
    const isTooLong = (requestedMs ?? 0) > patience;
    const wait = requestedMs ?? backoff(attempt, clock);
    if (isLast || isTooLong || wait >= deadline.left()) {
      const { host } = call.url;
      const said = await explain(answer, secretsInHeader(call.headers.authorization));
      if (!isLast && !isTooLong) checkTime(wait, `it asks to wait ${formatDuration(wait)} more (${said})`);
      throw problem("REGISTRY_FAILING", { host, request: requestName(call), answer: said });
    }
    if (requestedMs !== undefined) limiter.pause(clock.now() + requestedMs);
    discard(answer);
    await clock.sleep(wait);
    checkTime(0, `it answers HTTP ${answer.status}`);
  }
}

function unreachable(call: Call, fault: Error) {
  const code = "code" in fault ? `${String(fault.code)} ` : "";
  return problem(
    "REGISTRY_UNREACHABLE",
    { host: call.url.host, fault: `${code}${fault.message}`.trim() || fault.name },
    { cause: fault },
  );
}

/** `GET /v2/acme/orders/manifests/v1`, without the query: it may hold secrets. */
export function requestName(call: Pick<Call, "method" | "url">): string {
  return `${call.method} ${call.url.pathname}`;
}

/** Whether the same request may well succeed later. 501 and 505 will not. */
function isTransient(status: number): boolean {
  return [408, 425, 429, 499].includes(status) || (status >= 500 && status !== 501 && status !== 505);
}

/** How long to wait after a failed try, in milliseconds: growing, with full jitter. */
export function backoff(attempt: number, clock: Clock): number {
  return fullJitterMs(attempt, clock.random(), { firstMs: 1_000, mostMs: 20_000 });
}
