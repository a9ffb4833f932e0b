import { cut } from "../../core/text/markdown.ts";
import { backoffMs } from "../../core/time/backoff.ts";
import { commentOnPullRequest } from "../../operations/upsert-comment.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Registry } from "../../ports/registry.ts";
import { deliverChangelogs } from "./changelog/plan-changelogs.ts";
import type { ReleaseInputs } from "./inputs.ts";
import { releaseNotices } from "./notices.ts";
import type { ReleasePlan } from "./plan.ts";
import { prepare } from "./prepare-publishing.ts";
import { follow, type PublishPlan, type PublishResult, publish } from "./publish.ts";
import { pushProblem, pushTags, tagOptions } from "./push-tags.ts";
import type { ReleaseContext, ReleaseObservation } from "./release-context.ts";
import { openReleaseRepository, readSubjects } from "./release-repository.ts";
import { outcomeOf, outputsOf, type ReleaseResult, reasonOf, recordOf } from "./report.ts";
import { releaseLog, releaseSummary } from "./summary.ts";

/** A run that lost a race this often is not alone, it is stuck. */
const attempts = 8;

/** The story of one run; loaded once its inputs are right. */
export async function runRelease(inputs: ReleaseInputs, world: World) {
  const subjects = await readSubjects(inputs, world);
  const repo = await openReleaseRepository(inputs, world);
  const registry = inputs.image.length === 0 ? undefined : await openRegistry(inputs, world);
  const writer = Math.floor(world.clock.random() * 2 ** 48).toString(36);
  const memory = { writer, written: new Map(), burned: new Set<string>() };
  const context: ReleaseContext = { inputs, world, subjects, repo, registry, ...memory };
  if (inputs.dryRun) {
    const { observation, rest } = await prepare(context);
    const { changelog } = rest;
    const shown = changelog && (await deliverChangelogs(world, changelog, true));
    return withComment(context, reportOf(context, observation, rest, { ...nothing, changelog: shown }));
  }
  for (;;) {
    const { observation, rest } = await tagAll(context);
    const pages = await publish(repo, world.files, registry, rest);
    const around = pages.burned.filter((tag) => isFresh(observation.plan, tag) && !context.burned.has(tag));
    for (const tag of around) context.burned.add(tag);
    if (around.length === 0)
      return reportOf(context, observation, rest, await follow(repo, world, rest, pages));
  }
}

/** With what merging the pull request would release, in one comment on it, where that is wanted. */
async function withComment<R extends ReturnType<typeof reportOf>>(
  { inputs, world }: ReleaseContext,
  reported: R,
): Promise<R> {
  if (!inputs.comment) return reported;
  const intro = "What merging this pull request would release:\n\n";
  const markdown = intro + reported.summary;
  const notices = await commentOnPullRequest(
    world,
    inputs.githubToken,
    "release",
    cut(markdown, longest, more),
  );
  return { ...reported, notices: [...reported.notices, ...notices] };
}

/** A comment holds 65,536 characters. */
const longest = 60_000;
const more = "_The rest is in the job summary._";

const nothing: PublishResult = {
  urls: new Map(),
  started: [],
  burned: [],
  failures: [],
  changelog: undefined,
};

function isFresh({ releases }: ReleasePlan, tag: string): boolean {
  return releases.some((one) => one.tag === tag && one.fresh);
}

/** Plans and tags; who loses a race looks again and plans again. Raises RELEASE_PUSH_* and RELEASE_RACE. */
async function tagAll(
  context: ReleaseContext,
): Promise<{ observation: ReleaseObservation; rest: PublishPlan }> {
  const { inputs, world, repo, written } = context;
  const how = tagOptions(inputs, world.git);
  for (let attempt = 1; ; attempt++) {
    const began = world.clock.now();
    const prepared = await prepare(context);
    const { plan } = prepared.observation;
    const pushed = await pushTags(repo, plan, how, written);
    if (pushed.kind === "landed") return prepared;
    if (pushed.kind === "policy" || attempt === attempts) {
      throw pushProblem(pushed, plan, repo.remote.url, attempt);
    }
    const wait = backoffMs(attempt, world.clock.now() - began, world.clock.random());
    await world.clock.sleep(pushed.kind === "transient" ? (pushed.retryAfterMs ?? wait) : wait);
  }
}

function openRegistry(inputs: ReleaseInputs, { registries }: World): Promise<Registry> {
  const { registryUsername: username, registryPassword: password, githubToken: token } = inputs;
  return registries.open({ username, password, token });
}

function reportOf(
  { inputs, world, subjects, repo }: ReleaseContext,
  { plan, offTrunk }: ReleaseObservation,
  rest: PublishPlan,
  { urls, started, failures, changelog }: PublishResult,
) {
  const urlOf = (tag: string) => urls.get(tag) ?? repo.links.tag(tag);
  const { commit: commitUrl } = repo.links;
  const done: ReleaseResult = {
    plan,
    offTrunk,
    rest,
    started,
    changelog,
    dryRun: inputs.dryRun,
    urlOf,
    commitUrl,
  };
  for (const line of releaseLog(done)) world.log.info(line);
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
