import { type Oid, parseOid } from "../../core/git/oid.ts";
import type { Digest } from "../../core/image/digest.ts";
import { splitImage } from "../../core/image/image.ts";
import type { ArgoCdApplication, ArgoCdName } from "../../ports/argocd.ts";
import type { Observation, Standing } from "./observation.ts";

/** What an application is looked at with. */
export interface ApplicationContext {
  /** Milliseconds since the epoch, by our clock. */
  readonly at: number;
  /** Which of its sources is the GitOps repository. */
  readonly index: number;
  readonly require: "synced" | "operation";
  /** Why that source may not deploy what is waited for, in words; then only its pods prove that it does. */
  readonly doubt: string;
  /** Of the revision that was compared, and of that which the last operation syncs. */
  readonly compared: Standing;
  readonly operated: Standing;
  readonly repository: string;
  readonly digest: Digest | undefined;
  /** The artifact before; undefined where it is not known. */
  readonly previous: Digest | undefined;
  /** When the commit was made, milliseconds since the epoch. */
  readonly commitTime: number;
  /** Whether a sync window lets it sync; undefined where nobody asked. */
  readonly canSync: boolean | undefined;
}

/** The revision that was compared last, of the source that is ours: with the Source Hydrator the dry commit that the compared one was made of. */
export function comparedRevision({ sync, hydrator }: ArgoCdApplication, index: number): string {
  const revision = sync.revisions[index] ?? "";
  if (hydrator === undefined) return revision;
  return revision === "" || revision === hydrator.hydrated ? hydrator.dry : "";
}

/** The revision that the last operation syncs or synced. */
export function operatedRevision({ operation, hydrator }: ArgoCdApplication, index: number): string {
  const revision = operation?.revisions[index] ?? "";
  return hydrator !== undefined && revision === hydrator.hydrated ? hydrator.dry : revision;
}

/**
 * What one look at an application says, in this order: faults, revision, operation, sync, health (argo-cd v3, controller/appcontroller.go and
 * state.go). `Synced` and `Healthy` count only together with the revision; an application whose manifests did not change has no operation.
 */
export function observeApplication(app: ArgoCdApplication, context: ApplicationContext): Observation {
  const { at, index, compared, operated, digest, require } = context;
  const revision = parseOid(comparedRevision(app, index));
  const seen = {
    at,
    source: "argocd",
    subject: app.name,
    revision,
    standing: compared,
    mark: app.health.since,
    ...podsOf(app.images, context),
    url: app.url,
  } as const;
  const say = (state: Observation["state"], message: string): Observation => ({ ...seen, state, message });
  const fault = app.conditions.find(({ type }) => faults.includes(type));
  if (fault !== undefined && revision === undefined && beganAfter(fault, context)) {
    // Without manifests there is no revision. The fault began after the commit, so the commit is in what cannot be read.
    return { ...say("degraded", `${fault.type}: ${fault.message}`), standing: { kind: "holds" } };
  }
  if (compared.kind !== "holds") return say("progressing", whyUnseen(app, context, fault));
  if (fault !== undefined) return say("degraded", `${fault.type}: ${fault.message}`);
  if (app.deleting) return say("progressing", "the application is being deleted");
  const { operation } = app;
  if (app.requested || operation?.phase === "Running" || operation?.phase === "Terminating")
    return say("progressing", whyRunning(app, context));
  if (operation !== undefined && ["Failed", "Error"].includes(operation.phase) && operated.kind === "holds")
    return say("degraded", `the sync failed: ${operation.message}`);
  if (operation !== undefined && isStale(app.reconciledAt, operation.finishedAt))
    return say("progressing", "the health is from before the sync");
  if (require === "synced" && app.sync.status !== "Synced")
    return say("progressing", `${app.sync.status}; ${whyOutOfSync(app, context)}`);
  if (require === "operation" && !(operation?.phase === "Succeeded" && operated.kind === "holds"))
    return say("progressing", "no operation has synced the commit yet");
  const { status } = app.health;
  const proof = digest === undefined ? "" : seen.proof === "image" ? "" : `; ${whyNoPod(app)}`;
  switch (status) {
    case "Healthy":
      if (context.doubt !== "" && seen.proof !== "image")
        return say("progressing", `Healthy, but ${context.doubt}${proof}`);
      return say(
        "healthy",
        seen.mixed ? "Healthy; pods of the version before are still there" : `Healthy${proof}`,
      );
    case "Degraded":
      return say("degraded", healthWords(app));
    case "Suspended":
      return say("suspended", healthWords(app));
    default:
      return say("progressing", healthWords(app));
  }
}

const faults = ["ComparisonError", "InvalidSpecError", "SyncError", "UnknownError", "DeletionError"];

