import type { ProblemMessages } from "../message.ts";

/** What the board of environments cannot be made of. */
export const environmentsProblems = () =>
  ({
    ENVIRONMENTS_NONE: {
      message: "The catalogue has no {lacking}, so there is nothing to show.",
      hint: "Give each service that is deployed its `image`, and name the environments in the order of promotion under `environments`.",
    },
    FIND_AMBIGUOUS: {
      message: "`{what}` can be any of these: {candidates}.",
      hint: "Give more of its digits with `find`.",
    },
    DRIFT_FOUND: {
      message: "{kind} of {service} in {environment}: {what}",
      hint: "Correct the drift, or take `{kind}` out of `fail-on`. What each kind means is in the README of environments.",
    },
  }) as const satisfies ProblemMessages;
