import type { Oid } from "../git/oid.ts";

/** What happened in the source between the artifact that is there and the one that shall be there. */
export type CommitRange =
  | {
      readonly kind: "known";
      /** The commit that the artifact was built from, and the one that what is there was built from. */
      readonly head: Oid;
      readonly base: Oid;
      /** `back`: the artifact is the older of the two. `apart`: neither descends from the other. */
      readonly direction: "forward" | "back" | "same" | "apart";
      /** Newest first; of the service and what it depends on only. On the way back: those that go away. */
      readonly commits: readonly RangeCommit[];
      /** There are more than these. */
      readonly more: boolean;
    }
  | { readonly kind: "unknown"; readonly why: string };

export interface RangeCommit {
  readonly oid: Oid;
  readonly subject: string;
  readonly author: string;
}

/** Why what is there is newer, by its ancestry; undefined if it is not, or nobody can tell. */
export function behind(changes: CommitRange): string | undefined {
  if (changes.kind !== "known" || changes.direction !== "back") return undefined;
  return `what is there was built from ${changes.base.slice(0, 7)}, which is newer than ${changes.head.slice(0, 7)}`;
}

/** The commit that an image says it was built from (image-spec 1.1, annotations.md). */
export const revisionLabel = "org.opencontainers.image.revision";
