import { formatRun } from "../../core/commit/commit-message.ts";
import { holdsBeside, holdsFile } from "../../core/promotion/holds-file-path.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { deliveryTarget } from "../../operations/delivery-inputs.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import { recordImages } from "../../operations/record-deployment.ts";
import { findPeople, nobody } from "../../operations/requester-and-approvers.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Run } from "../../ports/workflow-run.ts";
import { artifactName } from "./commit-text.ts";
import { readRollbackFacts } from "./facts.ts";
import type { RollbackInputs } from "./inputs.ts";
import { openRollbackSources } from "./open-rollback-sources.ts";
import { planRollback, type RollbackPlan } from "./plan.ts";
import { reportRollback } from "./report.ts";
import { environmentOf, placeAt, placesIn, type RollbackPlace, readRequest } from "./request.ts";
import { rollbackPlaceName } from "./rollback.ts";
import { versionName } from "./target-candidates.ts";

/**
 * Reads what ran, chooses what to go back to, proves that it is still there, and delivers image and hold as one commit. Nothing waits for gates: an
 * emergency keeps no office hours. Loaded once the inputs are right.
 */
export async function runRollback(byOverlay: boolean, inputs: RollbackInputs, world: World) {
  const { run, files, delivery, clock } = world;
  const { dryRun, githubToken } = inputs;
  const remedy = "Services and environments are looked up in it; `overlay` does without.";
  const catalogue = byOverlay ? undefined : await needCatalogue(files, inputs.config, remedy);
  const now = clock.now();
  const request = readRequest(inputs, now);
  const environment = catalogue && environmentOf(catalogue, inputs);
  const places =
    catalogue && environment ? placesIn(catalogue, inputs.service, environment) : [placeAt(inputs)];
  const target = {
    ...(await deliveryTarget(inputs, world, { catalogue, places: environment ? places : [] })),
    reads: readsOf(places),
  };
  const sources = openRollbackSources(world, { catalogue, environment, target, inputs });
  const people = findPeople(world, githubToken);
  const rules = {
    request,
    message: inputs.message,
    run: formatRun(run),
    by: run.id === "" ? run.actor : `${pageOf(run, run.repository)}/actions/runs/${run.id}`,
    now,
    sourcePage: pageOf(run, run.repository),
  };
  const decide = async (tip: Tip) => {
    const facts = await readRollbackFacts(tip, places, request, sources);
    const signed = !dryRun && facts.some(({ kind }) => kind !== "superseded");
    return planRollback(facts, { ...rules, people: signed ? await people() : nobody });
  };
  const receipt = dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
  const { plan } = receipt;
  tell(world, plan, { dryRun, ...request });
  const images = plan.rollbacks.flatMap((one) =>
    one.kind === "back" ? [artifactName(one.image, one.targetIdentity.identity)] : [],
  );
  const recorded =
    environment === undefined || dryRun || inputs.deployment === "false" || images.length === 0
      ? []
      : await recordImages(world, target.remote, environment, receipt, {
          mode: inputs.deployment,
          present: undefined,
          action: "rollback",
          images,
        });
  return reportRollback(
    { ...receipt, remarks: [...(receipt.remarks ?? []), ...recorded] },
    {
      request,
      dryRun,
      page: pageOf(run, target.remote.repository ?? ""),
      sourcePage: rules.sourcePage,
    },
  );
}

/** What will be read of the branch: overlays and holds, in one go. */
function readsOf(places: readonly RollbackPlace[]): readonly string[] {
  const holds = places.map(({ overlay, format }) =>
    holdsBeside(format.name === "kustomize" && overlay !== "" ? `${overlay}/` : overlay),
  );
  return [...new Set([...places.map(({ overlay }) => overlay), ...holds, holdsFile])];
}

/** What was decided, for what, from what to what and why, in the log. */
function tell(
  { log }: Pick<World, "log">,
  { rollbacks, patch, decision }: RollbackPlan,
  {
    dryRun,
    reason,
    hold,
  }: {
    readonly dryRun: boolean;
    readonly reason: string;
    readonly hold: { readonly until: number | undefined; readonly everywhere: boolean } | undefined;
  },
): void {
  log.info(`Why: ${reason}`);
  for (const one of rollbacks) {
    const name = rollbackPlaceName(one.place);
    if (one.kind === "superseded") log.info(`${name}: ${one.why}`);
    else if (one.kind === "same") log.info(`${name}: stays at ${versionName(one.present)}`);
    else {
      const { target, present, passed } = one;
      const since = new Date(target.since).toISOString();
      log.info(
        `${name}: ${versionName(present)} → ${versionName(target.deployed)}, which ran from ${since} (${target.commit.slice(0, 7)})`,
      );
      for (const skipped of passed)
        log.info(`  ${versionName(skipped.deployed)} was passed over: held, or not proved good`);
      for (const { message } of one.stopped) log.info(`  stopped: ${message}`);
      if (one.stopped.length === 0) for (const line of notBack(one.leaves)) log.info(line);
    }
    if (one.hold !== undefined && decision.kind === "write") {
      const end =
        hold?.until === undefined
          ? "until it is lifted"
          : `for ${formatDuration(hold.until - one.hold.since)}`;
      log.info(`  ${one.hold.digest} is held ${hold?.everywhere === true ? "everywhere" : "here"} ${end}`);
    }
  }
  if (dryRun) for (const line of patch.split("\n")) log.info(line);
}

function notBack(leaves: readonly string[]): readonly string[] {
  if (leaves.length === 0) return [];
  return [`  stays as it is now: ${leaves.slice(0, 5).join(", ")}${leaves.length > 5 ? ", …" : ""}`];
}

/** The page of a repository (`owner/name`) on GitHub; empty for none. */
function pageOf({ serverUrl }: Run, repository: string): string {
  return repository === "" ? "" : `${serverUrl}/${repository}`;
}
