import type { Repo } from "../../../core/image/registry-repository.ts";
import type { Log } from "../../../ports/all-ports.ts";
import { accessTo, type RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";

export interface CopyRepositories {
  readonly from: Repo;
  readonly to: Repo;
}

/** A copy from one repository to another. */
export interface CopyPath {
  readonly session: Session;
  readonly log: Log;
  readonly from: RepositoryAccess;
  readonly to: RepositoryAccess;
  /** One host, one identity: blobs can be mounted. */
  readonly isSameRegistry: boolean;
}

/** Opens the path between two repositories, with the right to write at its end. */
export async function openCopyPath(
  session: Session,
  log: Log,
  { from, to }: CopyRepositories,
): Promise<CopyPath> {
  if (!(await session.isSameRegistry(from, to))) {
    return { session, log, from: accessTo(from, "pull"), to: accessTo(to, "push"), isSameRegistry: false };
  }
  // One token for both: a mount needs it.
  const both = accessTo(to, "push", from);
  return { session, log, from: { ...both, repo: from, action: "pull" }, to: both, isSameRegistry: true };
}
