import { parseOid } from "../../core/git/oid.ts";
import type { GitHub } from "../../ports/github.ts";
import type { Client } from "./client.ts";
import { branchStatusesQuery } from "./queries.ts";

/** Statuses of many commits in one request (docs.github.com/graphql, `Commit.status`). */
export function createStatusCalls(client: Client): Pick<GitHub, "branchStatuses"> {
  const { owner, name } = client;
  return {
    async branchStatuses(branch, most) {
      const call = `read the statuses of the newest commits of ${branch}`;
      const what = { call, needs: "statuses: read", repeatable: true };
      const variables = { owner, name, branch: `refs/heads/${branch}`, most };
      const { repository } = await client.query<SentStatuses>(what, branchStatusesQuery, variables);
      return (repository.ref?.target.history.nodes ?? []).flatMap(({ oid, status }) => {
        const commit = parseOid(oid);
        if (commit === undefined) return [];
        const statuses = (status?.contexts ?? []).map((one) => ({
          context: one.context,
          state: one.state.toLowerCase(),
          description: one.description ?? "",
          url: one.targetUrl ?? "",
          created: one.createdAt,
        }));
        return [{ commit, statuses }];
      });
    },
  };
}

interface SentStatuses {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly history: {
          readonly nodes: readonly {
            readonly oid: string;
            readonly status: {
              readonly contexts: readonly {
                readonly context: string;
                readonly state: string;
                readonly description: string | null;
                readonly targetUrl: string | null;
                readonly createdAt: string;
              }[];
            } | null;
          }[];
        };
      };
    } | null;
  };
}
