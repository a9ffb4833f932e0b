import { commonInputs, defineAction } from "../../contract/action.ts";
import { needCatalogue } from "../../contract/catalogue.ts";
import type { Target, Tip } from "../../contract/delivery.ts";
import { deliveryInputs, deliveryTarget } from "../../contract/delivery-inputs.ts";
import { flag, lines, oneOf, secret, text } from "../../contract/input.ts";
import type { World } from "../../contract/world.ts";
import { formatRun } from "../../domain/commit-message.ts";
import { type Gatekeeper, judgeGates } from "./gatekeeper.ts";
import { isByPath, planJourney } from "./journey.ts";
import { type PromotePlan, planPromotion } from "./plan.ts";
import { outcomes, outputs, reportPromotion } from "./report.ts";
import { openStore } from "./store.ts";
import { survey, type Unjudged } from "./survey.ts";
import { movingTags } from "./tags.ts";

/** Takes the artifact that one environment runs, proves it, and puts the very same into the next. */
export const promote = defineAction({
  name: "promote",
  inputs: {
    ...commonInputs,
    service: lines(),
    from: text(),
    to: text(),
    "overlay-from": text(),
    "overlay-to": text(),
    name: text(),
    version: text(),
    image: text(),
    reason: text(),
    "to-registry": text(),
    tags: lines(),
    referrers: oneOf(["copy", "skip"], "copy"),
    "on-blocked": oneOf(["fail", "skip"], "fail"),
    ...deliveryInputs,
    "registry-username": text(),
    "registry-password": secret(),
    "dry-run": flag(false),
  },
  outputs,
  outcomes,
  async run(asked, world) {
    const { run, files, clock, delivery } = world;
    const remedy =
      "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
    const catalogue = isByPath(asked) ? undefined : await needCatalogue(files, asked.config, remedy);
    const { routes, selection, to } = planJourney(asked, catalogue);
    const target = await deliveryTarget(asked, world, { catalogue, environments: to ? [to.name] : [] });
    const { repository } = target.remote;
    const registry = await world.registries.open({
      username: asked.registryUsername,
      password: asked.registryPassword,
      token: asked.githubToken,
    });
    const templates = asked.tags.length > 0 ? asked.tags : (to?.tags ?? []);
    const store = openStore(registry, {
      movingTags: (one) => movingTags(templates, one),
      referrers: asked.referrers,
    });
    const keeper = {
      order: catalogue && to ? { catalogue, to } : undefined,
      now: clock.now(),
      isHotfix: selection.kind === "hotfix",
      ...askForge(world, target),
    };
    const surveyor = {
      selection,
      registry: asked.toRegistry || (to?.registry ?? ""),
      resolve: store.resolve,
      judge: (tip: Tip, found: Unjudged) => judgeGates(keeper, tip, found),
    };
    const rules = {
      onBlocked: asked.onBlocked,
      message: asked.message,
      reason: asked.reason,
      run: formatRun(run),
    };

    const decide = async (tip: Tip): Promise<PromotePlan> => {
      const plan = planPromotion(await survey(tip, routes, surveyor), rules);
      if (plan.decision.kind === "write") {
        const going = plan.promotions.filter((one) => one.kind === "go");
        await store.secure(going, !asked.dryRun);
      }
      return plan;
    };
    // All images are copied and proved before the first attempt to write to Git, so that a slow copy is not part of the race.
    const seen = await delivery.preview(target, decide);
    // Where nothing is left to change, an open pull request has become pointless and is closed.
    const pointless = seen.plan.decision.kind === "nothing" && target.delivery === "pull-request";
    const idle = asked.dryRun || !(seen.plan.decision.kind === "write" || pointless);
    const receipt = idle ? seen : await delivery.deliver(target, decide);
    return reportPromotion(receipt, {
      dryRun: asked.dryRun,
      onBlocked: asked.onBlocked,
      stored: store.stored,
      page: repository === undefined ? "" : `${run.serverUrl}/${repository}`,
    });
  },
});

/** The questions of the gates to the forge, where the GitOps repository is on one. */
function askForge({ forge }: World, { remote, branch }: Target): Pick<Gatekeeper, "checksOf" | "pullsOf"> {
  const { repository, token } = remote;
  if (repository === undefined) return { checksOf: undefined, pullsOf: undefined };
  return {
    checksOf: async (commit) => (await forge(repository, token)).checks(commit),
    pullsOf: async (head) => (await forge(repository, token)).openPullRequests(head, branch),
  };
}
