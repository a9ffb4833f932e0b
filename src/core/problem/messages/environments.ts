import type { ProblemMessages } from "../message.ts";

/** What the board of environments cannot read. */
export const environmentsProblems = () => ({}) as const satisfies ProblemMessages;
