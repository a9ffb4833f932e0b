import type { GitHub } from "../../ports/github.ts";
import type { Issue } from "../../ports/github-issues.ts";
import type { Client } from "./client.ts";

/** Issues that are read at most: 10 pages of 100. */
const mostPages = 10;

/** Issues of one repository (docs.github.com/rest/issues/issues). Pull requests, which the API counts among them, are left out. */
export function createIssueCalls(
  client: Client,
): Pick<GitHub, "openIssues" | "createIssue" | "updateIssue" | "closeIssue"> {
  const { owner, name: repo } = client;

  async function openIssues(labels: readonly string[]): Promise<readonly Issue[]> {
    const what = { call: "list the open issues", needs: "issues: read", repeatable: true };
    const found: Issue[] = [];
    for (let page = 1; page <= mostPages; page++) {
      const list = await client.rest(what, async ({ rest }) => {
        const parameters = { owner, repo, state: "open" as const, per_page: 100, page };
        const { data } = await rest.issues.listForRepo({
          ...parameters,
          ...(labels.length > 0 ? { labels: labels.join(",") } : {}),
        });
        return data;
      });
      for (const one of list)
        if (one.pull_request === undefined)
          found.push({ number: one.number, title: one.title, body: one.body ?? "" });
      if (list.length < 100) break;
    }
    return found;
  }

  return {
    openIssues,

    createIssue({ title, body, labels, assignees }) {
      const what = {
        call: "open an issue",
        needs: "issues: write",
        repeatable: false,
        settle: async () =>
          (await openIssues(labels)).find((one) => one.title === title && one.body === body),
      };
      return client.rest<Issue>(what, async ({ rest }) => {
        const issue = { owner, repo, title, body, labels: [...labels], assignees: [...assignees] };
        const { data } = await rest.issues.create(issue);
        return { number: data.number, title: data.title, body: data.body ?? "" };
      });
    },

    async updateIssue(number, { title, body, close = false }) {
      const what = { call: `update issue #${number}`, needs: "issues: write", repeatable: true };
      await client.rest(what, async ({ rest }) => {
        const closing = close ? ({ state: "closed", state_reason: "completed" } as const) : {};
        await rest.issues.update({ owner, repo, issue_number: number, title, body, ...closing });
      });
    },

    async closeIssue(number, why) {
      const comment = { call: `comment on issue #${number}`, needs: "issues: write", repeatable: false };
      await client.rest(comment, async ({ rest }) => {
        await rest.issues.createComment({ owner, repo, issue_number: number, body: why });
      });
      const what = { call: `close issue #${number}`, needs: "issues: write", repeatable: true };
      await client.rest(what, async ({ rest }) => {
        await rest.issues.update({
          owner,
          repo,
          issue_number: number,
          state: "closed",
          state_reason: "completed",
        });
      });
    },
  };
}
