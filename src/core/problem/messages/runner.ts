import type { ProblemMessages } from "../message.ts";

/** Faults in what the runner gives to a step, and the end of its time. */
export const runnerProblems = () =>
  ({
    EVENT_UNREADABLE: {
      message: "The file of the event (GITHUB_EVENT_PATH) cannot be read: {fault}.",
      hint: "The runner writes it. On a self-hosted runner, check that the job may read it; otherwise run the job again.",
    },
    DEADLINE_OVER: {
      message:
        "Waited {waited} for {whom} to {request}, and the deadline of {deadline} allows no more: {fault}.",
      hint: "Find out why {whom} is slow, then run the step again: it finds what is already done. If the action has the input `deadline`, a longer one waits longer.",
    },
    DISK_UNUSABLE: {
      message: "The disk of the runner refuses what this step writes: {fault}.",
      hint: "Free space or raise the quota, and check that RUNNER_TEMP is a folder that the step may write to. Then run the step again: it finds what is already done.",
    },
  }) as const satisfies ProblemMessages;
