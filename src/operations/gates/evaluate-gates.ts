import type { Environment, RequiredCheck } from "../../core/catalogue/catalogue.ts";
import { serviceNamed } from "../../core/catalogue/services-in-environments.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { judgeTag } from "../../core/promotion/artifact-age.ts";
import { judgeRepository } from "../../core/promotion/artifact-origin.ts";
import { payloadMark } from "../../core/promotion/deployment-record.ts";
import { liftHolds } from "../../core/promotion/edit-holds.ts";
import {
  isTagOnly,
  judgeAfter,
  judgeFreeze,
  judgeSoak,
  type Presence,
  unpinned,
} from "../../core/promotion/gates.ts";
import { judgeHolds } from "../../core/promotion/holds.ts";
import {
  type CheckState,
  deploymentCheck,
  deploymentState,
  judgeChecks,
} from "../../core/promotion/judge-commit-checks.ts";
import { judgePending } from "../../core/promotion/open-proposal.ts";
import { holdableOf, placeName, type UngatedCandidate } from "../../core/promotion/promotion.ts";
import { pathEndAt } from "../../core/promotion/promotion-path.ts";
import { type Verdict, waive } from "../../core/promotion/verdict.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { GitHub, PullRequest } from "../../ports/github.ts";
import { readHolds } from "../holds.ts";
import { type EnvironmentGates, findPresence } from "./artifact-presence.ts";
import type { JudgeProvenance } from "./attestations.ts";

/** What the gates of an environment are asked with. */
export interface GateContext {
  /** Undefined where overlays are given by path: then only holds can close the way. */
  readonly order: EnvironmentGates | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A hotfix: what asks for the way through the environments before is waived. */
  readonly isHotfix: boolean;
  /** Where the GitOps repository is; undefined where there is no token for GitHub. */
  readonly github: (() => Promise<GitHub>) | undefined;
  /** Where the repository is that the services are built from; undefined likewise. */
  readonly source: (() => Promise<GitHub>) | undefined;
  /** The branch of environments that have none of their own; empty for any. */
  readonly branch: string;
  /** Registries (host and path prefix) that images are copied to. */
  readonly registries: readonly string[];
  /** Who built it: no way around that, for a hotfix neither. */
  readonly provenance: JudgeProvenance;
}

/** The answers of all gates for one artifact, in the order in which people think of them. Raises what overlays raise. */
export async function evaluateGates(
  context: GateContext,
  tip: Tip,
  found: UngatedCandidate,
): Promise<readonly Verdict[]> {
  const { order, now, isHotfix } = context;
  const { artifact, present, path, overlay, lifting } = found;
  const artifactHeld = holdableOf(found);
  const holds = lifting ? liftHolds(lifting, artifactHeld) : await readHolds(tip, overlay.file);
  const orderVerdicts = order === undefined ? [] : await judgeOrder(context, order, tip, found);
  return [
    ...(isHotfix ? waive(orderVerdicts) : orderVerdicts),
    ...(await context.provenance(found)),
    judgeHolds(holds, artifactHeld, now),
    ...judgeRepository(artifact, path.repository, context.registries, placeName(path.from)),
    ...judgeTag(artifact, present, path.to.environment || path.to.overlay),
  ];
}

async function judgeOrder(
  { now, github, source, branch }: GateContext,
  order: EnvironmentGates,
  tip: Tip,
  { path, artifact }: UngatedCandidate,
): Promise<readonly Verdict[]> {
  const { to } = order;
  const presences: Presence[] = [];
  for (const environment of to.after)
    presences.push(await withHealth(await findPresence(order, tip, path, environment, artifact), to, github));
  return [
    ...presences.map(judgeAfter),
    ...(to.soakMs === 0 ? [] : presences.map((one) => judgeSoak(one, to.soakMs, now))),
    ...(to.checks.length === 0 ? [] : await judgeAllChecks(to, { github, source }, presences)),
    ...(to.freeze.length === 0 ? [] : [judgeFreeze(to, now)]),
    ...(github === undefined ? [] : await judgeAllPending(order, github, path.service, branch)),
  ];
}

/** Adds when the artifact was seen healthy, where a time to wait is asked for and a deployment of ours says so. Who may not ask counts from Git. */
async function withHealth(
  presence: Presence,
  { soakMs }: Environment,
  github: GateContext["github"],
): Promise<Presence> {
  const { environment, inSource } = presence;
  const [newest] = presence.intervals;
  if (soakMs === 0 || github === undefined || newest === undefined || inSource === true) return presence;
  const deployments = await recover(
    async () => (await github()).deployments(environment, 100),
    () => [],
  );
  const own = deployments.find(
    ({ commit, payload }) => commit === newest.commit && payload.includes(payloadMark),
  );
  return { ...presence, healthySince: own?.succeeded };
}

/** Only environments that are changed by pull request can have one that waits. */
async function judgeAllPending(
  { catalogue, to }: EnvironmentGates,
  github: NonNullable<GateContext["github"]>,
  service: string,
  branch: string,
): Promise<readonly Verdict[]> {
  const proposed = to.after.filter((name) => catalogue.environments.get(name)?.delivery === "pull-request");
  if (proposed.length === 0) return [];
  const { openPullRequestsFrom } = await github();
  const judge = async (environment: string): Promise<Verdict> => {
    const end = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", end?.branch ?? branch);
    const overlay = end && pathEndAt(catalogue, serviceNamed(catalogue, service), end).overlay;
    // One for several services names none of them in its branch; what it changes is in its patch.
    const touches = ({ branch: head, body }: PullRequest) =>
      !head.startsWith("trunkline/merge-back/") &&
      (head.endsWith(`/${service}/${environment}`) ||
        (overlay !== undefined && [`${overlay}/`, `${overlay}\n`].some((path) => body.includes(path))));
    return judgePending(environment, open.filter(touches));
  };
  return Promise.all(proposed.map(judge));
}

async function judgeAllChecks(
  { checks }: Environment,
  hosts: Pick<GateContext, "github" | "source">,
  presences: readonly Presence[],
): Promise<readonly Verdict[]> {
  return Promise.all(
    presences.map(async (presence) => {
      const { environment, intervals } = presence;
      if (isTagOnly(presence)) return unpinned("checks", environment);
      const found = await findChecks(hosts, checks, presence);
      return judgeChecks(environment, checks, intervals[0]?.commit, found);
    }),
  );
}

/** Checks are asked for where the commit is; deployments are of the GitOps repository. Undefined where nobody can be asked. */
async function findChecks(
  { github, source }: Pick<GateContext, "github" | "source">,
  checks: readonly RequiredCheck[],
  { environment, intervals: [interval], inSource }: Presence,
): Promise<readonly CheckState[] | undefined> {
  const at = inSource === true ? source : github;
  const wantsDeployment = checks.some(({ name }) => name === deploymentCheck);
  const wantsOthers = checks.some(({ name }) => name !== deploymentCheck);
  if (
    interval === undefined ||
    (wantsOthers && at === undefined) ||
    (wantsDeployment && github === undefined)
  )
    return undefined;
  const deployments = wantsDeployment ? await (await github?.())?.deployments(environment, 100) : [];
  const others = wantsOthers ? await (await at?.())?.checks(interval.commit) : [];
  return [...(others ?? []), ...deploymentState(deployments ?? [], interval)];
}
