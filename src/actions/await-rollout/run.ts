import { needInput } from "../../core/action/input.ts";
import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import {
  environmentNamed,
  serviceNamed,
  servicePlaces,
} from "../../core/catalogue/services-in-environments.ts";
import { short } from "../../core/git/oid.ts";
import { isSameRepository, parseRemote, type Remote } from "../../core/git/remote.ts";
import { kustomizeFormat } from "../../core/manifest/manifest-formats.ts";
import { once } from "../../core/memo/memoize.ts";
import { parseRepositoryPath } from "../../core/path/repository-path.ts";
import { problem } from "../../core/problem/problem.ts";
import { deliveryTarget } from "../../operations/delivery-inputs.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Repository } from "../../ports/git.ts";
import { createRevisionComparison } from "./compare-revision.ts";
import { covers, deployersOf, findControllers } from "./controllers.ts";
import { createWatcher } from "./create-watcher.ts";
import { type RolloutTarget, readTarget, readTargetsSetBy, requestFor } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import { planRollout, type RolloutFacts } from "./plan.ts";
import { recordArtifacts, recordEnd, recordStart } from "./record-deployment-status.ts";
import { callReceiver } from "./refresh-controller.ts";
import { reportPlanned, reportRollout } from "./report.ts";
import { type AwaitedRollout, waitForRollouts } from "./wait.ts";
import type { WatchContext } from "./watcher.ts";

/** The story of one run: what is waited for, whom to ask, the waiting, what became of it. */
export async function runAwaitRollout(byOverlay: boolean, given: AwaitRolloutInputs, world: World) {
  const { clock, log, run } = world;
  const began = clock.now();
  // GitHub's deployments and records are of an environment, and an overlay by path names none.
  const inputs: AwaitRolloutInputs = byOverlay ? { ...given, deployment: "false", record: false } : given;
  const remedy = "Services and environments are looked up in it; `overlay` and `name` do without.";
  const catalogue = byOverlay ? undefined : await needCatalogue(world.files, inputs.config, remedy);
  const environment = catalogue && environmentNamed(catalogue, inputs.environment);
  const place = await deliveryTarget(
    { ...inputs, ...unused },
    world,
    environment && { catalogue, environments: [environment.name] },
  );
  const { remote } = place;
  const repository = once(() => world.git.open(remote));
  const tip = await world.delivery.readTip(place);
  const branch = once(async () => place.branch || (await (await repository()).defaultBranch()) || "main");
  if (inputs.commit !== undefined)
    await needOnBranch(inputs.commit, tip, await repository(), remote, await branch());
  const targets = await readTargets(inputs, tip, repository, catalogue, environment);
  const all = await findControllers(tip);
  const isOurs = (given: string) => {
    const named = parseRemote(given, run);
    // What cannot be read, such as the place of a template, may be ours.
    return named === undefined || isSameRepository(named, remote);
  };
  const facts: RolloutFacts[] = [];
  for (const target of targets) {
    const controllers = await deployersOf(target.overlay, all, { tip, branch: await branch(), isOurs });
    facts.push({ target, controllers });
  }
  const plan = planRollout(facts, inputs, remote.repository ?? remote.url);
  const warnings = [
    ...new Set(facts.flatMap(({ controllers }) => controllers.flatMap(({ faults }) => faults))),
  ];
  for (const { target } of plan) {
    const { name, deployed, at } = target;
    const version = [deployed.tag, deployed.digest?.slice(0, 19)].filter(Boolean).join(" ");
    const by = `set by ${short(target.commit)} in ${at.file}`;
    log.info(`${name} in ${target.environment}: waiting for ${version}, ${by}.`);
  }
  for (const warning of warnings) log.info(`Warning: ${warning}`);

  const argocd = inputs.server === undefined ? undefined : argocdOf(inputs, inputs.server, world);
  const github =
    remote.repository === undefined
      ? undefined
      : once(() => world.openGitHub(remote.repository ?? "", remote.token || inputs.githubToken));
  const rollouts: AwaitedRollout[] = [];
  for (const { target, watches } of plan) {
    const compareRevision = createRevisionComparison(await repository(), target);
    const context: WatchContext = {
      ...{ world, inputs, target, remote, compareRevision, argocd, github, branch: await branch() },
      covers: (path) => covers(tip, path, target.overlay),
    };
    const watchers = [];
    for (const watch of watches) watchers.push(await createWatcher(watch, context));
    const now = async () => {
      const found = await (await repository()).fetchRef(`refs/heads/${await branch()}`, { depth: 1 });
      return found === undefined ? ({ kind: "lacks" } as const) : compareRevision(found);
    };
    rollouts.push({ target, watchers, tip: now });
  }
  if (inputs.dryRun) {
    const titles = rollouts.map(({ watchers }) => watchers.map(({ title }) => title));
    return reportPlanned(plan, titles, warnings);
  }
  warnings.push(...(await callReceiver(inputs, world)));
  warnings.push(...(await recordStart(inputs, world, github, plan)));
  const rules = {
    settleMs: inputs.settle,
    patienceMs: inputs.patience,
    deadline: clock.now() + inputs.deadline,
    onSuspended: inputs.onSuspended,
  };
  const ends = await waitForRollouts(rollouts, rules, world);
  warnings.push(...(await recordEnd(inputs, world, github, ends)));
  warnings.push(...(await recordArtifacts(ends, inputs, world)));
  const page = remote.repository === undefined ? "" : `${run.serverUrl}/${remote.repository}`;
  const { onSuperseded, onSuspended } = inputs;
  return reportRollout(ends, { durationMs: clock.now() - began, warnings, page, onSuperseded, onSuspended });
}

