import type { ProblemMessages } from "../message.ts";

/** Faults in what a step was given under `with:`. */
export const inputProblems = () =>
  ({
    INPUT_MISSING: {
      message: "The input `{input}` is empty.",
      hint: "Give it a value under `with:`. {expected}",
    },
    INPUT_NOT_BOOLEAN: {
      message: "The input `{input}` is `{given}`.",
      hint: "Did you mean `{nearest}`? Write true or false.",
    },
    INPUT_UNKNOWN_VALUE: {
      message: "The input `{input}` does not accept `{given}`.",
      hint: "Did you mean {nearest}? It takes one of: {words}.",
    },
    INPUT_UNKNOWN: {
      message: "There is no input `{given}`.",
      hint: "Did you mean `{nearest}`? The inputs are: {names}.",
    },
    INPUT_INVALID: {
      message: "The input `{input}` cannot be read: {fault}.",
      hint: "You gave `{given}`. {expected}",
    },
    INPUTS_CLASH: { message: "The inputs {inputs} cannot be used together.", hint: "{remedy}" },
    FILE_OUTSIDE: {
      message: "{path} leads out of the workspace.",
      hint: "Name a file inside the checkout; a symbolic link that leaves it is not followed.",
    },
    FILE_TOO_BIG: {
      message: "{path} has {size} bytes; at most {most} are read.",
      hint: "Name the right file, or split it.",
    },
    FILE_MISSING: { message: "There is no file {path}.", hint: "{remedy}" },
  }) as const satisfies ProblemMessages;
