import { core, isSameVersion, isStable, type Version } from "../../../core/version/version.ts";
import { type Bump, bumped } from "./bump.ts";

/** What a version must not collide with: every version of the family, on trunk or not. */
export type TakenVersions = readonly Version[];

/** The next stable version: the bump, applied again as long as somebody has used that number. */
export function nextStable(previous: Version, bump: Exclude<Bump, "none">, taken: TakenVersions): Version {
  let next = bumped(core(previous), bump);
  while (isTaken(next, taken)) next = bumped(next, bump);
  return next;
}

/** The first version, moved on by patches while somebody has used that number. */
export function firstVersion(initial: Version, taken: TakenVersions): Version {
  let next = initial;
  while (isTaken(next, taken)) next = bumped(core(next), "patch");
  return next;
}

/** The next pre-release of a stable version to come: `rc.1`, or one more than the highest `rc.N` there is. */
export function nextPrerelease(target: Version, label: string, taken: TakenVersions): Version {
  const numbers = taken.flatMap((version) => numberOf(version, target, label) ?? []);
  return { ...core(target), prerelease: [label, Math.max(0, ...numbers) + 1] };
}

/** N of `target-label.N`, undefined for any other version. */
export function numberOf(version: Version, target: Version, label: string): number | undefined {
  const [word, number, ...more] = version.prerelease;
  if (isStable(version) || !isSameVersion(core(version), core(target))) return undefined;
  return word === label && typeof number === "number" && more.length === 0 ? number : undefined;
}

function isTaken(version: Version, taken: TakenVersions): boolean {
  return taken.some((one) => isSameVersion(one, version));
}
