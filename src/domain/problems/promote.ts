import type { Entries } from "./entry.ts";

export const promoteProblems = {} as const satisfies Entries;
