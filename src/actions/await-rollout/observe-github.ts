import type { Oid } from "../../core/git/oid.ts";
import type { CommitStatus } from "../../ports/github.ts";
import type { Observation, Standing } from "./observation.ts";

/** A commit of the branch, with the statuses that count. */
export interface CommitStatuses {
  readonly commit: Oid;
  readonly standing: Standing;
  readonly statuses: readonly CommitStatus[];
}

/**
 * What the statuses of the newest commits say, newest first: one observation for each context. A status lies on the commit that was the tip when the
 * controller came by, so of each context the newest commit counts. A context that only older commits have is one that is still to come.
 */
export function observeStatuses(commits: readonly CommitStatuses[], at: number): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const { commit, standing, statuses } of commits) {
    for (const one of statuses) {
      if (found.has(one.context)) continue;
      const said = one.description === "" ? one.state : `${one.state}: ${one.description}`;
      found.set(one.context, {
        at,
        source: "status",
        subject: one.context,
        revision: commit,
        standing,
        state: stateOf(one),
        mark: String(one.created),
        mixed: false,
        proof: "revision",
        message: standing.kind === "lacks" ? `only an older commit has one (${said})` : said,
        url: one.url,
      });
    }
  }
  return [...found.values()];
}

/**
 * Flux posts every event that is no error as a success, also before the health check: only the last one of a reconciliation counts
 * (fluxcd/notification-controller#327).
 */
function stateOf({ context, state, description }: CommitStatus): Observation["state"] {
  if (state === "failure") return "degraded";
  if (state !== "success") return "progressing";
  const isFlux = /^(kustomization|helmrelease)\//i.test(context);
  return isFlux && !/^reconciliation succeeded$/i.test(description.trim()) ? "progressing" : "healthy";
}

/** One deployment to the environment, newest first in lists. */
export interface ObservedDeployment {
  readonly commit: Oid;
  readonly standing: Standing;
  /** In GitHub's words. */
  readonly state: string;
}

/** What the newest deployment says that is of the commit or a later one; else that there is none yet. */
export function observeDeployments(
  deployments: readonly ObservedDeployment[],
  { environment, at, url }: { readonly environment: string; readonly at: number; readonly url: string },
): Observation {
  const active = deployments.filter(
    ({ state, standing }) => state !== "inactive" || standing.kind === "superseded",
  );
  const newest = active.find(({ standing }) => standing.kind !== "lacks") ?? active[0];
  const failed = newest !== undefined && ["failure", "error"].includes(newest.state);
  const state = newest?.state === "success" ? "healthy" : failed ? "degraded" : "progressing";
  const standing: Standing = newest?.standing ?? { kind: "lacks" };
  return {
    at,
    source: "deployment",
    subject: environment,
    revision: newest?.commit,
    standing,
    state,
    mark: "",
    mixed: false,
    proof: "revision",
    message: standing.kind === "lacks" ? "no deployment of the commit or a later one" : (newest?.state ?? ""),
    url,
  };
}
