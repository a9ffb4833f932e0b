import type { Environment } from "../../core/catalogue/catalogue.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { identityOf } from "../../core/promotion/deployment-changes.ts";
import type { DeploymentInterval } from "../../core/promotion/deployment-interval.ts";
import { judgeAfter, judgeFreeze, judgeSoak, type Presence, unknown } from "../../core/promotion/gates.ts";
import { judgeHolds } from "../../core/promotion/holds.ts";
import { type CheckState, judgeChecks } from "../../core/promotion/judge-commit-checks.ts";
import { judgePending } from "../../core/promotion/open-proposal.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import type { OpenPullRequest } from "../../ports/github.ts";
import type { GitHubFacts, Next, PlaceFacts } from "./board.ts";

/** What the way of the next artifact is judged by. */
export interface NextContext {
  readonly to: Environment;
  readonly place: PlaceFacts;
  /** The places of the environments before it, in the order of `to.after`. */
  readonly before: readonly PlaceFacts[];
  readonly github: GitHubFacts;
  /** The commit that an artifact was built from, where that is known. */
  readonly builtFrom: (identity: string) => Oid | undefined;
  /** Pull requests that would change the places before. */
  readonly pending: readonly { readonly environment: string; readonly open: readonly OpenPullRequest[] }[];
  readonly now: number;
}

/** What would come next, and what every gate says of it now; undefined where the environment before has nothing else. */
export function judgeNext({
  to,
  place,
  before,
  github,
  builtFrom,
  pending,
  now,
}: NextContext): Next | undefined {
  const [from] = before;
  const artifact = from?.present;
  if (from === undefined || artifact === undefined) return undefined;
  const coming = identityOf(artifact);
  if (coming === "" || coming === identityOf(place.present)) return undefined;
  const presences = before.map((one) => presenceOf(one, coming));
  const identity = artifact.digest ?? parseOid(artifact.tag ?? "");
  const source = builtFrom(coming);
  const gates: readonly Verdict[] = [
    ...presences.map(judgeAfter),
    ...(to.soakMs === 0 ? [] : presences.map((one) => judgeSoak(one, to.soakMs, now))),
    ...(to.checks.length === 0
      ? []
      : presences.map((one, index) => checksOf(to, one, statusesOn(github, before[index]?.branch, one)))),
    ...(to.freeze.length === 0 ? [] : [judgeFreeze(to, now)]),
    ...(github.kind === "read"
      ? pending.map(({ environment, open }) => judgePending(environment, open))
      : []),
    judgeHolds(place.holds, { identity, source }, now),
  ];
  return { from: from.environment, tag: artifact.tag, digest: artifact.digest, gates };
}

function presenceOf({ environment, present, history }: PlaceFacts, identity: string): Presence {
  return {
    environment,
    now: identityOf(present) === identity,
    intervals: intervalsOf(history.changes, identity),
  };
}

/** The times in which an artifact was there, newest first. */
export function intervalsOf(
  changes: PlaceFacts["history"]["changes"],
  identity: string,
): readonly DeploymentInterval[] {
  return changes.flatMap(({ commit, deployed }, index) =>
    identityOf(deployed) === identity
      ? [{ commit: commit.oid, since: commit.time, until: changes[index - 1]?.commit.time, begun: true }]
      : [],
  );
}

/** What commit statuses say; check runs are not asked for, so a check that is no status is not known here. */
function checksOf(
  { checks }: Environment,
  { environment, intervals }: Presence,
  found: readonly CheckState[],
): Verdict {
  if (checks.every(({ name }) => found.some((one) => one.name === name)))
    return judgeChecks(environment, checks, intervals[0]?.commit, found);
  const names = checks.map(({ name }) => name).join(", ");
  return unknown("checks", `${names}: unknown here; promote checks them.`, "");
}

/** The statuses of the commit that put it there, where it is one of the newest 50. */
function statusesOn(
  github: GitHubFacts,
  branch: string | undefined,
  { intervals: [newest] }: Presence,
): readonly CheckState[] {
  if (github.kind !== "read" || branch === undefined) return [];
  const found = github.branches.get(branch)?.commits.find(({ oid }) => oid === newest?.commit);
  return (found?.statuses ?? []).map(({ context, state, creator }) => ({
    name: context,
    state,
    creator,
    app: "",
  }));
}
