import type { ProblemMessages } from "../message.ts";

/** Faults in waiting for a rollout, and in what it asks. */
export const rolloutProblems = () => ({}) as const satisfies ProblemMessages;
