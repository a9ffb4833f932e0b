import type { ProblemMessages } from "../message.ts";

/** Faults in the register of feature toggles. */
export const togglesProblems = () => ({}) as const satisfies ProblemMessages;
