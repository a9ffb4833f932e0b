import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";

/** The path of a blob from one repository to another. */
export interface TransferPath {
  readonly session: Session;
  readonly from: RepositoryAccess;
  readonly to: RepositoryAccess;
  /** Called with the size of every piece that passes. */
  readonly moved: (bytes: number) => void;
  readonly signal: AbortSignal;
}
