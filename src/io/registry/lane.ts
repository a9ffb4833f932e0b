import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/** The way of a blob from one repository to another. */
export interface Lane {
  readonly session: Session;
  readonly from: Site;
  readonly to: Site;
  /** Told of every piece that comes by. */
  readonly moved: (bytes: number) => void;
  readonly signal: AbortSignal;
}
