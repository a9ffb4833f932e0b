import type { ProblemMessages } from "../message.ts";

/** What stops a rollback. */
export const rollbackProblems = () => ({}) as const satisfies ProblemMessages;
