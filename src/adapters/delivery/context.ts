import type { Git } from "../../ports/git.ts";
import type { GitHub } from "../../ports/github.ts";
import type { Clock, Log } from "../../ports/world.ts";

/** What delivery needs of the world. */
export interface DeliveryContext {
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
  /** GitHub's API for `owner/name`, as whoever `token` is. */
  readonly forge: (repository: string, token: string) => Promise<GitHub>;
}
