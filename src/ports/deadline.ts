/** How long one run waits for others: Git servers, registries, GitHub. */
export interface Deadline {
  /** Aborted when it is over, and when the run has ended: whatever waits or talks then stops. */
  readonly signal: AbortSignal;
  /** What was last begun with, in milliseconds. */
  readonly total: number;
  /** Milliseconds that are left; 0 when it is over. */
  left(): number;
  /** Counts from now on. What is over stays over. */
  begin(ms: number): void;
  /** So many milliseconds do not count, as work goes on; never is more left afterwards than they and a whole deadline. */
  extend(ms: number): void;
}
