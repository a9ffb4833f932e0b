import type { Oid } from "../../core/git/oid.ts";
import { payloadMark } from "../../core/promotion/deployment-record.ts";
import type { CommitStatus, Deployment, EnvironmentOverview } from "../../ports/github.ts";
import type { GitHubFacts, Health, PlaceFacts } from "./board.ts";

/** What is running, for the question whether it runs well. */
interface Running {
  readonly commit: Oid | undefined;
  /** Milliseconds since the epoch. */
  readonly since: number | undefined;
  readonly digest: string | undefined;
}

/**
 * Whether a place is healthy, as GitHub has heard from its controller: by the newest deployment of the environment that has the artifact, else by
 * the newest status of a context that names service and environment, on the commit that put it there or a later one.
 */
export function judgeHealth(github: GitHubFacts, place: PlaceFacts, running: Running): Health {
  const overview = github.kind === "read" ? github.branches.get(place.branch) : undefined;
  if (github.kind === "unknown") return unknown(github.why);
  if (overview === undefined || running.commit === undefined || running.since === undefined)
    return unknown("The commit that put it there is unknown.");
  const deployment = overview.deployments.find((one) => isOf(one, place, running));
  if (deployment !== undefined) {
    const { state, created } = deployment;
    const word =
      state === "success" ? "healthy" : ["failure", "error"].includes(state) ? "degraded" : "progressing";
    return {
      state: word,
      source: "deployment",
      at: created,
      why: `The deployment is ${state.replace("_", " ")}.`,
    };
  }
  const status = newestStatus(overview, place, running.commit);
  if (status === undefined) return unknown("No deployment and no commit status mentions it.");
  const word = { success: "healthy", failure: "degraded", pending: "progressing" } as const;
  const said = status.description === "" ? status.state : status.description;
  return {
    state: word[status.state],
    source: status.context,
    at: status.created,
    why: `${status.context}: ${said}`,
  };
}

/** Whether anybody has ever told GitHub about this environment: else silence means nothing. */
export function isReported(github: GitHubFacts, place: PlaceFacts): boolean {
  const overview = github.kind === "read" ? github.branches.get(place.branch) : undefined;
  return (
    overview?.deployments.some(({ environment }) => environment === place.environment) === true ||
    overview?.commits.some(({ statuses }) => statuses.some((one) => speaksOf(one, place))) === true
  );
}

function unknown(why: string): Health {
  return { state: "unknown", source: undefined, at: undefined, why };
}

/**
 * A deployment of this very commit, or a later one of the environment: a commit about another service deploys this artifact as well. One of ours
 * that names other images only is not about it. `inactive` says that something newer took its place, and no more.
 */
function isOf(deployment: Deployment, place: PlaceFacts, { commit, since, digest }: Running): boolean {
  const { environment, state, created, payload } = deployment;
  if (environment !== place.environment || state === "inactive") return false;
  if (payload.includes(payloadMark) && payload.includes("sha256:"))
    return digest !== undefined && payload.includes(digest) && created >= (since ?? 0);
  return deployment.commit === commit || created >= (since ?? Number.POSITIVE_INFINITY);
}

/** The newest 50 commits are known, newest first; a place that is older than all of them is in all of them. */
function newestStatus(
  { commits }: EnvironmentOverview,
  place: PlaceFacts,
  commit: Oid,
): CommitStatus | undefined {
  const at = commits.findIndex(({ oid }) => oid === commit);
  const later = at < 0 ? commits : commits.slice(0, at + 1);
  return later.flatMap(({ statuses }) => statuses).find((one) => speaksOf(one, place));
}

/** `kustomization/orders-production/0c9c2e41`, `trunkline/orders-production`, `argocd/production/orders`. */
function speaksOf({ context }: CommitStatus, { service, environment }: PlaceFacts): boolean {
  const words = context.split(/[/.:\s]+/);
  const joined = [`${service}-${environment}`, `${environment}-${service}`];
  return (
    words.some((word) => joined.includes(word)) || (words.includes(service) && words.includes(environment))
  );
}
