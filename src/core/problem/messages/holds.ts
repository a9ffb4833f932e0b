import type { ProblemMessages } from "../message.ts";

/** Faults in holds. */
export const holdsProblems = () => ({}) as const satisfies ProblemMessages;
