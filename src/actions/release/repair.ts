import type { Forge } from "../../contract/forge.ts";
import { oursAmong, planAgain } from "./again.ts";
import type { Place } from "./place.ts";
import type { PlannedRelease } from "./plan.ts";
import type { Look } from "./story.ts";

/**
 * What an earlier run tagged and did not finish: its tag has no page, or one that is still a draft. Only tags that are ours are
 * looked at. Each is planned as it was then, at its own commit.
 */
export async function findUnfinished(
  place: Place,
  forge: Forge,
  look: Look,
): Promise<readonly PlannedRelease[]> {
  const finished = new Set((await forge.releases()).filter(({ draft }) => !draft).map(({ tag }) => tag));
  const planned = new Set(look.plan.releases.map(({ tag }) => tag));
  const open = look.known.flatMap(({ subject, line }) =>
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
  for (const one of await oursAmong(place, look, open)) {
    const again = await planAgain(place, look, one);
    if (again !== undefined) unfinished.push(again);
  }
  return unfinished;
}
