import type { ProblemMessages } from "../message.ts";

/** What stops a check of the GitOps repository. */
export const guardProblems = () => ({}) as const satisfies ProblemMessages;
