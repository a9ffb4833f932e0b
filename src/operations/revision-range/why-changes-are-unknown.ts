/** Why what changed is unknown. Every service counts as affected then. */
export type UnknownReason = keyof typeof unknownReasons;

/** What each code means (a sentence's end) and what to do about it. */
export const unknownReasons = {
  "no-base": {
    why: "the event has no base, none was given, and no green commit is on record",
    remedy: "Give `base`, or record green commits with mark-green.",
  },
  "base-gone": {
    why: "the old commit no longer exists on the remote (most likely after a force push)",
    remedy: "Nothing to do: the next push has a base again.",
  },
  "head-gone": {
    why: "the commit of this event no longer exists on the remote",
    remedy: "Run the workflow again from the branch as it is now.",
  },
  "no-common-ancestor": {
    why: "the two histories have no commit in common",
    remedy: "Give `base`.",
  },
  "merged-since": {
    why: "the branch has been merged since, and where it forked is unknown",
    remedy: "Give `base`.",
  },
  "too-deep": {
    why: "the common ancestor lies deeper than is fetched",
    remedy: "Give `base`, or check out with `fetch-depth: 0` and `filter: tree:0`.",
  },
  "not-fetched": {
    why: "the checkout does not hold what is compared, and nothing is fetched (`fetch: never`, or no `origin`)",
    remedy: "Leave `fetch` at auto, or check out with `fetch-depth: 0`.",
  },
  "remote-refused": {
    why: "the repository could not be read",
    remedy: "Give the job `contents: read` and look at the answer below.",
  },
} as const satisfies Record<string, { readonly why: string; readonly remedy: string }>;
