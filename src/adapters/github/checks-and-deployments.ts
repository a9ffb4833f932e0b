import type { Json } from "../../core/json/json-types.ts";
import type { Check, Deployment, DeploymentState, GitHub } from "../../ports/github.ts";
import type { Client } from "./client.ts";
import { deploymentsQuery } from "./queries.ts";

export type CheckCalls = Pick<
  GitHub,
  | "commitSignature"
  | "checks"
  | "pushes"
  | "deployments"
  | "createDeployment"
  | "setDeploymentStatus"
  | "recordArtifact"
  | "approvers"
  | "attestations"
  | "keepAttestation"
>;

/** What is recorded about commits and artifacts of one repository (docs.github.com/rest/checks, /commits, /deployments). */
export function createCheckCalls(client: Client): CheckCalls {
  const { owner, name: repo } = client;

  return {
    commitSignature(commit) {
      const what = { call: `read who signed ${commit}`, needs: "contents: read", repeatable: true };
      return client.rest(what, async ({ rest }) => {
        const { data } = await rest.repos.getCommit({ owner, repo, ref: commit, per_page: 1 });
        const { author, committer, commit: gitCommit } = data;
        const signer = committer?.login === "web-flow" ? author : committer;
        return {
          verified: gitCommit.verification?.verified ?? false,
          by: typeof signer?.login === "string" ? signer.login : "",
          reason: gitCommit.verification?.reason ?? "unknown",
        };
      });
    },

    async checks(commit) {
      const statuses = await client.rest(
        { call: `read the statuses of ${commit}`, needs: "statuses: read", repeatable: true },
        ({ rest, paginate }) =>
          paginate(rest.repos.listCommitStatusesForRef, { owner, repo, ref: commit, per_page: 100 }),
      );
      const runs = await client.rest(
        { call: `read the checks of ${commit}`, needs: "checks: read", repeatable: true },
        ({ rest, paginate }) =>
          paginate(rest.checks.listForRef, { owner, repo, ref: commit, filter: "latest", per_page: 100 }),
      );
      const found = new Map<string, Check>();
      const keep = (check: Check) => found.set(`${check.name}\n${check.creator}\n${check.app}`, check);
      // Oldest first, so that the newest of a name and creator is the one that stays; GitHub sends statuses newest first.
      for (const run of [...runs].sort((one, other) => startOf(one) - startOf(other))) {
        const { name, conclusion, html_url: url, app } = run;
        keep({ name, state: stateOfRun(conclusion), url: url ?? "", creator: "", app: app?.slug ?? "" });
      }
      for (const { context, state, target_url: url, creator } of [...statuses].reverse()) {
        const name = context;
        keep({ name, state: stateOfStatus(state), url: url ?? "", creator: creator?.login ?? "", app: "" });
      }
      return [...found.values()].sort((one, other) => rank[other.state] - rank[one.state]);
    },

    pushes(branch) {
      const what = {
        call: `list the pushes to ${branch || "the repository"}`,
        needs: "contents: read",
        repeatable: true,
      };
      return client.rest(what, async ({ request }) => {
        const { data } = await request("GET /repos/{owner}/{repo}/activity", {
          owner,
          repo,
          ...(branch === "" ? {} : { ref: `refs/heads/${branch}` }),
          per_page: 100,
        });
        return data.map(({ before, after, timestamp }) => ({ before, after, time: Date.parse(timestamp) }));
      });
    },

    async deployments(environment, most) {
      const what = {
        call: `list the deployments to ${environment}`,
        needs: "deployments: read",
        repeatable: true,
      };
      const variables = { owner, name: repo, environment, most };
      const { repository } = await client.query<SentDeployments>(what, deploymentsQuery, variables);
      return repository.deployments.nodes.map(toDeployment);
    },

    createDeployment({ commit, environment, description, production, payload }) {
      const what = {
        call: `record a deployment to ${environment}`,
        needs: "deployments: write",
        repeatable: false,
      };
      return client.rest<Deployment>(what, async ({ request }) => {
        const { data } = await request("POST /repos/{owner}/{repo}/deployments", {
          owner,
          repo,
          ref: commit,
          environment,
          description: description.slice(0, 140),
          production_environment: production,
          payload: { ...payload },
          auto_merge: false,
          required_contexts: [],
        });
        const { id, created_at: created } = data as { id: number; created_at: string };
        return {
          ...{
            id,
            commit,
            environment,
            state: "pending",
            created: Date.parse(created),
            succeeded: undefined,
          },
          payload: JSON.stringify(payload),
        };
      });
    },

    async setDeploymentStatus(id, { state, description, logUrl, environmentUrl }) {
      const what = {
        call: `report the deployment as ${state}`,
        needs: "deployments: write",
        repeatable: true,
      };
      await client.rest(what, ({ rest }) =>
        rest.repos.createDeploymentStatus({
          owner,
          repo,
          deployment_id: id,
          state,
          description: description.slice(0, 140),
          // Else GitHub retires every other deployment of that name, in a monorepo those of other services.
          auto_inactive: false,
          ...(logUrl === "" ? {} : { log_url: logUrl }),
          ...(environmentUrl === "" ? {} : { environment_url: environmentUrl }),
        }),
      );
    },

    async recordArtifact({ artifact, digest, version, environment, cluster, deployment }) {
      const what = {
        call: `record where ${deployment} runs, for the organisation ${owner}`,
        needs: "artifact-metadata: write",
        repeatable: true,
      };
      await client.rest(what, async ({ request }) => {
        await request("POST /orgs/{org}/artifacts/metadata/deployment-record", {
          org: owner,
          name: artifact.slice(0, 256),
          digest,
          ...(version === "" ? {} : { version: version.slice(0, 100) }),
          status: "deployed",
          logical_environment: environment.slice(0, 128),
          ...(cluster === "" ? {} : { cluster: cluster.slice(0, 128) }),
          deployment_name: deployment.slice(0, 256),
          // It counts only where the artifact has no attestation of its own.
          github_repository: repo,
          return_records: false,
        });
      });
    },

    async approvers(run) {
      const what = { call: `read who approved run ${run}`, needs: "actions: read", repeatable: true };
      const reviews = await client.rest(what, async ({ rest }) => {
        const { data } = await rest.actions.getReviewsForRun({ owner, repo, run_id: Number(run) });
        return data;
      });
      const approved = reviews.filter(({ state }) => state === "approved");
      return [...new Set(approved.map(({ user }) => user.login))];
    },

    attestations(digest, predicateType) {
      const what = {
        call: `read the attestations of ${digest}`,
        needs: "attestations: read",
        repeatable: true,
      };
      return client.rest(what, async ({ request }) => {
        const route = "GET /repos/{owner}/{repo}/attestations/{subject_digest}";
        const parameters = {
          subject_digest: digest,
          predicate_type: predicateType,
          per_page: 100,
          // Version 2026-03-10 leaves the bundles out and names blobs elsewhere.
          headers: { "x-github-api-version": "2022-11-28" },
        };
        const { data } = await request(route, { owner, repo, ...parameters });
        return (data.attestations ?? []).map((one) => (one.bundle ?? null) as Json);
      });
    },

    keepAttestation(bundle) {
      const what = { call: "keep an attestation", needs: "attestations: write", repeatable: true };
      return client.rest(what, async ({ request }) => {
        const route = "POST /repos/{owner}/{repo}/attestations";
        const { data } = await request(route, { owner, repo, bundle: bundle as object });
        return String(data.id ?? "");
      });
    },
  };
}

