/** How a path differs between two trees; a type change (file to symlink, say) is a modification. */
export type Status = "added" | "modified" | "deleted";

/** One changed path. `path` is the raw bytes decoded as UTF-8 where valid, else as latin1. */
export interface Change {
  readonly status: Status;
  readonly path: string;
}
