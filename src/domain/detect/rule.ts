import type { Status } from "../change.ts";

/** One entry of a filter: any of the patterns, for changes of these kinds. */
export interface Rule {
  readonly patterns: readonly string[];
  /** Undefined: every kind of change. */
  readonly statuses: ReadonlySet<Status> | undefined;
}
