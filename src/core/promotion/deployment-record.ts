import type { Oid } from "../git/oid.ts";

/**
 * How far a promotion is recorded as a GitHub deployment: not at all; as delivered, until somebody has seen it run; or as done, once it is in Git.
 */
export const deploymentModes = ["false", "true", "success"] as const;
export type DeploymentMode = (typeof deploymentModes)[number];

/** A deployment of an environment, as far as this decides about it. */
export interface Recorded {
  readonly id: number;
  readonly commit: string;
  /** In GitHub's words. */
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly payload: string;
}

/** What an environment has come to. */
export interface EnvironmentState {
  readonly kind: "landed" | "proposed" | "present";
  /** The commit that put it there; of a proposal the proposed one. */
  readonly commit: Oid;
  /** For `present`: when, milliseconds since the epoch. */
  readonly since: number;
}

export interface DeploymentPlan {
  /** The deployment that records it: one that is there, or a new one; undefined: none is needed. */
  readonly update:
    | { readonly id: number | undefined; readonly state: "queued" | "in_progress" | "success" }
    | undefined;
  /** Those whose place it takes. */
  readonly inactive: readonly number[];
}

/** Marks a deployment as ours, so that nobody else's is ever changed. */
export const payloadMark = "trunkline";

const waiting = ["queued", "pending"];
const settled = ["success", "failure", "error", "inactive"];

/**
 * What is to be recorded, from the newest deployments of the environment. A commit of the GitOps repository is the state of the whole environment, so
 * the newest takes the place of all before it. GitHub itself retires only those that succeeded, and never those of production.
 */
export function planDeployment(
  state: EnvironmentState,
  there: readonly Recorded[],
  mode: Exclude<DeploymentMode, "false">,
): DeploymentPlan {
  const { kind, commit, since } = state;
  const mine = there.find((one) => one.commit === commit && isOurs(one));
  const goal = kind === "proposed" ? "queued" : mode === "success" ? "success" : "in_progress";
  // Somebody else recorded it, or we a later commit that has it as well.
  const others = there.some(
    (one) =>
      one !== mine &&
      (one.commit === commit || isOurs(one)) &&
      one.created >= since &&
      !waiting.includes(one.state),
  );
  if (kind === "present" && mine === undefined && others) return { update: undefined, inactive: [] };
  const done = mine !== undefined && (mine.state === goal || settled.includes(mine.state));
  const replaced = [
    ...waiting,
    ...(goal === "queued" ? [] : ["in_progress"]),
    ...(goal === "success" ? ["success"] : []),
  ];
  const older = there.filter(
    (one) => one !== mine && isOurs(one) && one.created <= (mine?.created ?? Number.POSITIVE_INFINITY),
  );
  return {
    update: done ? undefined : { id: mine?.id, state: goal },
    inactive: older.filter(({ state }) => replaced.includes(state)).map(({ id }) => id),
  };
}

function isOurs({ payload }: Recorded): boolean {
  return payload.includes(payloadMark);
}
