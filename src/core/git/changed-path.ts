/** How a path differs between two trees; a type change (file to symlink, say) is a modification. */
export type Status = "added" | "modified" | "deleted";

/** One changed path. `path` is its raw bytes as `decodePath` (path-bytes.ts) gives them: UTF-8 where valid, lossless everywhere. */
export interface Change {
  readonly status: Status;
  readonly path: string;
}
