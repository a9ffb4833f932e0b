import type { Repository } from "../github/repository.ts";

/** A commit status as `POST /repos/{owner}/{repo}/statuses/{sha}` gets it, with its commit. */
export type PostedStatus = Repository["statuses"][number];

/** An event that Flux' controllers post to `--events-addr` (fluxcd/pkg/apis/event/v1beta1, Event). */
export interface FluxEvent {
  readonly involvedObject: { readonly kind: string; readonly name: string; readonly namespace: string };
  readonly severity: "info" | "error";
  readonly reason: string;
  readonly message: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

const group = "kustomize.toolkit.fluxcd.io";

/**
 * What notification-controller 1.9 makes of an event for a Provider of type `github` and an Alert that names Kustomizations; undefined where it posts
 * nothing. It passes over `Progressing` and every info event that does not end a reconciliation. The program itself cannot be had from a registry.
 */
export function statusOfFluxEvent(
  { involvedObject, severity, reason, metadata = {} }: FluxEvent,
  providerUid: string,
): PostedStatus | undefined {
  const { kind, name } = involvedObject;
  const revision = metadata[`${group}/revision`] ?? "";
  const ends = severity === "error" || metadata[`${group}/commit_status`] === "update";
  if (kind !== "Kustomization" || reason === "Progressing" || revision === "" || !ends) return undefined;
  return {
    sha: revision.slice(revision.lastIndexOf(":") + 1),
    context: `${kind}/${name}/${providerUid.split("-")[0]}`.toLowerCase(),
    state: severity === "error" ? "failure" : "success",
    // `HealthCheckFailed` as `health check failed`.
    description: reason.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(),
    url: "",
  };
}

/** What Flux writes of the Kustomization `name` at a commit; `words` as it splits its reasons, such as `reconciliation succeeded`. */
export function fluxStatus(name: string, sha: string, words: string, provider = "0c9c2e41"): PostedStatus {
  const state = words === "reconciliation succeeded" ? "success" : "failure";
  return { sha, context: `kustomization/${name}/${provider}`, state, description: words, url: "" };
}

/** What Argo CD's notifications write of an application at a commit, with the template in the README of await-rollout. */
export function argoCdStatus(name: string, sha: string, state: string, description = ""): PostedStatus {
  const url = `https://argocd.example.com/applications/${name}`;
  return { sha, context: `trunkline/${name}`, state, description, url };
}

/** Takes a status as GitHub does; one that repeats the newest of its context is not posted by Flux (of Argo CD's every one is). */
export function takeStatus(statuses: PostedStatus[], posted: PostedStatus): void {
  const last = statuses.findLast(({ sha, context }) => sha === posted.sha && context === posted.context);
  if (last?.state === posted.state && last.description === posted.description) return;
  statuses.push({ ...posted, created: new Date().toISOString() });
}
