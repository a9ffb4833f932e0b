import type { ProblemMessages } from "../message.ts";

/** What stops rendering. */
export const renderProblems = () => ({}) as const satisfies ProblemMessages;
