import { backoffMs } from "../../core/time/backoff.ts";
import type { Registry } from "../../ports/registry.ts";
import type { World } from "../../ports/world.ts";
import type { ReleaseContext, ReleaseObservation } from "./attempt.ts";
import { deliverChangelogs } from "./changelog/plan-changelogs.ts";
import type { ReleaseInputs } from "./inputs.ts";
import { releaseNotices } from "./notices.ts";
import type { ReleasePlan } from "./plan.ts";
import { prepare } from "./prepare.ts";
import { type Finished, follow, publish, type Rest } from "./publish.ts";
import { pushProblem, pushTags, tagWishes } from "./push-tags.ts";
import { outcomeOf, outputsOf, type ReleaseResult, reasonOf, recordOf } from "./report.ts";
import { openReleaseRepository, readSubjects } from "./repository.ts";
import { releaseSummary } from "./summary.ts";

/** A run that lost a race this often is not alone, it is stuck. */
const attempts = 8;

/** The story of one run; loaded once its inputs are right. */
export async function runRelease(asked: ReleaseInputs, world: World) {
  const subjects = await readSubjects(asked, world);
  const place = await openReleaseRepository(asked, world);
  const registry = asked.image.length === 0 ? undefined : await openRegistry(asked, world);
  const writer = Math.floor(world.clock.random() * 2 ** 48).toString(36);
  const memory = { writer, written: new Map(), burned: new Set<string>() };
  const story: ReleaseContext = { asked, world, subjects, place, registry, ...memory };
  if (asked.dryRun) {
    const { look, rest } = await prepare(story);
    const { changelog } = rest;
    const shown = changelog && (await deliverChangelogs(world, changelog, true));
    return tell(story, look, rest, { ...nothing, changelog: shown });
  }
  for (;;) {
    const { look, rest } = await tagAll(story);
    const published = await publish(place, world.files, registry, rest);
    const around = published.burned.filter((tag) => isFresh(look.plan, tag) && !story.burned.has(tag));
    for (const tag of around) story.burned.add(tag);
    if (around.length === 0) return tell(story, look, rest, await follow(place, world, rest, published));
  }
}

const nothing: Finished = { urls: new Map(), started: [], burned: [], failures: [], changelog: undefined };

function isFresh({ releases }: ReleasePlan, tag: string): boolean {
  return releases.some((one) => one.tag === tag && one.fresh);
}

/** Plans and tags; who loses a race looks again and plans again. Raises RELEASE_PUSH_* and RELEASE_RACE. */
async function tagAll(story: ReleaseContext): Promise<{ look: ReleaseObservation; rest: Rest }> {
  const { asked, world, place, written } = story;
  const how = tagWishes(asked, world.git);
  for (let attempt = 1; ; attempt++) {
    const began = world.clock.now();
    const prepared = await prepare(story);
    const { plan } = prepared.look;
    const pushed = await pushTags(place, plan, how, written);
    if (pushed.kind === "landed") return prepared;
    if (pushed.kind === "policy" || attempt === attempts) {
      throw pushProblem(pushed, plan, place.remote.url, attempt);
    }
    const wait = backoffMs(attempt, world.clock.now() - began, world.clock.random());
    await world.clock.sleep(pushed.kind === "transient" ? (pushed.retryAfterMs ?? wait) : wait);
  }
}

function openRegistry(asked: ReleaseInputs, { registries }: World): Promise<Registry> {
  const { registryUsername: username, registryPassword: password, githubToken: token } = asked;
  return registries.open({ username, password, token });
}

function tell(
  { asked, subjects, place }: ReleaseContext,
  { plan, offTrunk }: ReleaseObservation,
  rest: Rest,
  { urls, started, failures, changelog }: Finished,
) {
  const urlOf = (tag: string) => urls.get(tag) ?? place.links.tag(tag);
  const { commit: commitUrl } = place.links;
  const done: ReleaseResult = {
    plan,
    offTrunk,
    rest,
    started,
    changelog,
    dryRun: asked.dryRun,
    urlOf,
    commitUrl,
  };
  return {
    outcome: outcomeOf(done),
    reason: reasonOf(done),
    outputs: outputsOf(done, subjects.subjects.length === 1),
    summary: releaseSummary(done),
    report: recordOf(done),
    notices: releaseNotices(done),
    failures,
  };
}
