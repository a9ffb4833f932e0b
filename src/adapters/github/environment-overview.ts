import type { Oid } from "../../core/git/oid.ts";
import type { CommitStatus, CommitWithStatuses, EnvironmentOverview, GitHub } from "../../ports/github.ts";
import { type SentDeployment, toDeployment } from "./checks-and-deployments.ts";
import type { Client } from "./client.ts";
import { branchStatusesQuery, environmentOverviewQuery } from "./queries.ts";

interface SentOverview {
  readonly repository: {
    readonly pullRequests: { readonly nodes: readonly SentPullRequest[] };
    readonly deployments: { readonly nodes: readonly SentDeployment[] };
    readonly ref: SentBranch | null;
  };
}

interface SentBranch {
  readonly target: { readonly history?: { readonly nodes: readonly SentCommit[] } };
}

interface SentPullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly headRefName: string;
  readonly mergeable: string;
}

interface SentCommit {
  readonly oid: string;
  readonly status: { readonly contexts: readonly SentContext[] } | null;
}

interface SentContext {
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly targetUrl: string | null;
  readonly creator: { readonly login: string } | null;
}

/** Commit statuses of a branch's newest commits; and with them its open pull requests and deployments. Each is one GraphQL query. */
export function createOverviewCalls(client: Client): Pick<GitHub, "branchStatuses" | "environmentOverview"> {
  const { owner, name } = client;
  return {
    async branchStatuses(branch, most) {
      const call = `read the statuses of the newest commits of ${branch}`;
      const what = { call, needs: "statuses: read", repeatable: true };
      const variables = { owner, name, branch: `refs/heads/${branch}`, most };
      const sent = await client.query<{ readonly repository: { readonly ref: SentBranch | null } }>(
        what,
        branchStatusesQuery,
        variables,
      );
      return toCommits(sent.repository.ref);
    },

    async environmentOverview(branch, environments): Promise<EnvironmentOverview> {
      const what = {
        call: `read what is known of ${branch}`,
        needs: "deployments: read",
        repeatable: true,
      };
      const variables = { owner, name, branch: `refs/heads/${branch}`, base: branch, environments };
      const { repository } = await client.query<SentOverview>(what, environmentOverviewQuery, variables);
      return {
        pullRequests: repository.pullRequests.nodes.map(({ headRefName, mergeable, ...rest }) => ({
          ...rest,
          branch: headRefName,
          conflicting: mergeable === "CONFLICTING",
        })),
        deployments: repository.deployments.nodes.map(toDeployment),
        commits: toCommits(repository.ref),
      };
    },
  };
}

function toCommits(branch: SentBranch | null): readonly CommitWithStatuses[] {
  return (branch?.target.history?.nodes ?? []).map(({ oid, status }) => ({
    oid: oid as Oid,
    statuses: (status?.contexts ?? []).map(toStatus),
  }));
}

function toStatus({ context, state, description, createdAt, targetUrl, creator }: SentContext): CommitStatus {
  const word = state === "SUCCESS" ? "success" : ["ERROR", "FAILURE"].includes(state) ? "failure" : "pending";
  return {
    context,
    state: word,
    description: description ?? "",
    created: Date.parse(createdAt),
    url: targetUrl ?? "",
    creator: creator?.login ?? "",
  };
}
