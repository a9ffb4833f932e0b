import type { Forge } from "../../contract/forge.ts";
import type { Git } from "../../contract/git.ts";
import type { Clock, Log } from "../../contract/world.ts";

/** What delivery needs of the world. */
export interface Surroundings {
  readonly git: Git;
  readonly clock: Clock;
  readonly log: Log;
  /** GitHub's API for `owner/name`, as whoever `token` is. */
  readonly forge: (repository: string, token: string) => Promise<Forge>;
}
