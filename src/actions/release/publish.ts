import { type Problem, problemsIn } from "../../core/problem/problem.ts";
import type { Files, World } from "../../ports/all-ports.ts";
import type { Receipt } from "../../ports/delivery.ts";
import type { Registry } from "../../ports/registry.ts";
import type { ChangelogDecided } from "./changelog/decide.ts";
import { type ChangelogPlan, deliverChangelogs } from "./changelog/plan-changelogs.ts";
import { type ReleasedImage, tagImage } from "./pages/images.ts";
import { ensurePage, type Page } from "./pages/release-page.ts";
import type { PlannedRelease } from "./plan.ts";
import type { ReleaseRepository } from "./release-repository.ts";

/** What is to be done once the tags stand; every step may have been done by an earlier run. */
export interface PublishPlan {
  readonly images: readonly ReleasedImage[];
  readonly pages: readonly Page[];
  /** Undefined where no changelog is wanted, or none lacks anything. */
  readonly changelog: ChangelogPlan | undefined;
  /** Workflow to start for each release; empty for none. */
  readonly workflow: string;
  readonly toStart: readonly PlannedRelease[];
}

/** What became of it. What failed is reported, and the next run does it again. */
export interface PublishResult {
  /** Addresses of release pages by tag. */
  readonly urls: ReadonlyMap<string, string>;
  readonly started: readonly string[];
  /** Tags that GitHub will never give a page again, for an immutable release has used them. */
  readonly burned: readonly string[];
  readonly failures: readonly Problem[];
  /** Undefined where none was to be written, or it failed. */
  readonly changelog: Receipt<ChangelogDecided> | undefined;
}

/** What became of a part of it. */
export type PageResult = Pick<PublishResult, "urls" | "burned" | "failures">;

/** Tags images and makes release pages; one after the other, for GitHub limits how fast content may be made. */
export async function publish(
  repo: ReleaseRepository,
  files: Files,
  registry: Registry | undefined,
  rest: PublishPlan,
): Promise<PageResult> {
  const urls = new Map<string, string>();
  const burned: string[] = [];
  const failures: Problem[] = [];
  for (const image of rest.images) {
    await attempt(failures, async () => {
      if (registry !== undefined) await tagImage(registry, image);
    });
  }
  for (const page of rest.pages) {
    const failed = await attempt(failures, async () => {
      urls.set(page.release.tag, (await ensurePage(await repo.github(), files, page)).url);
    });
    if (failed.some(isBurned)) burned.push(page.release.tag);
  }
  return { urls, burned, failures };
}

/** Writes the changelogs and starts workflows, where nothing is left to plan again. */
export async function follow(
  repo: ReleaseRepository,
  world: World,
  { changelog, workflow, toStart }: PublishPlan,
  { urls, burned, failures: before }: PageResult,
): Promise<PublishResult> {
  const started: string[] = [];
  const failures = [...before];
  let written: PublishResult["changelog"];
  await attempt(failures, async () => {
    if (changelog !== undefined) written = await deliverChangelogs(world, changelog, false);
  });
  for (const { subject, version, tag } of workflow === "" ? [] : toStart) {
    await attempt(failures, async () => {
      const github = await repo.github();
      await github.dispatchWorkflow(workflow, tag, { service: subject.service, version, tag });
      started.push(tag);
    });
  }
  return { urls, started, burned, failures, changelog: written };
}

/** The Problems of a step, which do not keep the others from being done. */
async function attempt(failures: Problem[], step: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await step();
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    failures.push(...found);
    return found;
  }
  return [];
}

/** GitHub's own words; there is no other way to know. */
function isBurned({ code, message }: Problem): boolean {
  return code === "GITHUB_REFUSED" && message.includes("used by an immutable release");
}
