import type { ProblemMessages } from "../message.ts";

/** What stops a check of the GitOps repository, and what it finds. */
export const guardProblems = () =>
  ({
    GUARD_RULE_UNKNOWN: {
      message: "{where} names the rule `{given}`, which guard does not have.",
      hint: "Did you mean `{nearest}`? The README of guard lists every rule.",
    },
    GUARD_RULE_LOOSER: {
      message: "The input `rules` sets `{rule}` to {given}, which is less than the {level} of the catalogue.",
      hint: "A workflow can only make rules stricter. To loosen one, change `guard.rules` or `guard.allow` in the catalogue.",
    },
    GUARD_FINDING: {
      message: "{rule}: {message}",
      hint: "The rule is explained in the README of guard. If this is intended, add it to `guard.allow` in the catalogue, with a reason.",
    },
    GUARD_DOUBT: {
      message: "{rule}: {message}",
      hint: "The rule cannot be judged here, so the check fails. Render both commits in an earlier step and give the results as `rendered-base` and `rendered-head`, or set `on-doubt: warn`.",
    },
    PREVIEW_DOUBT: {
      message: "{message}",
      hint: "Render both commits in an earlier step and give the results as `rendered-base` and `rendered-head`, or set `on-doubt: warn`.",
    },
    PREVIEW_DANGER: {
      message: "{resource} of {service} in {environment}: {why}",
      hint: "If this is intended, set `danger: warn`.",
    },
  }) as const satisfies ProblemMessages;
