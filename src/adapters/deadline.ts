import { type Problem, problem } from "../core/problem/problem.ts";
import { formatDuration } from "../core/time/duration.ts";
import type { Clock } from "../ports/all-ports.ts";
import type { Deadline } from "../ports/deadline.ts";

/** For who is in no hurry. */
export const endless: Deadline = {
  signal: new AbortController().signal,
  total: Number.POSITIVE_INFINITY,
  left: () => Number.POSITIVE_INFINITY,
  begin: () => undefined,
  extend: () => undefined,
};

/** Whom we waited for, what it was to do (in words that follow its name and "to"), for how long (ms), and why it is not done. */
export interface Waited {
  readonly whom: string;
  readonly request: string;
  readonly waitedMs: number;
  readonly fault: string;
}

/** By deadline that is over: whom the run waited for then. */
const firstWaited = new WeakMap<Deadline, Problem>();

/** DEADLINE_OVER, in whole seconds. When it is over, whatever is begun then raises what was waited for, not what it would have asked. */
export function deadlineOver(deadline: Deadline, waited: Waited): Problem {
  if (!deadline.signal.aborted) return describe(deadline, waited);
  const first = firstWaited.get(deadline) ?? describe(deadline, waited);
  firstWaited.set(deadline, first);
  return first;
}

function describe({ total }: Deadline, { whom, request, waitedMs, fault }: Waited): Problem {
  const text = (ms: number) => (ms < 1000 ? "no time" : formatDuration(ms));
  return problem("DEADLINE_OVER", { whom, request, waited: text(waitedMs), deadline: text(total), fault });
}

/**
 * What `work` gives; DEADLINE_OVER where the deadline comes first. For libraries that take no signal: what they have open then is left
 * to the end of the process.
 */
export async function beforeDeadline<T>(
  deadline: Deadline,
  { whom, request }: Pick<Waited, "whom" | "request">,
  work: () => Promise<T>,
): Promise<T> {
  const began = Date.now();
  const over = () =>
    deadlineOver(deadline, { whom, request, waitedMs: Date.now() - began, fault: "it did not answer" });
  if (deadline.signal.aborted) throw over();
  let stop = () => {};
  const end = new Promise<never>((_, reject) => {
    stop = () => reject(over());
  });
  deadline.signal.addEventListener("abort", stop);
  try {
    return await Promise.race([work(), end]);
  } finally {
    deadline.signal.removeEventListener("abort", stop);
  }
}

/** The clock, but that nobody sleeps beyond the deadline. */
export function wakeAt({ signal }: Deadline, clock: Clock): Clock {
  return {
    ...clock,
    sleep: (ms, woken) => clock.sleep(ms, woken === undefined ? signal : AbortSignal.any([signal, woken])),
  };
}
