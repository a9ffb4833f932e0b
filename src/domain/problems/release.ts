import type { Entries } from "./entry.ts";

/** What stops a release before anything is tagged. */
export const releaseProblems = {
  RELEASE_TAG_FORMAT: {
    message: "The tag format `{format}` cannot be used: {fault}.",
    hint: "Write the whole tag with the version once, such as `{example}`.",
  },
} as const satisfies Entries;
