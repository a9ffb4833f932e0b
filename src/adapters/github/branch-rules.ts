import * as v from "valibot";
import type { GitHub } from "../../ports/github.ts";
import type { Client } from "./client.ts";

const ruleSchema = v.looseObject({
  type: v.string(),
  parameters: v.optional(
    v.looseObject({
      required_status_checks: v.optional(
        v.array(v.looseObject({ context: v.string(), integration_id: v.nullish(v.number()) })),
        [],
      ),
    }),
  ),
});

/** The rules of a branch (docs.github.com/rest/repos/rules#get-rules-for-a-branch): any token that sees the repository may read them. */
export function createBranchRuleCalls(client: Client): Pick<GitHub, "branchRules"> {
  const { owner, name: repo } = client;
  return {
    async branchRules(branch) {
      const what = { call: `read the rules of ${branch}`, needs: "metadata: read", repeatable: true };
      const sent = await client.rest(what, ({ rest, paginate }) =>
        paginate(rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 }),
      );
      const rules = sent.flatMap((one) => {
        const rule = v.safeParse(ruleSchema, one);
        return rule.success ? [rule.output] : [];
      });
      return {
        requiredChecks: rules
          .filter(({ type }) => type === "required_status_checks")
          .flatMap(({ parameters }) => parameters?.required_status_checks ?? [])
          .map(({ context, integration_id }) => ({ context, app: integration_id ?? undefined })),
        mergeQueue: rules.some(({ type }) => type === "merge_queue"),
      };
    },
  };
}
