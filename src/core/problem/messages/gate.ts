import type { ProblemMessages } from "../message.ts";

/** Why the gate is red. */
export const gateProblems = () =>
  ({
    GATE_NO_JOBS: {
      message: "`needs` contains no job, so nothing is checked.",
      hint: "Give the gate's job `needs: [job, …]` and the step `needs` with `toJSON(needs)`.",
    },
    GATE_JOB_NOT_GREEN: {
      message: "The job `{job}` ended as {result}.",
      hint: "Open its log in this run. A job that may fail belongs in `allowed-failures`.",
    },
    GATE_RESULT_UNKNOWN: {
      message: "The job `{job}` has the result `{result}`, which the gate does not know.",
      hint: "The gate knows success, failure, cancelled and skipped. Give `needs` as `toJSON(needs)` gives it.",
    },
    GATE_SKIP_UNPROVED: {
      message: "The job `{job}` was skipped, and nothing proves that it had nothing to do: {why}.",
      hint: "{remedy}",
    },
    GATE_JOB_MISSING: {
      message: "`{input}` names the job `{job}`, which is not in `needs`.",
      hint: "Add it to the `needs:` of the gate's job, or correct the name. `needs` has: {names}.",
    },
    GATE_SERVICE_UNKNOWN: {
      message: "`jobs` maps `{job}` to `{service}`, a service that `expected` does not list.",
      hint: "Did you mean `{nearest}`? It lists: {names}.",
    },
    GATE_EXPECTED_UNREADABLE: {
      message: "`expected` cannot be used as a proof: {fault}.",
      hint: "Give the outputs of detect-changes (`toJSON(steps.changes.outputs)`, passed on as an output of its job) or the path of its report.",
    },
    GATE_WORKFLOWS_MISSING: {
      message: "There are no workflows in {folder} of the workspace.",
      hint: "`lint: true` reads them: check the repository out before this step, or leave `lint` out.",
    },
    GATE_MAY_BE_SKIPPED: {
      message: "The gate's own job `{job}` can be skipped, and GitHub counts a skipped job as green.",
      hint: "Write `if: always()` in the job. `!cancelled()` and no `if` at all are not enough.",
    },
    GATE_CHECK_MISSING: {
      message: "The branch {branch} requires the check `{context}`, which no job of a workflow reports.",
      hint: "Correct the name in the ruleset, or require the gate's job alone. The jobs are: {names}.",
    },
    GATE_CHECK_LEFT_OUT: {
      message:
        "The branch {branch} requires the check `{context}`, which does not report for every pull request: {why}.",
      hint: "If a workflow does not run, its required checks stay pending forever. Remove the filter and let detect-changes decide which jobs run.",
    },
    GATE_CHECK_NOT_QUEUED: {
      message:
        "The branch {branch} has a merge queue and requires the check `{context}`, which does not report there.",
      hint: "Add `merge_group:` to the `on:` of {file}.",
    },
  }) as const satisfies ProblemMessages;
