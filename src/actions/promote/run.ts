import { formatRun } from "../../core/commit/commit-message.ts";
import type { EnvironmentState } from "../../core/promotion/deployment-record.ts";
import { hasArtifact, isSame } from "../../core/promotion/promotion.ts";
import { openArtifactStore } from "../../operations/copy-artifact.ts";
import { deliveryTarget } from "../../operations/delivery-inputs.ts";
import { openProvenance } from "../../operations/gates/attestations.ts";
import { needCatalogue } from "../../operations/load-catalogue.ts";
import { findPresent, recordDeployment } from "../../operations/record-deployment.ts";
import { findPeople, nobody } from "../../operations/run-people.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Run } from "../../ports/run.ts";
import type { World } from "../../ports/world.ts";
import { attestPromotions } from "./attest/attest-promotions.ts";
import { openFactSources } from "./fact-sources.ts";
import { findWaiting, readPromotionFacts } from "./facts.ts";
import type { PromoteInputs } from "./inputs.ts";
import { proposeMergeBack } from "./merge-back/propose.ts";
import { movingTags } from "./moving-tags.ts";
import { type PromotePlan, planPromotion } from "./plan.ts";
import { reportPromotion } from "./report.ts";
import { readsOf, selectPaths } from "./select/paths.ts";

/** Runs the action; loaded once its inputs are right. */
export async function runPromote(byPath: boolean, asked: PromoteInputs, world: World) {
  const { run, files, delivery } = world;
  const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
  const catalogue = byPath ? undefined : await needCatalogue(files, asked.config, remedy);
  const selected = selectPaths(asked, catalogue);
  const { paths, others, to } = selected;
  const target = {
    ...(await deliveryTarget(asked, world, { catalogue, environments: to ? [to.name] : [] })),
    reads: readsOf(selected, catalogue),
  };
  const registry = await world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    registry: asked.toRegistry || to?.registry || "",
    token: asked.githubToken,
  });
  const templates = asked.tags.length > 0 ? asked.tags : (to?.tags ?? []);
  const store = openArtifactStore(registry, {
    movingTags: (one) => movingTags(templates, one),
    referrers: asked.referrers,
  });
  const { githubToken, toRegistry } = asked;
  const sources = openFactSources(world, {
    selected,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    provenance: openProvenance(world, { catalogue, to, registry }, asked),
  });
  const rules = {
    onBlocked: asked.onBlocked,
    message: asked.message,
    reason: asked.reason,
    run: formatRun(run),
    sourcePage: pageOf(run, run.repository),
  };

  let present: EnvironmentState | undefined;
  const people = findPeople(world, asked.githubToken);
  const decide = async (tip: Tip): Promise<PromotePlan> => {
    const known = await readPromotionFacts(tip, paths, sources);
    const open = !asked.dryRun && known.some((one) => one.kind === "found" && !isSame(one));
    const waiting = await findWaiting(tip, others, sources.tipOf);
    const plan = planPromotion(known, { ...rules, people: open ? await people() : nobody }, waiting);
    const due = asked.dryRun ? ["go", "blocked"] : plan.decision.kind === "write" ? ["go"] : [];
    await store.secure(
      plan.promotions.filter(hasArtifact).filter((one) => due.includes(one.kind)),
      !asked.dryRun,
    );
    if (asked.deployment !== "false") present = await findPresent(tip, plan);
    return plan;
  };
  // All images are copied and proved before the first attempt to write to Git, so that a slow copy is not part of the race.
  const seen = await delivery.preview(target, decide);
  // Where nothing is left to change, an open pull request has become pointless and is closed.
  const pointless = seen.plan.decision.kind === "nothing" && target.delivery === "pull-request";
  const idle = asked.dryRun || !(seen.plan.decision.kind === "write" || pointless);
  const receipt = idle ? seen : await delivery.deliver(target, decide);
  const attested = asked.attest ? await attestPromotions(world, target.remote, receipt, asked, people) : [];
  const recorded =
    to === undefined || asked.dryRun
      ? []
      : await recordDeployment(world, target.remote, to, receipt, { wish: asked.deployment, present });
  const { step, every } = selected;
  const way = { target, paths: every, run: rules.run, dryRun: asked.dryRun };
  const merged = catalogue && step ? await proposeMergeBack(world, { ...way, catalogue, step }) : [];
  const remarks = [...(receipt.remarks ?? []), ...recorded, ...merged];
  return reportPromotion(
    { ...receipt, remarks },
    {
      dryRun: asked.dryRun,
      onBlocked: asked.onBlocked,
      stored: store.stored,
      attested,
      page: pageOf(run, target.remote.repository ?? ""),
      sourcePage: rules.sourcePage,
    },
  );
}

/** The page of a repository (`owner/name`) on the forge; empty for none. */
function pageOf({ serverUrl }: Run, repository: string): string {
  return repository === "" ? "" : `${serverUrl}/${repository}`;
}
