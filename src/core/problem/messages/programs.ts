import type { ProblemMessages } from "../message.ts";

/** Programs that cannot be run. */
export const programsProblems = () => ({}) as const satisfies ProblemMessages;
