import type { Entries } from "./entry.ts";

/** Faults in image references, in what shall be set, and in the files to edit. */
export const editProblems = {
  IMAGE_INVALID: {
    message: "The image `{given}` has no valid {part}: `{value}`.",
    hint: "{grammar}",
  },
} as const satisfies Entries;
