import type { ProblemMessages } from "../message.ts";

/** What GitHub's API says no to. `call` is the operation in words, `open a pull request`. */
export const githubProblems = () =>
  ({
    GITHUB_TOKEN_MISSING: {
      message: "There is no token to read {repository} through {api}.",
      hint: "Leave `github-token` at its default, or give a token of a GitHub App or a person.",
    },
    GITHUB_TOKEN_REFUSED: {
      message: "{api} does not accept the token: it could not {call} in {repository} ({answer}).",
      hint: "The token is wrong, expired or revoked. Create a new one shortly before this step: tokens of a GitHub App are valid for one hour.",
    },
    GITHUB_PERMISSION_MISSING: {
      message: "The token may not {call} in {repository}: it lacks `{permission}` ({answer}).",
      hint: "Add `{permission}` under `permissions:` of the job. For a repository other than the workflow's own, give a token of a GitHub App that has this permission there.",
    },
    GITHUB_PULL_REQUESTS_OFF: {
      message: "GitHub Actions may not open pull requests in {repository} ({answer}).",
      hint: "Beside `pull-requests: write`, tick `Allow GitHub Actions to create and approve pull requests` in Settings, Actions, General (also of the organization), or give a token of a GitHub App.",
    },
    GITHUB_NOT_FOUND: {
      message: "{api} answers `not found` when asked to {call} in {repository} ({answer}).",
      hint: "Check the name. GitHub gives the same answer if the token may not see a private repository: then give a token with `{permission}` there.",
    },
    GITHUB_REFUSED: {
      message: "{api} refuses to {call} in {repository}: {answer}.",
      hint: "The answer above is GitHub's own. {remedy}",
    },
    GITHUB_LIMITED: {
      message: "{api} limits the rate of requests: it could not {call} in {repository} ({answer}).",
      hint: "GitHub asks for a wait of {wait}, which is longer than this step may wait. Run it again later, spread the work, or use a token of a GitHub App, which has a limit of its own.",
    },
    GITHUB_ASSET_DIFFERS: {
      message: "The published release {tag} of {repository} has another {asset} than this run made.",
      hint: "A published asset is never replaced. Release a new version, or delete the asset by hand if it is wrong.",
    },
    GITHUB_TRANSPORT_ELSEWHERE: {
      message: "`transport: api` commits through GitHub's API, and {url} is not on this GitHub.",
      hint: "Leave `transport` at auto or git for this repository.",
    },
    GITHUB_NO_API: {
      message: "{api} answers with a web page, so it is not GitHub's API.",
      hint: "On GitHub Enterprise Server the API is https://<host>/api/v3 (GITHUB_API_URL). A proxy or a login page in front of it also answers like this.",
    },
    GITHUB_UNREACHABLE: {
      message: "{api} does not answer: it could not {call} in {repository} ({answer}).",
      hint: "See www.githubstatus.com, or the proxy and firewall of a self-hosted runner. Running the step again is safe.",
    },
  }) as const satisfies ProblemMessages;
