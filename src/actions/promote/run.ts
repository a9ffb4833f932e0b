import { needCatalogue } from "../../contract/catalogue.ts";
import type { Tip } from "../../contract/delivery.ts";
import { deliveryTarget } from "../../contract/delivery-inputs.ts";
import type { Run } from "../../contract/run.ts";
import type { World } from "../../contract/world.ts";
import { formatRun } from "../../domain/commit-message.ts";
import type { Standing } from "../../domain/promotion/deployment.ts";
import { attestPromotions } from "./attestation.ts";
import { findPresent, recordDeployment } from "./deployment.ts";
import type { Wanted } from "./inputs.ts";
import { planJourney, readsOf } from "./journey.ts";
import { proposeMergeBack } from "./merge-back.ts";
import { findPeople, nobody } from "./people.ts";
import { type PromotePlan, planPromotion } from "./plan.ts";
import { isFound, isSame } from "./promotion.ts";
import { openProvenance } from "./provenance.ts";
import { reportPromotion } from "./report.ts";
import { openStore } from "./store.ts";
import { openSurveyor } from "./surroundings.ts";
import { findWaiting, survey } from "./survey.ts";
import { movingTags } from "./tags.ts";

/** The story of one run; loaded once its inputs are right. */
export async function promoteArtifacts(byPath: boolean, asked: Wanted, world: World) {
  const { run, files, delivery } = world;
  const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
  const catalogue = byPath ? undefined : await needCatalogue(files, asked.config, remedy);
  const journey = planJourney(asked, catalogue);
  const { routes, others, to } = journey;
  const target = {
    ...(await deliveryTarget(asked, world, { catalogue, environments: to ? [to.name] : [] })),
    reads: readsOf(journey, catalogue),
  };
  const registry = await world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    registry: asked.toRegistry || to?.registry || "",
    token: asked.githubToken,
  });
  const templates = asked.tags.length > 0 ? asked.tags : (to?.tags ?? []);
  const store = openStore(registry, {
    movingTags: (one) => movingTags(templates, one),
    referrers: asked.referrers,
  });
  const { githubToken, toRegistry } = asked;
  const surveyor = openSurveyor(world, {
    journey,
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

  let present: Standing | undefined;
  const people = findPeople(world, asked.githubToken);
  const decide = async (tip: Tip): Promise<PromotePlan> => {
    const known = await survey(tip, routes, surveyor);
    const open = !asked.dryRun && known.some((one) => one.kind === "found" && !isSame(one));
    const waiting = await findWaiting(tip, others, surveyor.tipOf);
    const plan = planPromotion(known, { ...rules, people: open ? await people() : nobody }, waiting);
    const due = asked.dryRun ? ["go", "blocked"] : plan.decision.kind === "write" ? ["go"] : [];
    await store.secure(
      plan.promotions.filter(isFound).filter((one) => due.includes(one.kind)),
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
  const { leg, every } = journey;
  const way = { target, routes: every, run: rules.run, dryRun: asked.dryRun };
  const merged = catalogue && leg ? await proposeMergeBack(world, { ...way, catalogue, leg }) : [];
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
