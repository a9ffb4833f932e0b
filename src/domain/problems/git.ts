import type { Entries } from "./entry.ts";

export const gitProblems = {} as const satisfies Entries;
