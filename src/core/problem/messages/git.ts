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
      message: "Reading from {url} is not allowed: {answer}",
      hint: "Give a token that may read this repository (`contents: read`). The job's own token is for the repository of the workflow only.",
    },
    GIT_UNREACHABLE: {
      message: "{url} cannot be reached: {answer}",
      hint: "Tried {attempts} times. Check the address, the network and the proxy, then run the job again.",
    },
    GIT_REDIRECTED_ELSEWHERE: {
      message: "{url} redirects to {target}.",
      hint: "The redirect is not followed, because the token is for {url} only. If the repository moved there, use its new address.",
    },
    GIT_FETCH_FAILED: {
      message: "Reading from {url} failed: {answer}",
      hint: "Run the job again. If it stays like this, read the repository with plain git from the same machine.",
    },
    GIT_OBJECT_MISSING: {
      message: "The object {oid} of {url} is missing.",
      hint: "A force push may have removed it, or the clone is shallow and ends before it.",
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
      message:
        "The branch {branch} of {url} contains a commit that this action did not write: {commit} `{subject}`.",
      hint: "Each run rewrites the branch of its pull request, so this commit would be lost. Merge the pull request, or move the commit to another branch and delete this one.",
    },
    GIT_PUSH_DEADLINE: {
      message: "No push to {ref} of {url} succeeded within {deadline} ({attempts} attempts): {answer}",
      hint: "Run the job again, or give it a longer `deadline`. If a commit of this run did land, the next run finds it and does not repeat it.",
    },
  }) as const satisfies ProblemMessages;
