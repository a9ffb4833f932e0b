import type { ProblemMessages } from "../message.ts";

/** Faults in waiting for a rollout, and in what it asks. */
export const rolloutProblems = () =>
  ({
    AWAIT_SOURCE_MISSING: {
      message: "No source is configured for the rollout of {service} in {environment}.",
      hint: "Give `server` and `token` of Argo CD, or `source: status` for the commit statuses of Argo CD's or Flux' notifications, `source: deployment`, a `url` or a `command`.",
    },
    AWAIT_NOT_SET: {
      message: "{file} sets no image for {service} at {commit}: there is nothing to wait for.",
      hint: "Deploy {service} to {environment} first, with set-image or promote.",
    },
    AWAIT_NOTHING_SET: {
      message: "{commit} sets no service of {environment}: there is nothing to wait for.",
      hint: "Give the commit that set them, or name the services. A push that changes something else needs no wait: filter it with `paths` in the workflow.",
    },
    AWAIT_COMMIT_UNKNOWN: {
      message: "{commit} is not on {branch} of {repository}.",
      hint: "Give a commit of the GitOps repository that has landed on this branch, such as the output `commit` of set-image or promote. A proposal lands when its pull request is merged.",
    },
    AWAIT_DIGEST_OTHER: {
      message: "{file} sets {found} for {service} at {commit}, not {digest}.",
      hint: "Give the `commit` that put this digest there, or leave `digest` out.",
    },
    AWAIT_TOO_FAR: {
      message: "{source} reports {revision}, and the history between it and {commit} is too long to read.",
      hint: "Wait for a newer commit: leave `commit` out to take the one that set the present value.",
    },
    AWAIT_UNREACHABLE: {
      message: "{subject} gave no usable answer within the deadline of {deadline}: {answer}.",
      hint: "Whether the rollout is healthy is unknown. Check the address, the proxy and the network of the runner; where the runner has no way to the cluster, use `source: status`.",
    },
    AWAIT_DENIED: {
      message: "{server} does not accept the token for {application}: {answer}.",
      hint: "Make a token of the application's project: `argocd proj role create-token <project> <role> -e 90d`. It needs `applications, get` and nothing else.",
    },
    AWAIT_APP_MISSING: {
      message: "{server} does not show the application {application}: {answer}.",
      hint: "Either it does not exist, or it is in another project or namespace than given (`application: project/namespace/name`), or the token's role lacks `p, proj:<project>:<role>, applications, get, <project>/*, allow`. Argo CD gives the same answer in all these cases.",
    },
    AWAIT_APP_OTHER: {
      message: "The application {application} does not follow {repository}: its sources are {sources}.",
      hint: "Name the application that deploys {overlay} under `application`, or give its own `repository`.",
    },
    AWAIT_APP_UNKNOWN: {
      message: "No Argo CD Application in {repository} deploys {overlay}.",
      hint: "Name it under `application`: `name`, `namespace/name` or `project/namespace/name`, with {slots} where the name has them. Applications that an ApplicationSet makes are not in Git.",
    },
    AWAIT_NOT_ARGOCD: {
      message: "{server} does not answer as Argo CD's API does: {answer}.",
      hint: "Give the address under which the command line reaches it, such as https://argocd.example.com, with its root path if it has one. A redirect is not followed, because the token would be sent along. A login page in front of Argo CD also answers like this.",
    },
    AWAIT_SERVER_INVALID: {
      message: "`{input}` cannot be `{given}`: {fault}.",
      hint: "Write an https address. Plain http is for localhost only: tokens would be readable on the way.",
    },
    AWAIT_NO_REPOSITORY: {
      message: "`source: {source}` asks GitHub, and {repository} is not on it.",
      hint: "Name the GitOps repository as owner/name, or ask another source.",
    },
    ROLLOUT_DEGRADED: {
      message: "{reason}",
      hint: "Read the log of the workload, then go forward with a fix, or put back what ran before with the rollback action.",
    },
    ROLLOUT_TIMEOUT: {
      message: "{reason}",
      hint: "A timeout says nothing about the artifact. Find out why the controller has not finished, and run this step again: it continues from the state of that time. A Deployment that crashes is degraded only after its `progressDeadlineSeconds` (600 by default), so a `deadline` below 13m cannot tell.",
    },
    ROLLOUT_SUSPENDED: {
      message: "{reason}",
      hint: "Resume it (a canary that waits for a person, a paused Deployment, a suspended Job), or set `on-suspended: pass` to accept it as done.",
    },
    ROLLOUT_SUPERSEDED: {
      message: "{reason}",
      hint: "Wait for the commit that replaced it. With `on-superseded: pass`, which is the default, this is not a failure.",
    },
    AWAIT_RECEIVER_REFUSED: {
      message: "The receiver does not accept the call, which was sent {how}: {answer}.",
      hint: "An answer of 400 means a wrong `receiver-secret` (a Receiver of type `generic-hmac`), or a token that the Receiver of type `generic-oidc` does not accept: the job needs `id-token: write` and no `receiver-secret`. 404 means a wrong path (`/hook/<digits>`), 503 a suspended Receiver. The action still waits for the rollout.",
    },
  }) as const satisfies ProblemMessages;
