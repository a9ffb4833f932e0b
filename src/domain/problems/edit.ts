import type { Entries } from "./entry.ts";

export const editProblems = {} as const satisfies Entries;
