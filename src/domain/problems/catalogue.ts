import type { Entries } from "./entry.ts";

export const catalogueProblems = {} as const satisfies Entries;
