import { parseTrailers } from "../../domain/commit-message.ts";
import type { Oid } from "../../domain/oid.ts";
import type { VersionTag } from "../../domain/release/family.ts";
import { knowServices } from "./known.ts";
import type { Place } from "./place.ts";
import { type PlannedRelease, planRelease } from "./plan.ts";
import type { Look } from "./story.ts";
import type { Subject } from "./subject.ts";

/** A tag of an earlier run. */
export interface Earlier {
  readonly subject: Subject;
  readonly tag: VersionTag;
}

/** Those of the tags that are of our making: they say so. What is missing of them comes in few round trips. */
export async function oursAmong<T extends Earlier>(
  { repository }: Place,
  { listing }: Pick<Look, "listing">,
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
  place: Place,
  { subjects, listing, wishes }: Pick<Look, "subjects" | "listing" | "wishes">,
  { subject, tag: { name, commit, version } }: Earlier,
): Promise<PlannedRelease | undefined> {
  const alone = { ...subjects, subjects: [{ ...subject, lockstep: undefined }] };
  const moment = { commit, rewords: new Map<Oid, string>() };
  const then = await knowServices(place.repository, place.checkout, alone, moment, listing);
  const [label] = version.prerelease;
  const prerelease = typeof label === "string" ? label : undefined;
  const wanted = { ...wishes, bump: "auto" as const, prerelease, floating: undefined };
  return planRelease(commit, then, wanted).releases.find(({ tag, exists }) => exists && tag === name);
}
