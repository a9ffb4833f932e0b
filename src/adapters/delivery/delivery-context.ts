import type { Clock, Log } from "../../ports/all-ports.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { Git } from "../../ports/git.ts";
import type { GitHub } from "../../ports/github.ts";

/** What delivery needs of the world. */
export interface DeliveryContext {
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
  /** That of the run: it counts anew with each delivery. By default there is none. */
  readonly deadline?: Deadline;
  /** GitHub's API for `owner/name`, as whoever `token` is. */
  readonly openGitHub: (repository: string, token: string) => Promise<GitHub>;
}
