import type { World } from "../../ports/all-ports.ts";
import { createActivityCalls } from "./activity.ts";
import { createBranchRuleCalls } from "./branch-rules.ts";
import { createBranchCalls } from "./branches.ts";
import { createCheckCalls } from "./checks-and-deployments.ts";
import { openClient } from "./client.ts";
import { createCommentCalls } from "./comments.ts";
import { createOverviewCalls } from "./environment-overview.ts";
import { createIssueCalls } from "./issues.ts";
import { createPullRequestCalls } from "./pull-requests.ts";
import { createRefCalls } from "./refs.ts";
import { createReleaseCalls } from "./releases.ts";
import type { GitHubContext } from "./retry.ts";

/** GitHub, or a GitHub Enterprise Server, as the run's URLs say. Octokit is loaded when a repository is first opened. */
export function createGitHub(around: GitHubContext): World["openGitHub"] {
  return async (repository, token) => {
    const client = await openClient(repository, token, around);
    return {
      ...createPullRequestCalls(client),
      ...createCommentCalls(client),
      ...createIssueCalls(client),
      ...createReleaseCalls(client),
      ...createBranchCalls(client),
      ...createRefCalls(client),
      ...createCheckCalls(client),
      ...createOverviewCalls(client),
      ...createBranchRuleCalls(client),
      ...createActivityCalls(client),
    };
  };
}
