import type { Oid } from "../../core/git/oid.ts";
import type { Pushed, RefUpdate } from "../../ports/git.ts";
import type { GitHub } from "../../ports/github.ts";
import type { Client } from "./client.ts";
import { refsQuery, repositoryIdQuery, updateRefsMutation } from "./queries.ts";

export type RefCalls = Pick<GitHub, "updateRefs" | "createTag" | "dispatchWorkflow">;

const zero = "0".repeat(40);
/** Refs that one query asks about. */
const most = 100;

/** Refs of one repository, moved by compare-and-set (docs.github.com/graphql/reference/mutations#updaterefs). */
export function createRefCalls(client: Client): RefCalls {
  const { owner, name: repo } = client;

  /** What the refs hold now, in their order; the zero name where there is none. */
  async function read(names: readonly string[]): Promise<readonly string[]> {
    const held: string[] = [];
    for (let start = 0; start < names.length; start += most) {
      const some = names.slice(start, start + most);
      const variables = Object.fromEntries(some.map((one, index) => [`r${index}`, one]));
      const what = { call: "read refs", needs: "contents: read", repeatable: true };
      const { repository } = await client.query<{
        repository: Record<string, { target: { oid: string } } | null>;
      }>(what, refsQuery(some.length), { owner, name: repo, ...variables });
      held.push(...some.map((_, index) => repository[`r${index}`]?.target.oid ?? zero));
    }
    return held;
  }

  /** Whether the refs hold what was wanted, what was expected, or what somebody else put there. */
  async function compareRefs(updates: readonly RefUpdate[]): Promise<"landed" | "unchanged" | "race"> {
    const held = await read(updates.map((one) => one.ref));
    if (updates.every(({ next }, index) => held[index] === (next ?? zero))) return "landed";
    return updates.every(({ expected }, index) => held[index] === (expected ?? zero)) ? "unchanged" : "race";
  }

  return {
    async updateRefs(updates): Promise<Pushed> {
      const what = { call: "update refs", needs: "contents: write", repeatable: true };
      const { repository } = await client.query<{ repository: { id: string } }>(what, repositoryIdQuery, {
        owner,
        name: repo,
      });
      const refUpdates = updates.map(({ ref, expected, next, rewrite = false }) => ({
        name: ref,
        beforeOid: expected ?? zero,
        afterOid: next ?? zero,
        force: rewrite,
      }));
      const answered = await client.attempt<unknown>(what, updateRefsMutation, {
        input: { repositoryId: repository.id, refUpdates },
      });
      if (answered.kind === "data") return { kind: "landed" };
      const answer = answered.errors.map((one) => one.message).join("; ");
      // The mutation may be sent twice, and its words for a lost race are not documented: the refs themselves tell.
      const seen = await compareRefs(updates);
      return seen === "landed" ? { kind: "landed" } : { kind: seen === "race" ? "race" : "policy", answer };
    },

    createTag({ name, commit, message }) {
      const what = { call: `make the tag ${name}`, needs: "contents: write", repeatable: true };
      return client.rest(what, async ({ rest }) => {
        const { data } = await rest.git.createTag({
          owner,
          repo,
          tag: name,
          message,
          object: commit,
          type: "commit",
        });
        return data.sha as Oid;
      });
    },

    async dispatchWorkflow(workflow, ref, inputs) {
      const what = {
        call: `start the workflow ${workflow}`,
        needs: "actions: write",
        repeatable: false,
        remedy: `The workflow needs \`on: workflow_dispatch\` on the default branch, and must exist at ${ref}.`,
      };
      await client.rest(what, ({ rest }) =>
        rest.actions.createWorkflowDispatch({
          owner,
          repo,
          workflow_id: workflow,
          ref,
          inputs: { ...inputs },
        }),
      );
    },
  };
}
