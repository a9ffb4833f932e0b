import type { ProblemMessages } from "../message.ts";

/** Programs that cannot be run. */
export const programsProblems = () =>
  ({
    PROGRAM_MISSING: {
      message: "The program `{program}` cannot be started: {fault}.",
      hint: "Install it in an earlier step or in the runner's image, so that it is on PATH and may be executed.",
    },
    PROGRAM_TIMEOUT: {
      message: "The program `{program}` was stopped: it ran longer than {limit}.",
      hint: "Its last lines are in the log of this step. Run it by hand to see what it waits for.",
    },
  }) as const satisfies ProblemMessages;
