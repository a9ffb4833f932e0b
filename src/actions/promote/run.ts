import { formatRun } from "../../core/commit/commit-message.ts";
import { isSameRepository } from "../../core/git/remote.ts";
import { problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { hasArtifact, isSame } from "../../core/promotion/promotion.ts";
import { openArtifactStore } from "../../operations/copy-artifact.ts";
import { deliveryTarget, gitopsRemote } from "../../operations/delivery-inputs.ts";
import { openProvenance } from "../../operations/gates/attestations.ts";
import { moveTags } from "../../operations/move-tags.ts";
import { findPresent, recordDeployment } from "../../operations/record-deployment.ts";
import { findPeople, nobody } from "../../operations/requester-and-approvers.ts";
import { loadTrustedCatalogue } from "../../operations/trusted-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Run } from "../../ports/workflow-run.ts";
import { attestPromotions } from "./attest/attest-promotions.ts";
import { commentOnSources } from "./comment-on-pull-requests.ts";
import { deliverSecured } from "./copy-then-deliver.ts";
import { logOf } from "./describe-outcome.ts";
import { findWaiting, readPromotionFacts } from "./facts.ts";
import type { PromoteInputs } from "./inputs.ts";
import { proposeMergeBack } from "./merge-back/propose.ts";
import { openFactSources } from "./open-fact-sources.ts";
import { planPromotion } from "./plan.ts";
import { reportPromotion } from "./report.ts";
import { findRegistryHome } from "./select/login-registry.ts";
import { readsOf, selectOverlays, selectPaths } from "./select/promotion-paths.ts";

/**
 * Reads what the environments run, decides, secures the artifacts in the registry, delivers one commit or pull request, moves the
 * registry's tags once that has landed, and reports. A dry run ends after deciding. Loaded once the inputs are right.
 */
export async function runPromote(byPath: boolean, inputs: PromoteInputs, world: World) {
  const { run, delivery } = world;
  const { dryRun, githubToken, toRegistry, liftHold } = inputs;
  const { catalogue, ...selected } = await select(byPath, inputs, world);
  const { paths, others, to } = selected;
  const target = {
    ...(await deliveryTarget(inputs, world, {
      catalogue,
      places: to ? paths.map(({ service }) => ({ service, environment: to.name })) : [],
    })),
    reads: readsOf(selected, catalogue),
  };
  const registry = await world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    registry: await findRegistryHome(inputs, selected, () => delivery.readTip(target)),
    token: githubToken,
  });
  const store = openArtifactStore(registry, inputs.referrers);
  const provenance = openProvenance(world, { catalogue, to, registry }, inputs);
  const options = {
    selected,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    liftHold,
    provenance,
  };
  const sources = openFactSources(world, options);
  const rules = {
    onBlocked: inputs.onBlocked,
    message: inputs.message,
    reason: inputs.reason,
    tags: inputs.tags.length > 0 ? inputs.tags : (to?.tags ?? []),
    run: formatRun(run),
    sourcePage: pageOf(run, run.repository),
  };
  const people = findPeople(world, githubToken);
  /** Reads and decides; writes nothing. */
  const decide = async (tip: Tip) => {
    const facts = await readPromotionFacts(tip, paths, sources);
    const waiting = await findWaiting(tip, others, sources.tipOf);
    const signed = !dryRun && facts.some((one) => one.kind === "found" && !isSame(one));
    return { ...planPromotion(facts, { ...rules, people: signed ? await people() : nobody }, waiting), tip };
  };

  const planned = await delivery.preview(target, decide);
  if (dryRun) {
    const { promotions } = planned.plan;
    await store.estimate(
      promotions.filter(hasArtifact).filter(({ kind }) => kind === "go" || kind === "blocked"),
    );
  }
  const receipt = dryRun ? planned : await deliverSecured(delivery, store, target, planned, decide);
  const { plan, kind } = receipt;
  const unmended = dryRun ? [] : await store.repair(plan.promotions.filter((one) => one.kind === "same"));
  const floating = kind === "landed" ? [...plan.tags.present, ...plan.tags.landed] : plan.tags.present;
  const tagged = dryRun ? [] : await moveTags(registry, floating);
  const attested = inputs.attest ? await attestPromotions(world, target.remote, receipt, inputs, people) : [];
  const recorded =
    to === undefined || dryRun || inputs.deployment === "false"
      ? []
      : await recordDeployment(world, target.remote, to, receipt, {
          mode: inputs.deployment,
          present: await findPresent(plan.tip, plan),
        });
  const { step, every } = selected;
  const merged =
    catalogue && step
      ? await proposeMergeBack(world, { target, paths: every, run: rules.run, dryRun, catalogue, step })
      : [];
  const page = pageOf(run, target.remote.repository ?? "");
  const gitops = target.remote.repository ?? target.remote.url;
  for (const line of logOf(receipt, { gitops, page, dryRun })) world.log.info(line);
  const environments = step ? [...(catalogue?.environments.values() ?? [])] : [];
  const commented = inputs.comment
    ? await commentOnSources(world, githubToken, plan, { receipt, dryRun, environments })
    : [];
  const remarks = [...(receipt.remarks ?? []), ...recorded, ...merged];
  const report = reportPromotion(
    { ...receipt, remarks },
    {
      dryRun,
      onBlocked: inputs.onBlocked,
      stored: store.stored,
      unmended,
      tagged,
      attested,
      page,
      sourcePage: rules.sourcePage,
    },
  );
  return { ...report, notices: [...report.notices, ...commented] };
}

/** What goes from where to where, and the catalogue as far as it says so. Overlays given by path are looked up there as well. */
async function select(byPath: boolean, inputs: PromoteInputs, world: World) {
  const catalogue = await loadTrustedCatalogue(world, inputs);
  if (!byPath) {
    const remedy =
      "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
    if (catalogue === undefined) throw problem("CATALOGUE_MISSING", { path: inputs.config, remedy });
    return { catalogue, ...selectPaths(inputs, catalogue) };
  }
  const remoteOf = (given: string) => gitopsRemote(given, inputs, world);
  const declared =
    catalogue &&
    (await recover(
      () => remoteOf(catalogue.gitops.repository ?? ""),
      () => undefined,
    ));
  const here = declared && isSameRepository(declared, await remoteOf(inputs.repository));
  const selected = selectOverlays(inputs, here ? catalogue : undefined);
  return { catalogue: selected.to && catalogue, ...selected };
}

/** The page of a repository (`owner/name`) on GitHub; empty for none. */
function pageOf({ serverUrl }: Run, repository: string): string {
  return repository === "" ? "" : `${serverUrl}/${repository}`;
}
