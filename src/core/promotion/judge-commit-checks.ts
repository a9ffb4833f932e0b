import type { RequiredCheck } from "../catalogue/catalogue.ts";
import { type Oid, short } from "../git/oid.ts";
import { green, red, unknown } from "./gates.ts";
import type { Verdict } from "./verdict.ts";

/** One commit status (set by `creator`) or check run (made by `app`), the newest of its name and maker. */
export interface CheckState {
  readonly name: string;
  readonly state: "success" | "pending" | "failure";
  readonly creator: string;
  readonly app: string;
}

/**
 * Whether the checks that are asked for are green on the commit that put the artifact into `environment`. `commit` undefined: it is not known;
 * `found` undefined: nobody could be asked.
 */
export function judgeChecks(
  environment: string,
  required: readonly RequiredCheck[],
  commit: Oid | undefined,
  found: readonly CheckState[] | undefined,
): Verdict {
  if (commit === undefined) {
    const why = `The commit that put it into ${environment} is unknown.`;
    return unknown("checks", why, `Promote it to ${environment} first.`);
  }
  const at = `${short(commit)}, which put it into ${environment}`;
  if (found === undefined) {
    const why = `The checks of ${at}, cannot be read: its repository is not on GitHub, or there is no token for it.`;
    return unknown(
      "checks",
      why,
      "Take `checks` out of the catalogue, or name the repository as owner/name.",
    );
  }
  const open = required.flatMap((one) => {
    const state = stateOf(one, found);
    return state === "success" ? [] : [`${nameOf(one)} is ${words[state]}`];
  });
  if (open.length === 0) return green("checks", `${required.map(nameOf).join(", ")}: green on ${at}.`);
  return red("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
}

/** The worst of those that count: a status and a check run may share a name. */
function stateOf({ name, creator, app }: RequiredCheck, found: readonly CheckState[]) {
  const states = found
    .filter((one) => one.name === name)
    .filter((one) => (creator === "" || one.creator === creator) && (app === "" || one.app === app))
    .map(({ state }) => state);
  return (["failure", "pending", "success"] as const).find((state) => states.includes(state)) ?? "missing";
}

function nameOf({ name, creator, app }: RequiredCheck): string {
  const by = creator || app;
  return by === "" ? name : `${name} (by ${by})`;
}

const words = { pending: "still running", failure: "red", missing: "missing" } as const;

/** The name of the check that GitHub's deployments answer. */
export const deploymentCheck = "deployment";

/** One deployment to an environment, in GitHub's words. */
export interface DeploymentSeen {
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/**
 * What the newest deployment to an environment says, of those that were made while it had the artifact. A later commit of the GitOps repository, about
 * another service, deploys the artifact as well.
 */
export function deploymentState(
  deployments: readonly DeploymentSeen[],
  interval: { readonly since: number; readonly until: number | undefined },
): readonly CheckState[] {
  const [newest] = deployments
    .filter(
      ({ created }) => created >= interval.since && created < (interval.until ?? Number.POSITIVE_INFINITY),
    )
    .sort((one, other) => other.created - one.created);
  if (newest === undefined) return [];
  const failed = ["failure", "error"].includes(newest.state);
  const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
  return [{ name: deploymentCheck, state, creator: "", app: "" }];
}
