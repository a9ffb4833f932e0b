import type { ProblemMessages } from "../message.ts";

/** Faults in what the gate is given. */
export const gateProblems = () => ({}) as const satisfies ProblemMessages;
