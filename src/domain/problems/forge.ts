import type { Entries } from "./entry.ts";

export const forgeProblems = {} as const satisfies Entries;
