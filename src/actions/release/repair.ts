import type { Forge } from "../../contract/forge.ts";
import type { Repository } from "../../contract/git.ts";
import { parseTrailers } from "../../domain/commit-message.ts";
import type { Oid } from "../../domain/oid.ts";
import { knowServices, type Listing } from "./known.ts";
import type { Place } from "./place.ts";
import type { Plan, PlannedRelease, Wishes } from "./plan.ts";
import { planRelease } from "./plan.ts";
import type { Known } from "./subject.ts";
import type { Subjects } from "./subjects.ts";

/**
 * What an earlier run tagged and did not finish: its tag has no page, or one that is still a draft. Only tags that are ours are
 * looked at: they say so. Each is planned as it was then, at its own commit.
 */
export async function findUnfinished(
  place: Place,
  forge: Forge,
  subjects: Subjects,
  {
    plan,
    known,
    listing,
  }: { readonly plan: Plan; readonly known: readonly Known[]; readonly listing: Listing },
  wishes: Wishes,
): Promise<readonly PlannedRelease[]> {
  const finished = new Set((await forge.releases()).filter(({ draft }) => !draft).map(({ tag }) => tag));
  const planned = new Set(plan.releases.map(({ tag }) => tag));
  const unfinished: PlannedRelease[] = [];
  for (const { subject, line } of known) {
    // Of two tags at one commit the higher one is the release: the other could not get a page.
    const open = line.reached.filter(
      ({ name, declared, commit }, at) =>
        !declared &&
        !finished.has(name) &&
        !planned.has(name) &&
        !line.reached.slice(0, at).some((one) => one.commit === commit),
    );
    for (const { name, commit } of open) {
      if (!(await isOurs(place.repository, name, listing))) continue;
      const alone = { ...subjects, subjects: [{ ...subject, lockstep: undefined }] };
      const moment = { commit, rewords: new Map<Oid, string>() };
      const then = await knowServices(place.repository, place.checkout, alone, moment, listing);
      const again = planRelease(commit, then, { ...wishes, floating: undefined });
      unfinished.push(...again.releases.filter(({ tag, exists }) => exists && tag === name));
    }
  }
  return unfinished;
}

async function isOurs(repository: Repository, tag: string, { refs }: Listing): Promise<boolean> {
  const ref = refs.find(({ name }) => name === `refs/tags/${tag}`);
  if (ref === undefined || ref.oid === ref.commit) return false;
  const message = await repository.tagMessage(ref.oid);
  return (
    parseTrailers(message ?? "")
      .get("trunkline")
      ?.includes("release") ?? false
  );
}
