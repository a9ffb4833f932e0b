import type { ProblemMessages } from "../message.ts";

/** What `trunkline check` finds where the catalogue and the two repositories disagree, and what its command line cannot be. */
export const checkProblems = () =>
  ({
    CHECK_PATH_MISSING: {
      message: "`{key}` is `{path}`, and this repository has no such folder.",
      hint: "{advice} A service without a folder is never affected by a change.",
    },
    CHECK_PATTERN_UNUSED: {
      message: "No file of `{name}` matches its `inputs`.",
      hint: "Patterns start at the top of the repository, and the last that matches wins. Without `inputs` every file below `path` counts.",
    },
    CHECK_OVERLAY_NOWHERE: {
      message: "`{service}` has no overlay in any environment; looked for {places} in {repository}.",
      hint: "{advice} The template is `gitops.overlay`; `services.{service}.environments` may name another place. A service that is not deployed needs no `image`.",
    },
    COMMAND_UNKNOWN: {
      message: "There is no command `{given}`.",
      hint: "Did you mean `{nearest}`? `trunkline --help` lists the commands.",
    },
    COMMAND_USAGE: {
      message: "The command line cannot be read: {fault}.",
      hint: "`trunkline --help` shows how each command is written.",
    },
  }) as const satisfies ProblemMessages;
