import type { Entries } from "./entry.ts";

export const registryProblems = {} as const satisfies Entries;
