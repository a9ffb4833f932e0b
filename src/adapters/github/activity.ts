import type { GitHub } from "../../ports/github.ts";
import type { CompletedRun, GitHubActivity, PullRequestTimes } from "../../ports/github-activity.ts";
import type { Client } from "./client.ts";
import { activityQuery, ticketsQuery } from "./queries.ts";

interface SentPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly SentTimes[];
}

interface SentActivity {
  readonly repository: {
    readonly merged?: SentPage;
    readonly open?: SentPage;
    readonly issues?: {
      readonly nodes: readonly {
        readonly number: number;
        readonly title: string;
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      }[];
    };
  };
}

interface SentTimes {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly isDraft: boolean;
  readonly headRefName: string;
  readonly createdAt: string;
  readonly mergedAt: string | null;
  readonly updatedAt: string;
  readonly additions: number;
  readonly deletions: number;
  readonly author: { readonly __typename: string } | null;
  readonly commits: { readonly nodes: readonly { readonly commit: { readonly committedDate: string } }[] };
  readonly timelineItems: { readonly nodes: readonly { readonly createdAt?: string }[] };
}

/** Pull requests, workflow runs and tickets of one repository, many at a time (docs.github.com/graphql; docs.github.com/rest/actions/workflow-runs). */
export function createActivityCalls(client: Client): Pick<GitHub, keyof GitHubActivity> {
  const { owner, name } = client;

  return {
    async pullRequestActivity({ base, since, most, label }) {
      const merged: PullRequestTimes[] = [];
      const open: PullRequestTimes[] = [];
      const needs = label === undefined ? "pull-requests: read" : "issues: read";
      const what = { call: `read the pull requests into ${base}`, needs, repeatable: true };
      const variables = { owner, name, base, label: label ?? "", merged: null, open: null };
      const first = { ...variables, withMerged: true, withOpen: true, withIssues: label !== undefined };
      let { repository } = await client.query<SentActivity>(what, activityQuery, first);
      const { issues } = repository;
      let more = false;
      for (let read = 100; ; read += 100) {
        const [closed, opened] = [repository.merged, repository.open];
        merged.push(
          ...(closed?.nodes ?? [])
            .map(toTimes)
            .filter((one) => one.merged !== undefined && one.merged >= since),
        );
        open.push(...(opened?.nodes ?? []).map(toTimes));
        // What was merged in the window was changed in it, too: the first that was not ends the search.
        const inWindow = (closed?.nodes ?? []).every(({ updatedAt }) => Date.parse(updatedAt) >= since);
        const withMerged = closed?.pageInfo.hasNextPage === true && inWindow;
        const withOpen = opened?.pageInfo.hasNextPage === true;
        more = withMerged || withOpen;
        if (!more || read >= most) break;
        const next = { merged: closed?.pageInfo.endCursor ?? null, open: opened?.pageInfo.endCursor ?? null };
        const page = { ...variables, ...next, withMerged, withOpen, withIssues: false };
        ({ repository } = await client.query<SentActivity>(what, activityQuery, page));
      }
      return {
        merged,
        open,
        more,
        issues: (issues?.nodes ?? [])
          .filter(({ viewerDidAuthor }) => viewerDidAuthor)
          .map((one) => ({ number: one.number, title: one.title, body: one.body })),
      };
    },

    async workflowRuns(branch, since, most) {
      const what = { call: `list the workflow runs on ${branch}`, needs: "actions: read", repeatable: true };
      const created = `>=${new Date(since).toISOString().slice(0, 19)}Z`;
      const runs: CompletedRun[] = [];
      for (let page = 1; ; page += 1) {
        const { total_count: total, workflow_runs: sent } = await client.rest(what, async ({ rest }) => {
          const parameters = { owner, repo: name, branch, event: "push", status: "completed" } as const;
          const how = { created, per_page: 100, page, exclude_pull_requests: true };
          return (await rest.actions.listWorkflowRunsForRepo({ ...parameters, ...how })).data;
        });
        for (const one of sent)
          runs.push({
            // Newer versions of the API put `@` and the ref behind the path.
            workflow: one.path.replace(/@.*$/, ""),
            url: one.html_url,
            commit: one.head_sha,
            attempt: one.run_attempt ?? 1,
            created: Date.parse(one.created_at),
            completed: Date.parse(one.updated_at),
            conclusion: one.conclusion ?? "",
          });
        const more = total > page * 100 && sent.length > 0;
        if (!more || page * 100 >= most) return { runs, more };
      }
    },

    async closedTickets(numbers) {
      const what = { call: "read the tickets", needs: "issues: read", repeatable: true, partial: true };
      const found = new Map<number, boolean>();
      for (let at = 0; at < numbers.length; at += 100) {
        const some = numbers.slice(at, at + 100);
        const variables = Object.fromEntries(some.map((number, index) => [`n${index}`, number]));
        const { repository } = await client.query<{
          repository: Readonly<Record<string, { readonly closed?: boolean } | null>>;
        }>(what, ticketsQuery(some.length), { owner, name, ...variables });
        for (const [index, number] of some.entries()) {
          const closed = repository[`n${index}`]?.closed;
          if (closed !== undefined) found.set(number, closed);
        }
      }
      return found;
    },
  };
}

function toTimes(sent: SentTimes): PullRequestTimes {
  const created = Date.parse(sent.createdAt);
  const [first] = sent.commits.nodes;
  const [ready] = sent.timelineItems.nodes;
  return {
    number: sent.number,
    title: sent.title,
    url: sent.url,
    branch: sent.headRefName,
    bot: sent.author?.__typename === "Bot",
    draft: sent.isDraft,
    began: Math.min(created, first === undefined ? created : Date.parse(first.commit.committedDate)),
    ready: Math.max(created, ready?.createdAt === undefined ? created : Date.parse(ready.createdAt)),
    merged: sent.mergedAt === null ? undefined : Date.parse(sent.mergedAt),
    lines: sent.additions + sent.deletions,
  };
}
