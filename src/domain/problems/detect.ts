import type { Entries } from "./entry.ts";

export const detectProblems = {} as const satisfies Entries;
