import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";

/** The way of a blob from one repository to another. */
export interface TransferPath {
  readonly session: Session;
  readonly from: RepositoryAccess;
  readonly to: RepositoryAccess;
  /** Told of every piece that comes by. */
  readonly moved: (bytes: number) => void;
  readonly signal: AbortSignal;
}
