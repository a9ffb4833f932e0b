import type { ProblemMessages } from "../message.ts";

/** What the report on trunk cannot read. */
export const healthProblems = () =>
  ({
    HEALTH_TRUNK_UNKNOWN: {
      message: "{url} does not say which of its branches is the default one.",
      hint: "Set the default branch of the repository, or run the workflow on GitHub, where the event says it.",
    },
    HEALTH_NOT_ON_GITHUB: {
      message: "The repository is not on GitHub, so pull requests and workflow runs are unknown.",
      hint: "Run the action in a workflow on GitHub. What Git knows is reported without it.",
    },
  }) as const satisfies ProblemMessages;
