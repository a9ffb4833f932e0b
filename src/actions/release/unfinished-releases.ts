import { parseTrailers } from "../../core/commit/commit-message.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { VersionTag } from "../../core/version/version-tags.ts";
import type { GitHub } from "../../ports/github.ts";
import { readServiceFacts } from "./facts.ts";
import { type PlannedRelease, planRelease } from "./plan.ts";
import type { ReleaseObservation } from "./release-context.ts";
import type { ReleaseRepository } from "./release-repository.ts";
import type { ReleasedService } from "./released-services.ts";

/**
 * What an earlier run tagged and did not finish: its tag has no page, or one that is still a draft. Only tags that are ours are
 * looked at. Each is planned as it was then, at its own commit.
 */
export async function findUnfinished(
  repo: ReleaseRepository,
  github: GitHub,
  observation: ReleaseObservation,
): Promise<readonly PlannedRelease[]> {
  const finished = new Set((await github.releases()).filter(({ draft }) => !draft).map(({ tag }) => tag));
  const planned = new Set(observation.plan.releases.map(({ tag }) => tag));
  const open = observation.facts.flatMap(({ subject, line }) =>
    line.reached
      // Of two tags at one commit the higher one is the release: the other could not get a page.
      .filter(
        ({ name, declared, commit }, at) =>
          !declared &&
          !finished.has(name) &&
          !planned.has(name) &&
          !line.reached.slice(0, at).some((one) => one.commit === commit),
      )
      .map((tag) => ({ subject, tag })),
  );
  const unfinished: PlannedRelease[] = [];
  for (const one of await oursAmong(repo, observation, open)) {
    const planned = await planAgain(repo, observation, one);
    if (planned !== undefined) unfinished.push(planned);
  }
  return unfinished;
}

/** A tag of an earlier run. */
export interface Earlier {
  readonly subject: ReleasedService;
  readonly tag: VersionTag;
}

/** Those of the tags that are of our making: they say so. What is missing of them comes in few round trips. */
export async function oursAmong<T extends Earlier>(
  { repository }: ReleaseRepository,
  { listing }: Pick<ReleaseObservation, "listing">,
  tags: readonly T[],
): Promise<readonly T[]> {
  const refs = new Map(listing.refs.map((ref) => [ref.name, ref]));
  const ours = await Promise.all(
    tags.map(async ({ tag }) => {
      const ref = refs.get(`refs/tags/${tag.name}`);
      if (ref === undefined || ref.oid === ref.commit) return false;
      const message = (await repository.tagMessage(ref.oid)) ?? "";
      return parseTrailers(message).get("trunkline")?.includes("release") ?? false;
    }),
  );
  return tags.filter((_, at) => ours[at]);
}

/** A release of an earlier run, planned as it was then, at its own commit. */
export async function planAgain(
  repo: ReleaseRepository,
  { subjects, listing, options: given }: Pick<ReleaseObservation, "subjects" | "listing" | "options">,
  { subject, tag: { name, commit, version } }: Earlier,
): Promise<PlannedRelease | undefined> {
  const alone = { ...subjects, subjects: [{ ...subject, lockstep: undefined }] };
  const releaseCommit = { commit, rewords: new Map<Oid, string>() };
  const facts = await readServiceFacts(repo.repository, repo.checkout, alone, releaseCommit, listing);
  const [label] = version.prerelease;
  const prerelease = typeof label === "string" ? label : undefined;
  const options = { ...given, bump: "auto" as const, prerelease, floating: undefined };
  return planRelease(commit, facts, options).releases.find(({ tag, exists }) => exists && tag === name);
}