/** A fault that is about the manifests (not about a repo-server that is away), since the commit was made. Both clocks may differ by a minute. */
function beganAfter(
  fault: ArgoCdApplication["conditions"][number],
  { commitTime }: ApplicationContext,
): boolean {
  const passing =
    /code = (Unavailable|DeadlineExceeded|Canceled|ResourceExhausted)|connection refused|i\/o timeout/i;
  return Date.parse(fault.since) >= commitTime - 60_000 && !passing.test(fault.message);
}

/** Times of whole seconds, both by the controller's clock; equal ones are fine. */
function isStale(reconciledAt: string, finishedAt: string): boolean {
  const [reconciled, finished] = [Date.parse(reconciledAt), Date.parse(finishedAt)];
  return Number.isFinite(reconciled) && Number.isFinite(finished) && reconciled < finished;
}

function whyUnseen(
  app: ArgoCdApplication,
  context: ApplicationContext,
  fault: ArgoCdApplication["conditions"][number] | undefined,
): string {
  const { operation, hydrator } = app;
  const revision = comparedRevision(app, context.index);
  const at = revision === "" ? "no revision was compared yet" : `it is still at ${revision.slice(0, 7)}`;
  if (fault !== undefined) return `${at}; ${fault.type}: ${fault.message}`;
  if (hydrator?.phase === "Failed") return `${at}; the hydration failed: ${hydrator.message}`;
  if (app.requested || operation?.phase === "Running") return `${at}; ${whyRunning(app, context)}`;
  if (context.canSync === false) return `${at}; a sync window is closed`;
  const poll =
    "without a webhook Argo CD reads Git every three minutes; `refresh: true` makes it read at once";
  return app.automated ? `${at}; ${poll}` : `${at}; auto-sync is off; ${poll}`;
}

/** A sync that is tried again holds on to its old revision, and newer commits wait behind it. */
function whyRunning(app: ArgoCdApplication, { index, operated }: ApplicationContext): string {
  const { operation } = app;
  if (operation === undefined || app.operation?.phase !== "Running") return "a sync is requested";
  const revision = operatedRevision(app, index).slice(0, 7);
  const tries = operation.retries > 0 ? `, ${operation.retries} times tried again` : "";
  const said = operation.message === "" ? "" : `: ${operation.message}`;
  if (operated.kind === "holds" || revision === "") return `the sync is running${tries}${said}`;
  const remedy = "terminate it, or set `syncPolicy.retry.refresh: true`";
  return `the sync of ${revision} is still running${tries}, and newer commits wait for it (${remedy})${said}`;
}

function whyOutOfSync(app: ArgoCdApplication, { canSync }: ApplicationContext): string {
  if (canSync === false) return "a sync window is closed";
  if (!app.automated) return "auto-sync is off: sync it by hand";
  return "auto-sync has not begun";
}

/** An AppProject hides kinds that it does not permit, also those that a Deployment makes. */
function whyNoPod({ images }: ArgoCdApplication): string {
  if (images.length > 0) return "no pod names the digest";
  return "Argo CD shows no pods (does the AppProject permit ReplicaSet and Pod?)";
}

function healthWords({ health, unwell }: ArgoCdApplication): string {
  const named = unwell
    .slice(0, 3)
    .map((one) => `${one.name} is ${one.health}${one.message === "" ? "" : `: ${one.message}`}`);
  return [health.status || "no health yet", ...(named.length > 0 ? named : [health.message])]
    .filter(Boolean)
    .join("; ");
}

/**
 * Digests alone are compared: mirrors and admission webhooks change the repository. The digest before, or another one of the same repository, means that
 * old pods are still there. Finished Jobs stay there too, so this is a reason to look longer and not a fault.
 */
function podsOf(
  images: readonly string[],
  { digest, previous, repository }: ApplicationContext,
): Pick<Observation, "proof" | "mixed"> {
  const parts = images.map(splitImage);
  const isOld = (one: (typeof parts)[number]) =>
    one.digest !== undefined &&
    one.digest !== digest &&
    (one.digest === previous || one.repository === repository);
  const shown = digest !== undefined && parts.some((one) => one.digest === digest);
  return { proof: shown ? "image" : "revision", mixed: digest !== undefined && parts.some(isOld) };
}

/** Reads `name`, `namespace/name` or `project/namespace/name`; undefined for more parts or empty ones. */
export function parseArgoCdName(text: string): ArgoCdName | undefined {
  const parts = text.split("/");
  if (parts.length > 3 || parts.some((part) => !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(part)))
    return undefined;
  const [name = "", namespace, project] = [...parts].reverse();
  return { name, namespace, project };
}

/** A revision as controllers write it: a SHA, or Flux' `main@sha1:<sha>` and the older `main/<sha>`. */
export function revisionIn(text: string): Oid | undefined {
  return parseOid(text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("/")) + 1));
}
