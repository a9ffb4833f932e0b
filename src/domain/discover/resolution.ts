import type { Manifest } from "./manifest.ts";

/** One workspace member, as a lock file knows it. */
export interface Member {
  /** Folder, seen from that of the lock file; `.` for the same. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What a lock file resolves for a member, as a text that differs when the resolution does; undefined where it does not say. */
export type Resolution = (member: Member) => string | undefined;
