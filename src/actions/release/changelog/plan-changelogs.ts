import { githubActionsBot } from "../../../core/commit/author.ts";
import type { Oid } from "../../../core/git/oid.ts";
import { link } from "../../../core/text/markdown.ts";
import {
  compareVersions,
  isSameVersion,
  isStable,
  parseVersion,
  type Version,
} from "../../../core/version/version.ts";
import type { World } from "../../../ports/all-ports.ts";
import type { Receipt, Target } from "../../../ports/delivery.ts";
import type { ServiceFacts } from "../facts.ts";
import type { PlannedRelease } from "../plan.ts";
import type { ReleaseContext, ReleaseObservation } from "../release-context.ts";
import type { ReleaseRepository } from "../release-repository.ts";
import { type Earlier, oursAmong, planAgain } from "../unfinished-releases.ts";
import {
  type Changelog,
  type ChangelogDecided,
  type CommitWording,
  decideChangelogs,
  readVersions,
} from "./decide.ts";
import type { Section } from "./sections.ts";

/** Changelogs that lack something, and the branch that they are on. */
export interface ChangelogPlan {
  readonly target: Target;
  readonly changelogs: readonly Changelog[];
  readonly wording: CommitWording;
}

/** So many releases that are not in a changelog are made up for: it begins with these. */
const most = 5;

/**
 * What the changelogs on trunk lack: the stable versions of this plan, and those of earlier runs that did not come to it, each as it was
 * planned then. Undefined where nothing is wanted or lacking.
 */
export async function planChangelogs(
  context: ReleaseContext,
  observation: ReleaseObservation,
): Promise<ChangelogPlan | undefined> {
  const { inputs, world, repo } = context;
  const candidates = observation.facts.flatMap((facts) => {
    const { service, format } = facts.subject;
    const path = observation.subjects.changelogs.get(service);
    const release = observation.plan.releases.find((one) => one.subject === facts.subject && !one.prerelease);
    const stable = facts.family.some(({ version, declared }) => isStable(version) && !declared);
    if (path === undefined || (release === undefined && !stable)) return [];
    return [{ facts, release, changelog: { path, calling: { service, format }, sections: [] } }];
  });
  if (candidates.length === 0) return undefined;
  const target: Target = {
    remote: repo.remote,
    branch: (await observation.listing.trunk()) ?? "",
    delivery: inputs.delivery ?? "push",
    transport: inputs.transport,
    author: inputs.author ?? githubActionsBot,
    deadlineMs: inputs.deadline,
    pullRequest: { labels: inputs.labels, reviewers: inputs.reviewers, autoMerge: inputs.autoMerge },
    reads: candidates.map(({ changelog }) => changelog.path),
  };
  const tip = await world.delivery.readTip(target);
  const versions = await Promise.all(candidates.map(({ changelog }) => readVersions(tip, changelog)));
  const states = candidates.map((one, at) => ({ ...one, there: versions[at] ?? [] }));
  const missed = await findMissed(repo, observation, states);
  const changelogs: Changelog[] = [];
  for (const { release, changelog, there, facts } of states) {
    const fresh = release === undefined ? [] : [{ release, commit: observation.plan.commit }];
    const earlier = missed.filter(({ release: { subject } }) => subject.service === facts.subject.service);
    const sections = await Promise.all([...fresh, ...earlier].map((one) => sectionOf(repo, one)));
    const lacking = sections.filter(({ version }) => !there.some((one) => isSameVersion(one, version)));
    if (lacking.length > 0) changelogs.push({ ...changelog, sections: lacking });
  }
  if (changelogs.length === 0) return undefined;
  const { commit } = observation.plan;
  return { target, changelogs, wording: { message: inputs.message, commit, run: observation.options.run } };
}

/** A release, and the commit that it is of. */
interface Released {
  readonly release: PlannedRelease;
  readonly commit: Oid;
}

/** What a service's changelog has. */
interface ChangelogState {
  readonly facts: ServiceFacts;
  readonly release: PlannedRelease | undefined;
  readonly there: readonly Version[];
}

/**
 * Releases of earlier runs that are not in their changelog: the last one, and those above all that are in it; of these the highest
 * few, so that a changelog that begins does not begin with all of history.
 */
async function findMissed(
  repo: ReleaseRepository,
  observation: ReleaseObservation,
  states: readonly ChangelogState[],
): Promise<readonly Released[]> {
  const open = states.flatMap(({ facts: { subject, family, line }, release, there }): readonly Earlier[] => {
    const top = [...there].sort(compareVersions).at(-1);
    const reached = new Set(line.reached.map(({ name }) => name));
    const lacking = family.filter(
      ({ name, version, declared }) =>
        !declared &&
        isStable(version) &&
        name !== release?.tag &&
        !there.some((one) => isSameVersion(one, version)) &&
        (reached.has(name) || top === undefined || compareVersions(version, top) > 0),
    );
    return lacking.slice(0, most).map((tag) => ({ subject, tag }));
  });
  const commits = [...new Set(open.map(({ tag }) => tag.commit))];
  const before = await repo.repository.ancestorsAmong(commits, observation.plan.commit);
  const ours = await oursAmong(
    repo,
    observation,
    open.filter(({ tag }) => before.has(tag.commit)),
  );
  const missed: Released[] = [];
  for (const one of ours) {
    const release = await planAgain(repo, observation, one);
    if (release !== undefined) missed.push({ release, commit: one.tag.commit });
  }
  return missed;
}

/** Its heading: the version, a link to its page, and the day of its commit. */
async function sectionOf(
  { repository, links }: ReleaseRepository,
  { release, commit }: Released,
): Promise<Section> {
  const { version, tag, notes } = release;
  const { committer } = await repository.commit(commit);
  const day = new Date(committer.time * 1_000).toISOString().slice(0, 10);
  const parsed = parseVersion(version);
  if (parsed === undefined) throw new Error(`${tag} has no version`);
  return { version: parsed, heading: `${link(version, links.tag(tag))} - ${day}`, notes };
}

/** Writes them, or only looks what would be written. */
export function deliverChangelogs(
  { delivery }: World,
  { target, changelogs, wording: words }: ChangelogPlan,
  dryRun: boolean,
): Promise<Receipt<ChangelogDecided>> {
  const way = dryRun ? delivery.preview : delivery.deliver;
  return way<ChangelogDecided>(target, (tip) => decideChangelogs(tip, changelogs, words));
}
