import type { ReleaseContext, ReleaseObservation } from "./attempt.ts";
import { planChangelogs } from "./changelog/plan-changelogs.ts";
import { observeRemote } from "./observe.ts";
import { findAssets } from "./pages/assets.ts";
import { locateImages } from "./pages/images.ts";
import type { Page } from "./pages/release-page.ts";
import type { Rest } from "./publish.ts";
import { findUnfinished } from "./unfinished.ts";

/**
 * Everything that is to be done, and all that could stop it, before anything is written. Where a pull request is tried, images and assets
 * are not looked for: what is built of the merge is not there before it.
 */
export async function prepare(
  story: ReleaseContext,
): Promise<{ readonly look: ReleaseObservation; readonly rest: Rest }> {
  const look = await observeRemote(story);
  const { asked, registry, world } = story;
  const { releases } = look.plan;
  // What an earlier attempt of this very run may not have come to is started again.
  const toStart = world.run.attempt > 1 ? releases : releases.filter(({ fresh }) => fresh);
  const images =
    registry === undefined || look.tried ? [] : await locateImages(registry, asked.image, look.plan);
  const pages = await planPages(story, look);
  const changelog = await planChangelogs(story, look);
  return { look, rest: { images, pages, changelog, workflow: asked.dispatch, toStart } };
}

/** The pages to make sure of: those of the plan, and what earlier runs left unfinished. */
async function planPages(
  { asked, world, place }: ReleaseContext,
  look: ReleaseObservation,
): Promise<readonly Page[]> {
  if (!asked.githubRelease || place.remote.repository === undefined) return [];
  const pages: Page[] = [];
  for (const release of look.plan.releases) {
    const assets = look.tried ? [] : await findAssets(world.files, asked.assets, release);
    pages.push({ release, draft: asked.draft, assets });
  }
  if (asked.dryRun || asked.draft) return pages;
  // The files of an earlier release are not at hand: its page waits for them as a draft.
  const draft = asked.assets.length > 0;
  const unfinished = await findUnfinished(place, await place.forge(), look);
  return [...pages, ...unfinished.map((release) => ({ release, draft, assets: [] }))];
}
