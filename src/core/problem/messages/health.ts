import type { ProblemMessages } from "../message.ts";

/** What the report on trunk cannot read. */
export const healthProblems = () => ({}) as const satisfies ProblemMessages;
