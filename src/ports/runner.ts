import type { Notice } from "../core/action/result.ts";
import type { Deadline } from "./deadline.ts";

/** What the runner does for the outside world of one step. */
export interface Runner {
  /** Has a text hidden in the logs of the job. */
  mask(secret: string): void;
  /** Tells people something that no story asked about: an annotation, and a part of the report. Once, however often it is said. */
  notice(notice: Notice): void;
  /** When it is over nobody is waited for any more. */
  readonly deadline: Deadline;
}
