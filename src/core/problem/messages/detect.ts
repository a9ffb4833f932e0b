import type { ProblemMessages } from "../message.ts";

/** Faults that detect-changes finds: in its filters, its base and its head, and in the size of its answer. */
export const detectProblems = () =>
  ({
    DETECT_NOTHING_TO_MATCH: {
      message: "There are no filters, and no catalogue at {config}.",
      hint: "Write the services into {config}, or give `filters`.",
    },
    DETECT_FILTERS_SYNTAX: {
      message: "The filters are not YAML: {fault}.",
      hint: "A filter is a name and its patterns: `orders: services/orders/**`.",
    },
    DETECT_FILTER_INVALID: {
      message: "The filter `{filter}` cannot be read: {fault}.",
      hint: "A filter takes a pattern, a list of patterns, or `added|deleted|modified:` with patterns.",
    },
    DETECT_NAME_INVALID: {
      message: "The filter name {name} cannot be the name of an output.",
      hint: "Use letters, digits, `.`, `_` and `-`, beginning with a letter, a digit or `_`, at most 100 of them.",
    },
    DETECT_NAME_TAKEN: {
      message: "The filter name `{name}` is taken: {clash}.",
      hint: "Call it something else.",
    },
    DETECT_REF_INVALID: {
      message: "The input `{input}` is `{given}`, which is neither a ref nor a commit.",
      hint: "Write a branch (`main`), a tag (`refs/tags/v1`) or a full commit SHA.",
    },
    DETECT_REF_UNKNOWN: {
      message: "The input `{input}` is `{given}`, which the repository does not have.",
      hint: "Write a branch, a tag or a full commit SHA that {where} has. Short SHAs and `~1` are not resolved.",
    },
    WORKSPACE_NOWHERE: {
      message: "There is no repository to read: no checkout in {directory}, and no GITHUB_REPOSITORY.",
      hint: "Run it in a checkout or in a workflow.",
    },
    DETECT_DOUBT: {
      message: "What changed is unknown: {why}.",
      hint: "{remedy} Without `on-doubt: fail` every service counts as affected.",
    },
    DETECT_TOO_MANY_LEGS: {
      message: "The matrix would have {legs} legs; GitHub runs at most 256.",
      hint: "Set `chunks` to {chunks} or more, and call a reusable workflow once per element of the output `chunks`.",
    },
    PATTERN_INVALID: {
      message: "`{pattern}` is not a valid pattern: {fault}.",
      hint: "Write a glob, such as `services/orders/**` or `**/*.md`, and close its brackets.",
    },
    PATTERN_TOO_COSTLY: {
      message: "The pattern `{pattern}` could take very long to match.",
      hint: "Write several plain patterns: with parentheses or escapes a pattern may have 4 wildcards, 3 of them between slashes; braces may have 256 combinations.",
    },
    LEDGER_BUSY: {
      message: "The ledger of green commits was written by others {attempts} times in a row: {answer}.",
      hint: "Raise `deadline`, or mark all services in one job that runs after the others.",
    },
    LEDGER_REFUSED: {
      message: "The repository refuses to write {ref}: {answer}.",
      hint: "Give the job `contents: write`, and exclude this ref from the repository's rulesets.",
    },
  }) as const satisfies ProblemMessages;
