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
import type { Receipt, Target } from "../../../ports/delivery.ts";
import type { World } from "../../../ports/world.ts";
import type { ReleaseContext, ReleaseObservation } from "../attempt.ts";
import type { ServiceFacts } from "../facts.ts";
import type { PlannedRelease } from "../plan.ts";
import type { ReleaseRepository } from "../repository.ts";
import { type Earlier, oursAmong, planAgain } from "../unfinished.ts";
import {
  type Changelog,
  type ChangelogDecided,
  decideChangelogs,
  readVersions,
  type Words,
} from "./decide.ts";
import type { Section } from "./sections.ts";

/** Changelogs that lack something, and the branch that they are on. */
export interface ChangelogPlan {
  readonly target: Target;
  readonly changelogs: readonly Changelog[];
  readonly words: Words;
}

/** So many releases that are not in a changelog are made up for: it begins with these. */
const most = 5;

/**
 * What the changelogs on trunk lack: the stable versions of this plan, and those of earlier runs that did not come to it, each as it was
 * planned then. Undefined where nothing is wanted or lacking.
 */
export async function planChangelogs(
  story: ReleaseContext,
  look: ReleaseObservation,
): Promise<ChangelogPlan | undefined> {
  const { asked, world, place } = story;
  const begun = look.known.flatMap((known) => {
    const { service, format } = known.subject;
    const path = look.subjects.changelogs.get(service);
    const release = look.plan.releases.find((one) => one.subject === known.subject && !one.prerelease);
    const stable = known.family.some(({ version, declared }) => isStable(version) && !declared);
    if (path === undefined || (release === undefined && !stable)) return [];
    return [{ known, release, changelog: { path, calling: { service, format }, sections: [] } }];
  });
  if (begun.length === 0) return undefined;
  const target: Target = {
    remote: place.remote,
    branch: (await look.listing.trunk()) ?? "",
    delivery: asked.delivery ?? "push",
    transport: asked.transport,
    author: asked.author ?? githubActionsBot,
    deadlineMs: asked.deadline,
    pullRequest: { labels: asked.labels, reviewers: asked.reviewers, autoMerge: asked.autoMerge },
    reads: begun.map(({ changelog }) => changelog.path),
  };
  const tip = await world.delivery.readTip(target);
  const versions = await Promise.all(begun.map(({ changelog }) => readVersions(tip, changelog)));
  const wanted = begun.map((one, at) => ({ ...one, there: versions[at] ?? [] }));
  const missed = await findMissed(place, look, wanted);
  const changelogs: Changelog[] = [];
  for (const { release, changelog, there, known } of wanted) {
    const fresh = release === undefined ? [] : [{ release, commit: look.plan.commit }];
    const earlier = missed.filter(({ release: { subject } }) => subject.service === known.subject.service);
    const sections = await Promise.all([...fresh, ...earlier].map((one) => sectionOf(place, one)));
    const lacking = sections.filter(({ version }) => !there.some((one) => isSameVersion(one, version)));
    if (lacking.length > 0) changelogs.push({ ...changelog, sections: lacking });
  }
  if (changelogs.length === 0) return undefined;
  const { commit } = look.plan;
  return { target, changelogs, words: { message: asked.message, commit, run: look.wishes.run } };
}

/** A release, and the commit that it is of. */
interface Released {
  readonly release: PlannedRelease;
  readonly commit: Oid;
}

/** What a service's changelog has. */
interface Wanted {
  readonly known: ServiceFacts;
  readonly release: PlannedRelease | undefined;
  readonly there: readonly Version[];
}

/**
 * Releases of earlier runs that are not in their changelog: the last one, and those above all that are in it; of these the highest
 * few, so that a changelog that begins does not begin with all of history.
 */
async function findMissed(
  place: ReleaseRepository,
  look: ReleaseObservation,
  wanted: readonly Wanted[],
): Promise<readonly Released[]> {
  const open = wanted.flatMap(({ known: { subject, family, line }, release, there }): readonly Earlier[] => {
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
  const before = await place.repository.ancestorsAmong(commits, look.plan.commit);
  const ours = await oursAmong(
    place,
    look,
    open.filter(({ tag }) => before.has(tag.commit)),
  );
  const missed: Released[] = [];
  for (const one of ours) {
    const release = await planAgain(place, look, one);
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
  { target, changelogs, words }: ChangelogPlan,
  dryRun: boolean,
): Promise<Receipt<ChangelogDecided>> {
  const way = dryRun ? delivery.preview : delivery.deliver;
  return way<ChangelogDecided>(target, (tip) => decideChangelogs(tip, changelogs, words));
}
