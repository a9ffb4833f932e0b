import type { ProblemMessages } from "../message.ts";

/** Faults in what Git was asked, and in what a Git server answered. */
export const gitProblems = () =>
  ({
    GIT_MISSING: {
      message: "There is no git command on this machine.",
      hint: "Install git {needed} or newer in the runner's image, or put it on PATH.",
    },
    GIT_TOO_OLD: {
      message: "This machine has git {version}.",
      hint: "Trunkline needs git {needed} or newer: older ones cannot be given a token without writing it to a file.",
    },
    GIT_REMOTE_NOT_FOUND: {
      message: "There is no repository at {url}, or the token may not see it.",
      hint: "Check the name. A private repository other than this one needs a token of its own (a GitHub App's, with `contents: read` or `write`).",
    },
    GIT_NOT_AUTHORISED: {
      message: "{url} does not let us read: {answer}",
      hint: "Give a token that may read this repository (`contents: read`). The job's own token only knows the repository it runs in.",
    },
    GIT_UNREACHABLE: {
      message: "{url} cannot be reached: {answer}",
      hint: "Tried {attempts} times. Check the address, the network and the proxy, then run the job again.",
    },
    GIT_REDIRECTED_ELSEWHERE: {
      message: "{url} sends us to {target}.",
      hint: "The token is for {url} alone, so we do not follow. If the repository moved there, write its new address.",
    },
    GIT_FETCH_FAILED: {
      message: "Reading from {url} failed: {answer}",
      hint: "Run the job again. If it stays like this, read the repository with plain git from the same machine.",
    },
    GIT_OBJECT_MISSING: {
      message: "The object {oid} of {url} is not here.",
      hint: "It may have been removed by a force push, or the history that is here is cut off before it.",
    },
    GIT_REF_MISSING: {
      message: "{url} has no {ref}.",
      hint: "Check the name, or create the branch first.",
    },
    GIT_REF_NAME: {
      message: "`{name}` cannot be the name of a branch or tag.",
      hint: "Git's rules are those of `git check-ref-format`: {fault}.",
    },
    GIT_PATH: {
      message: "`{path}` cannot be read or written as a file: {fault}.",
      hint: "Give the path of a regular file inside the repository, relative to its top folder.",
    },
    GIT_PUSH_REFUSED: {
      message: "{url} does not accept a push to {ref}: {answer}",
      hint: "{remedy}",
    },
    GIT_PROPOSAL_TAKEN: {
      message: "The branch {branch} of {url} holds a commit that is not ours: {commit} `{subject}`.",
      hint: "Each run writes the branch of its proposal again, and this commit would be lost. Merge the proposal, or take the commit elsewhere and delete the branch.",
    },
    GIT_PUSH_DEADLINE: {
      message: "Nothing landed on {ref} of {url} within {deadline} ({attempts} attempts): {answer}",
      hint: "Run the job again, or give it a longer `deadline`. A commit of this run that landed after all is found then, not repeated.",
    },
  }) as const satisfies ProblemMessages;