interface SentDeployments {
  readonly repository: { readonly deployments: { readonly nodes: readonly SentDeployment[] } };
}

/** A deployment as GraphQL gives it. */
export interface SentDeployment {
  readonly databaseId: number;
  readonly commitOid: string;
  readonly environment: string;
  readonly createdAt: string;
  readonly payload: string | null;
  readonly latestStatus: { readonly state: string } | null;
  readonly statuses?: { readonly nodes: readonly { readonly state: string; readonly createdAt: string }[] };
}

export function toDeployment(one: SentDeployment): Deployment {
  const successes = (one.statuses?.nodes ?? []).filter(({ state }) => state === "SUCCESS");
  return {
    id: one.databaseId,
    commit: one.commitOid,
    environment: one.environment,
    state: (one.latestStatus?.state.toLowerCase() ?? "pending") as DeploymentState,
    created: Date.parse(one.createdAt),
    succeeded:
      successes.length === 0
        ? undefined
        : Math.min(...successes.map(({ createdAt }) => Date.parse(createdAt))),
    payload: one.payload ?? "",
  };
}

function startOf(run: { readonly started_at: string | null }): number {
  return run.started_at === null ? 0 : Date.parse(run.started_at);
}

/** As GitHub itself counts them for required checks: neutral and skipped are good. */
function stateOfRun(conclusion: string | null): Check["state"] {
  if (conclusion === null) return "pending";
  return ["success", "neutral", "skipped"].includes(conclusion) ? "success" : "failure";
}

function stateOfStatus(state: string): Check["state"] {
  return state === "success" || state === "pending" ? state : "failure";
}

const rank = { success: 0, pending: 1, failure: 2 } as const;
