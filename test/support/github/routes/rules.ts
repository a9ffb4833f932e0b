import { page, type Routes } from "../call.ts";

/** Rules of rulesets, as they apply to one branch. */
export const ruleRoutes: Routes = {
  "repos/get-branch-rules": (call) => {
    const { requiredContexts, mergeQueues } = call.repository.settings;
    const source = { ruleset_source_type: "Repository", ruleset_source: call.repository.name, ruleset_id: 1 };
    const checks = requiredContexts.map(({ context, app }) => ({
      context,
      ...(app === undefined ? {} : { integration_id: app }),
    }));
    const queue = {
      check_response_timeout_minutes: 60,
      grouping_strategy: "ALLGREEN",
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: "SQUASH",
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    };
    const rules = [
      ...(checks.length === 0
        ? []
        : [
            {
              type: "required_status_checks",
              parameters: { required_status_checks: checks, strict_required_status_checks_policy: false },
              ...source,
            },
          ]),
      ...(mergeQueues.includes(call.path.branch ?? "")
        ? [{ type: "merge_queue", parameters: queue, ...source }]
        : []),
    ];
    const { items, headers } = page(call, `rules/branches/${call.path.branch}`, rules);
    return { status: 200, body: items, headers };
  },
};
