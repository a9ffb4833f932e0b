import { type Bump, bumped } from "../bump.ts";
import { core, isSameVersion, isStable, type Version } from "../version.ts";

/** What a version must not collide with: every version of the family, on trunk or not. */
export type Taken = readonly Version[];

/** The next stable version: the bump, applied again as long as somebody has used that number. */
export function nextStable(previous: Version, bump: Exclude<Bump, "none">, taken: Taken): Version {
  let next = bumped(core(previous), bump);
  while (isTaken(next, taken)) next = bumped(next, bump);
  return next;
}

/** The first version, moved on by patches while somebody has used that number. */
export function firstVersion(initial: Version, taken: Taken): Version {
  let next = initial;
  while (isTaken(next, taken)) next = bumped(core(next), "patch");
  return next;
}

/** The next pre-release of a stable version to come: `rc.1`, or one more than the highest `rc.N` there is. */
export function nextPrerelease(target: Version, label: string, taken: Taken): Version {
  const numbers = taken.flatMap((version) => numberOf(version, target, label) ?? []);
  return { ...core(target), prerelease: [label, Math.max(0, ...numbers) + 1] };
}

/** N of `target-label.N`, undefined for any other version. */
export function numberOf(version: Version, target: Version, label: string): number | undefined {
  const [word, number, ...more] = version.prerelease;
  if (isStable(version) || !isSameVersion(core(version), core(target))) return undefined;
  return word === label && typeof number === "number" && more.length === 0 ? number : undefined;
}

function isTaken(version: Version, taken: Taken): boolean {
  return taken.some((one) => isSameVersion(one, version));
}
