import type { ProblemMessages } from "../message.ts";

/** Servers that give no answer. */
export const httpProblems = () => ({}) as const satisfies ProblemMessages;
