/** What a token needs for an operation: one of these suffices. Empty: anybody who sees the repository may. */
export type Need = readonly Permission[];
export type Permission = `${Scope}: ${"read" | "write"}`;
export type Scope =
  | "actions"
  | "artifact-metadata"
  | "attestations"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "pull-requests"
  | "statuses";

/**
 * The operations of GitHub's REST description that the server knows, and the permission of each
 * (docs.github.com/rest/authentication/permissions-required-for-github-apps). The pruned description holds exactly these.
 */
export const operations = {
  "actions/create-workflow-dispatch": ["actions: write"],
  "actions/get-reviews-for-run": ["actions: read"],
  "actions/list-workflow-runs-for-repo": ["actions: read"],
  "checks/list-for-ref": ["checks: read"],
  "git/create-tag": ["contents: write"],
  "issues/add-labels": ["pull-requests: write", "issues: write"],
  "issues/create": ["issues: write"],
  "issues/create-comment": ["pull-requests: write", "issues: write"],
  "issues/list-for-repo": ["issues: read"],
  "issues/update": ["issues: write"],
  "issues/update-comment": ["pull-requests: write", "issues: write"],
  "orgs/create-artifact-deployment-record": ["artifact-metadata: write"],
  "pulls/create": ["pull-requests: write"],
  "pulls/list": ["pull-requests: read"],
  "pulls/request-reviewers": ["pull-requests: write"],
  "pulls/update": ["pull-requests: write"],
  "repos/create-attestation": ["attestations: write"],
  "repos/create-deployment": ["deployments: write"],
  "repos/create-deployment-status": ["deployments: write"],
  "repos/create-release": ["contents: write"],
  "repos/delete-release": ["contents: write"],
  "repos/delete-release-asset": ["contents: write"],
  "repos/get-branch-rules": [],
  "repos/get-commit": ["contents: read"],
  "repos/list-activities": ["contents: read"],
  "repos/list-attestations": ["attestations: read"],
  "repos/list-commit-statuses-for-ref": ["statuses: read"],
  "repos/list-releases": ["contents: read"],
  "repos/update-release": ["contents: write"],
  "repos/upload-release-asset": ["contents: write"],
} as const satisfies Readonly<Record<string, Need>>;

export type Operation = keyof typeof operations;

/** Whether a token with these permissions may do what needs `need`; `write` includes `read`. */
export function allows(granted: ReadonlySet<Permission>, need: Need): boolean {
  return (
    need.length === 0 ||
    need.some((one) => granted.has(one) || granted.has(one.replace(": read", ": write") as Permission))
  );
}
