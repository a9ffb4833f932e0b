import type { Log } from "../../contract/world.ts";
import type { Repo } from "../../domain/oci/repo.ts";
import type { Session } from "./session.ts";
import { type Site, siteOf } from "./site.ts";

export interface Places {
  readonly from: Repo;
  readonly to: Repo;
}

/** A copy from one repository to another. */
export interface Route {
  readonly session: Session;
  readonly log: Log;
  readonly from: Site;
  readonly to: Site;
  /** One host, one identity: blobs can be mounted. */
  readonly isOneDoor: boolean;
}

/** The way between two repositories, with the right to write at its end. */
export async function openRoute(session: Session, log: Log, { from, to }: Places): Promise<Route> {
  if (!(await session.isOneDoor(from, to))) {
    return { session, log, from: siteOf(from, "pull"), to: siteOf(to, "push"), isOneDoor: false };
  }
  // One token for both: a mount needs it.
  const both = siteOf(to, "push", from);
  return { session, log, from: { ...both, repo: from, action: "pull" }, to: both, isOneDoor: true };
}
