import { cut } from "../../core/text/markdown.ts";
import type { Comment, GitHub } from "../../ports/github.ts";
import type { Client } from "./client.ts";
import { commentsQuery, pullRequestsOfCommitQuery } from "./queries.ts";

/** GitHub counts characters; bytes are never fewer. */
const longestComment = 65_536;

/** A page of comments as GitHub's GraphQL API sends it. */
interface SentComments {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
        readonly nodes: readonly {
          readonly databaseId: number;
          readonly body: string;
          readonly viewerDidAuthor: boolean;
        }[];
      };
    };
  };
}

/** What GitHub's GraphQL API sends of a commit; null of what it does not have. */
interface SentCommit {
  readonly repository: {
    readonly object: {
      readonly associatedPullRequests?: {
        readonly nodes: readonly { readonly number: number; readonly merged: boolean }[];
      } | null;
    } | null;
  };
}

/** Comments on the pull requests of one repository (docs.github.com/rest/issues/comments). */
export function createCommentCalls(
  client: Client,
): Pick<GitHub, "ownComments" | "createComment" | "updateComment" | "mergedPullRequest"> {
  const { owner, name: repo } = client;

  async function ownComments(number: number): Promise<readonly Comment[]> {
    const what = {
      call: `list the comments on pull request #${number}`,
      needs: "pull-requests: read",
      repeatable: true,
    };
    const own: Comment[] = [];
    for (let before: string | null = null, pages = 0; pages < mostPages; pages++) {
      const variables: object = { owner, name: repo, number, before };
      const { repository }: SentComments = await client.query(what, commentsQuery, variables);
      const { nodes, pageInfo } = repository.pullRequest.comments;
      const page = nodes.filter((one) => one.viewerDidAuthor);
      own.unshift(...page.map(({ databaseId: id, body }) => ({ id, body })));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    return own;
  }

  return {
    ownComments,

    async mergedPullRequest(oid) {
      const what = {
        call: `look for the pull request of ${oid}`,
        needs: "pull-requests: read",
        repeatable: true,
      };
      const variables = { owner, name: repo, oid };
      const { repository }: SentCommit = await client.query(what, pullRequestsOfCommitQuery, variables);
      return repository.object?.associatedPullRequests?.nodes.find((one) => one.merged)?.number;
    },

    createComment(number, body) {
      const text = shorten(body);
      const what = {
        call: `comment on pull request #${number}`,
        needs: "pull-requests: write",
        repeatable: false,
        settle: async () => (await ownComments(number)).findLast((one) => one.body === text),
      };
      return client.rest<Comment>(what, async ({ rest }) => {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: number, body: text });
        return { id: data.id, body: data.body ?? "" };
      });
    },

    updateComment(id, body) {
      const what = { call: `update comment ${id}`, needs: "pull-requests: write", repeatable: true };
      return client.rest<Comment>(what, async ({ rest }) => {
        const comment = { owner, repo, comment_id: id, body: shorten(body) };
        const { data } = await rest.issues.updateComment(comment);
        return { id: data.id, body: data.body ?? "" };
      });
    },
  };
}

/** 5,000 comments; nobody reads a longer conversation, and a server that never ends the list is not followed. */
const mostPages = 50;

function shorten(body: string): string {
  const notice = "_Cut here: GitHub takes 65,536 characters. The summary of the workflow run has all of it._";
  return cut(body, longestComment, notice);
}
