import { planChangelogs } from "./changelog/plan-changelogs.ts";
import { observeRemote } from "./observe-remote.ts";
import { findAssets } from "./pages/assets.ts";
import { locateImages } from "./pages/images.ts";
import type { Page } from "./pages/release-page.ts";
import type { PublishPlan } from "./publish.ts";
import type { ReleaseContext, ReleaseObservation } from "./release-context.ts";
import { findUnfinished } from "./unfinished-releases.ts";

/**
 * Everything that is to be done, and all that could stop it, before anything is written. Where a pull request is tried, images and assets
 * are not looked for: what is built of the merge is not there before it.
 */
export async function prepare(
  context: ReleaseContext,
): Promise<{ readonly observation: ReleaseObservation; readonly rest: PublishPlan }> {
  const observation = await observeRemote(context);
  const { inputs, registry, world } = context;
  const { releases } = observation.plan;
  // What an earlier attempt of this very run may not have come to is started again.
  const toStart = world.run.attempt > 1 ? releases : releases.filter(({ fresh }) => fresh);
  const images =
    registry === undefined || observation.tried
      ? []
      : await locateImages(registry, inputs.image, observation.plan);
  const pages = await planPages(context, observation);
  const changelog = await planChangelogs(context, observation);
  return { observation, rest: { images, pages, changelog, workflow: inputs.dispatch, toStart } };
}

/** The pages to make sure of: those of the plan, and what earlier runs left unfinished. */
async function planPages(
  { inputs, world, repo }: ReleaseContext,
  observation: ReleaseObservation,
): Promise<readonly Page[]> {
  if (!inputs.githubRelease || repo.remote.repository === undefined) return [];
  const pages: Page[] = [];
  for (const release of observation.plan.releases) {
    const assets = observation.tried ? [] : await findAssets(world.files, inputs.assets, release);
    pages.push({ release, draft: inputs.draft, assets });
  }
  if (inputs.dryRun || inputs.draft) return pages;
  // The files of an earlier release are not at hand: its page waits for them as a draft.
  const draft = inputs.assets.length > 0;
  const unfinished = await findUnfinished(repo, await repo.github(), observation);
  return [...pages, ...unfinished.map((release) => ({ release, draft, assets: [] }))];
}
