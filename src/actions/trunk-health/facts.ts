import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { deployableServices } from "../../core/catalogue/services-in-environments.ts";
import type { Oid } from "../../core/git/oid.ts";
import { type HealthLimits, usualLimits, withLimits } from "../../core/metrics/health-limits.ts";
import { type Glob, readGlobs } from "../../core/path/glob.ts";
import { type Problem, Problems, problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import type { SourceLine } from "../../core/promotion/trunk-history.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { openWorkspace } from "../../operations/open-workspace.ts";
import { type PlaceFacts, readGitopsPlaces } from "../../operations/read-gitops-state.ts";
import { readSourceTrunk } from "../../operations/read-trunk-history.ts";
import type { World } from "../../ports/all-ports.ts";
import type { PullRequestActivity, WorkflowRuns } from "../../ports/github-activity.ts";
import type { Issue } from "../../ports/github-issues.ts";
import type { HealthInputs } from "./inputs.ts";
import { isPromotion } from "./pull-requests.ts";

/** Everything that was read. What could not be read says why. */
export interface HealthFacts {
  /** `owner/name`; empty where the run is of none. */
  readonly repository: string;
  /** Its page; empty where it has none. */
  readonly page: string;
  /** Short name of the branch that is measured; empty where nobody can say which it is. */
  readonly trunk: string;
  readonly delivery: OrUnknown<DeliveryFacts>;
  readonly runs: OrUnknown<WorkflowRuns>;
  readonly pullRequests: OrUnknown<PullRequestActivity>;
  /** Open pull requests that change what an environment runs. */
  readonly promotions: OrUnknown<number>;
  /** Our open issue, if there is one; unknown where no issue is kept, too. */
  readonly issue: OrUnknown<Issue | undefined>;
  readonly limits: HealthLimits;
  readonly workflows: readonly Glob[];
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly now: number;
}

export type OrUnknown<T> = { readonly kind: "known"; readonly value: T } | Unknown;

interface Unknown {
  readonly kind: "unknown";
  readonly problems: readonly Problem[];
}

/** What the GitOps repository and trunk say of deployments. */
export interface DeliveryFacts {
  /** Names, in the order of promotion. */
  readonly environments: readonly string[];
  readonly places: readonly PlaceFacts[];
  /** Trunk as far as it could be read; else undefined, and `lineWhy` is a sentence. */
  readonly line: SourceLine | undefined;
  readonly lineWhy: string;
}

/** By it, and by who wrote it, the next run finds the issue. */
export const issueLabel = "trunk-health";

/** Pull requests and workflow runs that are read at most: five requests each. */
export const mostRead = 500;

/**
 * Reads Git and GitHub side by side. A part that cannot be read is unknown, with the Problems, and keeps no other from being read. Raises
 * those of trunk where nothing could be read at all.
 */
export async function readHealthFacts(
  inputs: HealthInputs,
  world: World,
  catalogue: Catalogue | undefined,
): Promise<HealthFacts> {
  const { run, clock } = world;
  const now = clock.now();
  const since = now - inputs.window;
  const trunk = await orUnknown(() => nameTrunk(inputs, world));
  const of = async <T>(read: (branch: string) => Promise<T>) =>
    trunk.kind === "known" ? orUnknown(() => read(trunk.value)) : trunk;
  const [delivery, runs, pullRequests] = await Promise.all([
    orUnknown(() => readDelivery(inputs, world, catalogue, since)),
    of(async (branch) => (await openOwnGitHub(inputs, world)).workflowRuns(branch, since, mostRead)),
    of((branch) => readPullRequests(inputs, world, branch, since)),
  ]);
  // A report in which everything is unknown would be green and say nothing.
  const hasDelivery = delivery.kind === "known" && delivery.value.places.length > 0;
  if (trunk.kind === "unknown" && !hasDelivery) throw new Problems(trunk.problems);
  return {
    repository: run.repository,
    page: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`,
    trunk: trunk.kind === "known" ? trunk.value : "",
    delivery,
    runs,
    pullRequests: pullRequests.kind === "known" ? known(pullRequests.value.activity) : pullRequests,
    promotions: await orUnknown(() => readPromotions(inputs, world, catalogue, pullRequests)),
    issue: pullRequests.kind === "known" ? pullRequests.value.issue : pullRequests,
    limits: withLimits(catalogue?.trunkHealth.limits ?? usualLimits, inputs.limits),
    workflows: await readGlobs(catalogue?.trunkHealth.workflows ?? []),
    since,
    now,
  };
}

async function orUnknown<T>(read: () => Promise<T>): Promise<OrUnknown<T>> {
  return recover(
    async () => known(await read()),
    (problems): OrUnknown<T> => ({ kind: "unknown", problems }),
  );
}

function known<T>(value: T): OrUnknown<T> {
  return { kind: "known", value };
}

/** The default branch, as the event says, else the remote. Raises HEALTH_TRUNK_UNKNOWN and what the remote raises. */
async function nameTrunk(inputs: HealthInputs, world: World): Promise<string> {
  const { repository } = world.run.event.payload;
  const branch =
    typeof repository === "object" && repository !== null && "default_branch" in repository
      ? repository.default_branch
      : undefined;
  if (typeof branch === "string" && branch !== "") return branch;
  const checkout = await world.git.checkout(world.run.directory);
  const workspace = await openWorkspace(world, checkout, { token: inputs.githubToken });
  const named = await workspace.repository.defaultBranch();
  if (named === undefined) throw problem("HEALTH_TRUNK_UNKNOWN", { url: workspace.repository.remote.url });
  return named;
}

/** Raises HEALTH_NOT_ON_GITHUB where the run is of no repository on GitHub. */
async function openOwnGitHub({ githubToken }: HealthInputs, { run, openGitHub }: World) {
  if (run.repository === "") throw problem("HEALTH_NOT_ON_GITHUB", {});
  return openGitHub(run.repository, githubToken);
}

interface ReadPullRequests {
  readonly activity: PullRequestActivity;
  readonly issue: OrUnknown<Issue | undefined>;
}

/** The issue comes along with the pull requests; where that is not allowed, the pull requests are read alone. */
async function readPullRequests(
  inputs: HealthInputs,
  world: World,
  base: string,
  since: number,
): Promise<ReadPullRequests> {
  const github = await openOwnGitHub(inputs, world);
  const what = { base, since, most: mostRead, label: undefined };
  const alone = async (issue: OrUnknown<Issue | undefined>) => ({
    activity: await github.pullRequestActivity(what),
    issue,
  });
  if (!inputs.issue) return alone({ kind: "unknown", problems: [] });
  return recover(
    async (): Promise<ReadPullRequests> => {
      const activity = await github.pullRequestActivity({ ...what, label: issueLabel });
      return { activity, issue: known(activity.issues[0]) };
    },
    (problems) => alone({ kind: "unknown", problems }),
  );
}

/** Of this repository they are among its pull requests; of another it takes a request. */
async function readPromotions(
  inputs: HealthInputs,
  world: World,
  catalogue: Catalogue | undefined,
  here: OrUnknown<ReadPullRequests>,
): Promise<number> {
  const { repository = "", token } = await remoteOf(inputs, world, catalogue);
  if (repository === "") throw problem("HEALTH_NOT_ON_GITHUB", {});
  if (repository.toLowerCase() === world.run.repository.toLowerCase()) {
    if (here.kind === "unknown") throw new Problems(here.problems);
    return here.value.activity.open.filter(isPromotion).length;
  }
  const github = await world.openGitHub(repository, token);
  return (await github.openPullRequestsFrom("trunkline/", "")).filter(isPromotion).length;
}

function remoteOf(inputs: HealthInputs, world: World, catalogue: Catalogue | undefined) {
  return gitopsRemote(inputs.repository || (catalogue?.gitops.repository ?? ""), inputs, world);
}

/** Raises what the GitOps remote raises. A catalogue without services or environments deploys nothing. */
async function readDelivery(
  inputs: HealthInputs,
  world: World,
  catalogue: Catalogue | undefined,
  since: number,
): Promise<DeliveryFacts> {
  const environments = [...(catalogue?.environments.values() ?? [])];
  const services = catalogue === undefined ? [] : deployableServices(catalogue);
  const names = environments.map(({ name }) => name);
  if (catalogue === undefined || services.length === 0 || environments.length === 0)
    return { environments: names, places: [], line: undefined, lineWhy: "" };
  const remote = await remoteOf(inputs, world, catalogue);
  const selection = { branch: inputs.branch, services, environments };
  const { places } = await readGitopsPlaces(world, catalogue, remote, selection, (other) =>
    gitopsRemote(other, inputs, world),
  );
  const commits = new Set<Oid>();
  for (const { history } of places)
    for (const { commit, said } of history.changes)
      if (said?.sourceCommit !== undefined && commit.time >= since) commits.add(said.sourceCommit);
  const source = await readSourceTrunk(world, catalogue, commits, { token: inputs.githubToken, since });
  return source.kind === "read"
    ? { environments: names, places, line: source.line, lineWhy: "" }
    : { environments: names, places, line: undefined, lineWhy: source.why };
}
