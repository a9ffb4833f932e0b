import { environmentNamed, serviceNamed } from "../../core/catalogue/lookup.ts";
import { short } from "../../core/git/oid.ts";
import type { Remote } from "../../core/git/remote.ts";
import { once } from "../../core/memo/memo.ts";
import { problem } from "../../core/problem/problem.ts";
import { deliveryTarget } from "../../operations/delivery-inputs.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Repository } from "../../ports/git.ts";
import type { World } from "../../ports/world.ts";
import { createStandings } from "./commit-line.ts";
import { covers, findControllers } from "./controllers.ts";
import { type RolloutTarget, readTarget } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import { planRollout, type RolloutFacts } from "./plan.ts";
import { recordEnd, recordStart } from "./record.ts";
import { reportPlanned, reportRollout } from "./report.ts";
import { type AwaitedRollout, waitForRollouts } from "./wait.ts";
import { wakeReceiver } from "./wake.ts";
import { createWatcher, type WatchContext } from "./watchers.ts";

/** The story of one run: what is waited for, whom to ask, the waiting, what became of it. */
export async function runAwaitRollout(asked: AwaitRolloutInputs, world: World) {
  const { clock, log, run } = world;
  const begin = clock.now();
  const remedy = "The services and environments that are waited for are looked up in it.";
  const catalogue = await needCatalogue(world.files, asked.config, remedy);
  const environment = environmentNamed(catalogue, asked.environment);
  const services = [...new Set(asked.service)].map((name) => serviceNamed(catalogue, name));
  const place = await deliveryTarget({ ...asked, ...unused }, world, {
    catalogue,
    environments: [environment.name],
  });
  const { remote } = place;
  const repository = once(() => world.git.open(remote));
  const tip = await world.delivery.readTip(place);
  const branch = once(async () => place.branch || (await (await repository()).defaultBranch()) || "main");
  if (asked.commit !== undefined)
    await needOnBranch(asked.commit, tip, await repository(), remote, await branch());
  const targets: RolloutTarget[] = [];
  for (const service of services)
    targets.push(await readTarget(tip, repository, service, { ...asked, catalogue, environment }));
  const facts = await findDeployers(tip, targets);
  const plan = planRollout(facts, asked, remote.repository ?? remote.url);
  const warnings = [
    ...new Set(facts.flatMap(({ controllers }) => controllers.flatMap(({ faults }) => faults))),
  ];
  for (const { target } of plan) {
    const { service, deployed, commit, at } = target;
    const version = [deployed.tag, deployed.digest?.slice(0, 19)].filter(Boolean).join(" ");
    log.info(
      `${service} in ${environment.name}: waiting for ${version}, set by ${short(commit)} in ${at.file}.`,
    );
  }
  for (const warning of warnings) log.info(`Warning: ${warning}`);

  const argocd = asked.server === undefined ? undefined : argocdOf(asked, asked.server, world);
  const github =
    remote.repository === undefined
      ? undefined
      : once(() => world.forge(remote.repository ?? "", remote.token || asked.githubToken));
  const rollouts: AwaitedRollout[] = [];
  for (const { target, watches } of plan) {
    const standingOf = createStandings(await repository(), target);
    const context: WatchContext = {
      ...{ world, asked, target, remote, standingOf, argocd, github, branch: await branch() },
      covers: (path) => covers(tip, path, target.overlay),
    };
    const watchers = [];
    for (const watch of watches) watchers.push(await createWatcher(watch, context));
    const now = async () => {
      const found = await (await repository()).fetchRef(`refs/heads/${await branch()}`, { depth: 1 });
      return found === undefined ? ({ kind: "lacks" } as const) : standingOf(found);
    };
    rollouts.push({ target, watchers, tip: now });
  }
  if (asked.dryRun) {
    const titles = rollouts.map(({ watchers }) => watchers.map(({ title }) => title));
    return reportPlanned(plan, titles, warnings);
  }
  warnings.push(...(await wakeReceiver(asked, world)));
  warnings.push(...(await recordStart(asked, world, github, plan)));
  const rules = {
    settleMs: asked.settle,
    patienceMs: asked.patience,
    deadline: clock.now() + asked.deadline,
    onSuspended: asked.onSuspended,
  };
  const ends = await waitForRollouts(rollouts, rules, world);
  warnings.push(...(await recordEnd(asked, world, github, ends)));
  const page = remote.repository === undefined ? "" : `${run.serverUrl}/${remote.repository}`;
  const { onSuperseded, onSuspended } = asked;
  return reportRollout(ends, { durationMs: clock.now() - begin, warnings, page, onSuperseded, onSuspended });
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
  const { findForkPoint } = await import("../../operations/history.ts");
  const found = await findForkPoint({ repository, mayFetch: true, whole: false }, tip.commit, commit);
  if (found.kind === "found" && found.value === commit) return;
  throw problem("AWAIT_COMMIT_UNKNOWN", {
    commit: short(commit),
    branch,
    repository: remote.repository ?? remote.url,
  });
}

/** The controllers' manifests that deploy each target: those whose path holds its overlay. */
async function findDeployers(tip: Tip, targets: readonly RolloutTarget[]): Promise<readonly RolloutFacts[]> {
  const all = await findControllers(tip);
  const found: RolloutFacts[] = [];
  for (const target of targets) {
    const controllers = [];
    for (const one of all) {
      const held = await Promise.all(one.paths.map((path) => covers(tip, path, target.overlay)));
      if (held.includes(true)) controllers.push(one);
    }
    found.push({ target, controllers });
  }
  return found;
}

function argocdOf(asked: AwaitRolloutInputs, server: string, world: World) {
  return once(async () => {
    const ca =
      asked.ca === "" || asked.ca.includes("BEGIN ") ? asked.ca : ((await world.files.read(asked.ca)) ?? "");
    return world.argocd({ server, token: asked.token, ca });
  });
}