/** The overlay by path, else the services by name, else with `*` whatever the commit set. Raises SERVICE_UNKNOWN and what they raise. */
async function readTargets(
  { service: names, commit, digest, overlay, name }: AwaitRolloutInputs,
  tip: Tip,
  repository: () => Promise<Repository>,
  catalogue: Catalogue | undefined,
  environment: Environment | undefined,
): Promise<readonly RolloutTarget[]> {
  if (catalogue === undefined || environment === undefined) {
    const place = {
      cluster: "",
      overlay: parseRepositoryPath(overlay, "overlay"),
      format: kustomizeFormat,
    };
    const image = { name: name || undefined, repository: "" };
    return [
      await readTarget(tip, repository, { service: "", environment: "", image, place, commit, digest }),
    ];
  }
  if (names.includes("*")) {
    if (commit !== undefined) return readTargetsSetBy(tip, repository, catalogue, environment, commit);
    needInput("commit", "", "`service: *` is every service that a commit sets: give that commit.");
  }
  const targets: RolloutTarget[] = [];
  for (const service of [...new Set(names)].map((one) => serviceNamed(catalogue, one)))
    for (const place of servicePlaces(catalogue, service, environment)) {
      const request = { ...requestFor(service, environment, place), commit, digest };
      targets.push(await readTarget(tip, repository, request));
    }
  return targets;
}

/** Words of a delivery that nothing is delivered with. */
const unused = {
  delivery: undefined,
  transport: "git",
  message: "",
  author: undefined,
  labels: [],
  reviewers: [],
  autoMerge: false,
} as const;

/** Raises AWAIT_COMMIT_UNKNOWN for a commit that the branch does not hold. */
async function needOnBranch(
  commit: NonNullable<AwaitRolloutInputs["commit"]>,
  tip: Tip,
  repository: Repository,
  remote: Remote,
  branch: string,
): Promise<void> {
  const { findForkPoint } = await import("../../operations/search-history.ts");
  const found = await findForkPoint({ repository, mayFetch: true, whole: false }, tip.commit, commit);
  if (found.kind === "found" && found.value === commit) return;
  throw problem("AWAIT_COMMIT_UNKNOWN", {
    commit: short(commit),
    branch,
    repository: remote.repository ?? remote.url,
  });
}

function argocdOf(inputs: AwaitRolloutInputs, server: string, world: World) {
  return once(async () => {
    const ca =
      inputs.ca === "" || inputs.ca.includes("BEGIN ")
        ? inputs.ca
        : ((await world.files.read(inputs.ca)) ?? "");
    return world.argocd({ server, token: inputs.token, ca });
  });
}
