import type { ProblemMessages } from "../message.ts";

/** Faults in what the runner gives to a step. */
export const runnerProblems = () =>
  ({
    EVENT_UNREADABLE: {
      message: "The file of the event (GITHUB_EVENT_PATH) cannot be read: {fault}.",
      hint: "The runner writes it. On an own runner see that the job may read it; else run the job again.",
    },
    DISK_UNUSABLE: {
      message: "The disk of the runner does not take what this step writes: {fault}.",
      hint: "Free space or raise the quota, and see that RUNNER_TEMP is a folder that the step may write to. Then run the step again: it finds what is done already.",
    },
  }) as const satisfies ProblemMessages;
