import { cut } from "../../core/text/markdown.ts";
import type { GitHub, PullRequest, PullRequestText } from "../../ports/github.ts";
import type { Client } from "./client.ts";
import { enableAutoMergeMutation, mergeMethodsQuery, mergeMutation, mergeQueueQuery } from "./queries.ts";

export type PullRequestCalls = Pick<
  GitHub,
  | "openPullRequests"
  | "openPullRequestsFrom"
  | "createPullRequest"
  | "updatePullRequest"
  | "closePullRequest"
  | "addLabels"
  | "requestReviews"
  | "mergeWhenReady"
  | "hasMergeQueue"
>;

const reading = { needs: "pull-requests: read", repeatable: true } as const;
const writing = { needs: "pull-requests: write", repeatable: true } as const;
/** GitHub counts characters; bytes are never fewer. */
const longestBody = 65_536;

/** Pull requests of one repository (docs.github.com/rest/pulls). */
export function createPullRequestCalls(client: Client): PullRequestCalls {
  const { owner, name: repo } = client;

  function openPullRequests(head: string, base: string, to?: "change") {
    const how = to === "change" ? writing : reading;
    return client.rest({ call: "look for pull requests", ...how }, async ({ rest, paginate }) => {
      const into = base === "" ? {} : { base };
      const query = { owner, repo, state: "open", head: `${owner}:${head}`, ...into, per_page: 100 } as const;
      return (await paginate(rest.pulls.list, query)).map(toPullRequest);
    });
  }

  function updatePullRequest(number: number, text: PullRequestText) {
    return client.rest({ call: `update pull request #${number}`, ...writing }, async ({ rest }) => {
      const { data } = await rest.pulls.update({ owner, repo, pull_number: number, ...shorten(text) });
      return toPullRequest(data);
    });
  }

  return {
    openPullRequests,
    updatePullRequest,

    openPullRequestsFrom(prefix, base) {
      return client.rest({ call: "look for pull requests", ...reading }, async ({ rest, paginate }) => {
        const into = base === "" ? {} : { base };
        const query = { owner, repo, state: "open", ...into, per_page: 100 } as const;
        const open = await paginate(rest.pulls.list, query);
        return open.filter(({ head }) => head.label.startsWith(`${owner}:${prefix}`)).map(toPullRequest);
      });
    },

    createPullRequest({ head, base, ...text }) {
      const what = {
        call: "open a pull request",
        needs: "pull-requests: write",
        repeatable: false,
        remedy: `Look at the branches ${head} and ${base}.`,
        settle: async () => {
          const [there] = await openPullRequests(head, base, "change");
          return there && updatePullRequest(there.number, text);
        },
      };
      return client.rest<PullRequest>(what, async ({ rest }) => {
        const { data } = await rest.pulls.create({ owner, repo, head, base, ...shorten(text) });
        return toPullRequest(data);
      });
    },

    async closePullRequest(number, why) {
      const comment = {
        call: `comment on pull request #${number}`,
        needs: "pull-requests: write",
        repeatable: false,
      };
      await client.rest(comment, ({ rest }) =>
        rest.issues.createComment({ owner, repo, issue_number: number, body: cut(why, longestBody, "…") }),
      );
      await client.rest({ call: `close pull request #${number}`, ...writing }, ({ rest }) =>
        rest.pulls.update({ owner, repo, pull_number: number, state: "closed" }),
      );
    },

    async addLabels(number, labels) {
      if (labels.length === 0) return;
      await client.rest({ call: `label pull request #${number}`, ...writing }, ({ rest }) =>
        rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...labels] }),
      );
    },

    async requestReviews(number, reviewers) {
      if (reviewers.length === 0) return;
      const names = reviewers.map((one) => one.replace(/^@/, ""));
      const people = names.filter((one) => !one.includes("/"));
      const teams = names.filter((one) => one.includes("/")).map((one) => one.slice(one.indexOf("/") + 1));
      const remedy =
        "A reviewer needs access to the repository and cannot be the author; teams need a token of a GitHub App.";
      const what = { call: `ask for reviews of pull request #${number}`, ...writing, remedy };
      await client.rest(what, ({ rest }) =>
        rest.pulls.requestReviewers({
          owner,
          repo,
          pull_number: number,
          reviewers: people,
          team_reviewers: teams,
        }),
      );
    },

    async mergeWhenReady({ number, nodeId, head }) {
      const what = {
        call: `let pull request #${number} merge on its own`,
        needs: "contents: write",
        repeatable: true,
      };
      const { repository } = await client.query<{
        repository: { squashMergeAllowed: boolean; rebaseMergeAllowed: boolean };
      }>(what, mergeMethodsQuery, { owner, name: repo });
      // Squashing and rebasing keep our message, and so its trailers, on the first-parent line; a merge commit hides it.
      const mergeMethod = repository.squashMergeAllowed
        ? "SQUASH"
        : repository.rebaseMergeAllowed
          ? "REBASE"
          : "MERGE";
      const input = { pullRequestId: nodeId, mergeMethod, expectedHeadOid: head };
      const waiting = await client.attempt<unknown>(what, enableAutoMergeMutation, { input });
      if (waiting.kind === "data") return { kind: "waiting" };
      const why = waiting.errors.map((one) => one.message).join("; ");
      // GitHub refuses to wait where nothing is left to wait for.
      if (!/in (clean|unstable) status/i.test(why)) return { kind: "refused", why };
      const merged = await client.attempt<unknown>(what, mergeMutation, { input });
      if (merged.kind === "data") return { kind: "merged" };
      return { kind: "refused", why: merged.errors.map((one) => one.message).join("; ") };
    },

    async hasMergeQueue(branch) {
      const what = { call: `look for a merge queue on ${branch}`, needs: "contents: read", repeatable: true };
      const answered = await client.attempt<{ repository: { mergeQueue: { id: string } | null } }>(
        what,
        mergeQueueQuery,
        { owner, name: repo, branch },
      );
      // An older GitHub Enterprise Server does not know the word: it has no merge queues.
      return answered.kind === "data" && answered.data.repository.mergeQueue !== null;
    },
  };
}

function shorten({ title, body }: PullRequestText): PullRequestText {
  const notice = "_Cut here: GitHub takes 65,536 characters. The summary of the workflow run has all of it._";
  return { title: title.slice(0, 256), body: cut(body, longestBody, notice) };
}

interface Sent {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly node_id: string;
  readonly head: { readonly ref: string; readonly sha: string };
}

function toPullRequest(sent: Sent): PullRequest {
  const { number, html_url: url, title, body, node_id: nodeId, head } = sent;
  return { number, url, title, body: body ?? "", nodeId, branch: head.ref, head: head.sha };
}
