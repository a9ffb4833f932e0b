import type { ProblemMessages } from "../message.ts";

/** Faults in holds, and what they keep out. */
export const holdsProblems = () =>
  ({
    HOLDS_INVALID: {
      message: "{file} cannot be read: {fault}.",
      hint: "Each hold has a `digest` (or '*') or a `source` (a commit), and a `reason`; it may have `until`, `since` and `by`. Until the file can be read, it holds everything it covers.",
    },
    IMAGE_HELD: {
      message: "`{what}` may not go to {to}: {why}",
      hint: "{remedy} Or run it again with `lift-hold: true` and a `reason`: the hold is removed in the same commit.",
    },
  }) as const satisfies ProblemMessages;
