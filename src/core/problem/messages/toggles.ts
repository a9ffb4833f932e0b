import type { ProblemMessages } from "../message.ts";

/** Faults in the register of feature toggles, and what its rules find. */
export const togglesProblems = () =>
  ({
    TOGGLES_UNDECLARED: {
      message: "{file} does not say where feature toggles are registered.",
      hint: "Add `toggles` with a `register`, such as `register: [flags.yml]`, to it.",
    },
    TOGGLES_REGISTER_MISSING: {
      message: "No file of the checkout matches the register of feature toggles: {patterns}.",
      hint: "Correct `toggles.register` in the catalogue, or add the file.",
    },
    TOGGLES_REGISTER_INVALID: {
      message: "{file} cannot be read as a register of feature toggles: {fault}.",
      hint: "Correct the file. It is read as `{format}`, which `toggles.format` says.",
    },
    TOGGLES_RANGE_UNKNOWN: {
      message: "The changes of this pull request cannot be found out: {why}.",
      hint: "Give `base` and `head`, or run with `mode: sweep`.",
    },
    TOGGLE_EXPIRED: {
      message: "{finding}",
      hint: "Remove the toggle from the code, then from the register. To keep it, move `expires` and say why in the ticket.",
    },
    TOGGLE_UNREGISTERED: {
      message: "{finding}",
      hint: "Add it to {register} with kind, owner, created, expires and ticket.",
    },
    TOGGLE_INCOMPLETE: {
      message: "{finding}",
      hint: "Complete the entry: kind and owner, and for a kind that ends also created, expires and ticket.",
    },
    TOGGLE_LIFETIME: {
      message: "{finding}",
      hint: "Bring `expires` forward, or give the toggle a kind that may live longer.",
    },
  }) as const satisfies ProblemMessages;
