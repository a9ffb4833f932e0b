import type { Registry } from "../../contract/registry.ts";
import type { Files } from "../../contract/world.ts";
import { type Problem, problemsIn } from "../../domain/problem.ts";
import { type ReleasedImage, tagImage } from "./images.ts";
import { ensurePage, type Page } from "./pages.ts";
import type { Place } from "./place.ts";
import type { PlannedRelease } from "./plan.ts";

/** What is to be done once the tags stand; every step may have been done by an earlier run. */
export interface Rest {
  readonly images: readonly ReleasedImage[];
  readonly pages: readonly Page[];
  /** Workflow to start for each release; empty for none. */
  readonly workflow: string;
  readonly toStart: readonly PlannedRelease[];
}

/** What became of it. What failed is told, and the next run does it again. */
export interface Finished {
  /** Addresses of release pages by tag. */
  readonly urls: ReadonlyMap<string, string>;
  readonly started: readonly string[];
  /** Tags that the forge will never give a page again, for an immutable release has used them. */
  readonly burned: readonly string[];
  readonly failures: readonly Problem[];
}

/** Tags images, makes release pages, starts workflows; one after the other, for GitHub limits how fast content may be made. */
export async function finish(
  place: Place,
  files: Files,
  registry: Registry | undefined,
  rest: Rest,
): Promise<Finished> {
  const urls = new Map<string, string>();
  const started: string[] = [];
  const burned: string[] = [];
  const failures: Problem[] = [];
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (thrown) {
      const found = problemsIn(thrown);
      if (found === undefined) throw thrown;
      failures.push(...found);
      return found;
    }
    return [];
  };
  for (const image of rest.images) {
    await attempt(async () => {
      if (registry !== undefined) await tagImage(registry, image);
    });
  }
  for (const page of rest.pages) {
    const failed = await attempt(async () => {
      urls.set(page.release.tag, (await ensurePage(await place.forge(), files, page)).url);
    });
    if (failed.some(isBurned)) burned.push(page.release.tag);
  }
  for (const { subject, version, tag } of rest.workflow === "" ? [] : rest.toStart) {
    await attempt(async () => {
      const forge = await place.forge();
      await forge.dispatchWorkflow(rest.workflow, tag, { service: subject.service, version, tag });
      started.push(tag);
    });
  }
  return { urls, started, burned, failures };
}

/** GitHub's own words; there is no other way to know. */
function isBurned({ code, message }: Problem): boolean {
  return code === "FORGE_REFUSED" && message.includes("used by an immutable release");
}
