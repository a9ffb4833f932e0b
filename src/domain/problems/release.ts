import type { Entries } from "./entry.ts";

export const releaseProblems = {} as const satisfies Entries;
