import type { Deadline } from "../ports/deadline.ts";

/** What has no `deadline` of its own, in milliseconds. */
const usual = 600_000;
/** The least, in milliseconds: a git command that was just begun may still end. */
const least = 10_000;

/** The deadline of one step. `close`: the run has ended, nothing may go on. */
export interface StepDeadline extends Deadline {
  close(): void;
}

/** It begins with ten minutes. Its timer keeps no process alive. */
export function createDeadline(): StepDeadline {
  const stop = new AbortController();
  let total = usual;
  let end = Date.now() + total;
  let timer: NodeJS.Timeout | undefined;
  /** Armed for what was the end then; where it was put off meanwhile, armed again. */
  const arm = () => {
    const left = end - Date.now();
    if (left <= 0) stop.abort();
    else timer = setTimeout(arm, Math.min(left, 2 ** 31 - 1)).unref();
  };
  arm();
  return {
    signal: stop.signal,
    get total() {
      return total;
    },
    left: () => (stop.signal.aborted ? 0 : Math.max(0, end - Date.now())),
    begin(ms) {
      if (stop.signal.aborted) return;
      total = Math.max(ms, least);
      end = Date.now() + total;
      clearTimeout(timer);
      arm();
    },
    extend(ms) {
      end = Math.min(end + ms, Date.now() + ms + total);
    },
    close() {
      clearTimeout(timer);
      stop.abort();
    },
  };
}
