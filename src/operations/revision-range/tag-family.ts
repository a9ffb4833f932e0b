import { isStable, parseVersion } from "../../core/version/version.ts";

/** The tags that count one thing: what is in front of the number, and whether only stable versions are of interest. */
export interface TagFamily {
  readonly prefix: string;
  readonly stableOnly: boolean;
}

/** `orders/v1.4.0` is of the family `orders/v`. Undefined for a name without a number at its end. */
export function tagFamilyOf(tag: string): TagFamily | undefined {
  const found = split(tag);
  return found && { prefix: found.prefix, stableOnly: isStableNumber(found.number) };
}

/** Whether a tag can be the previous one in the family: a stable version is compared with stable versions only. */
export function belongsTo(family: TagFamily, tag: string): boolean {
  const found = split(tag);
  return found?.prefix === family.prefix && (!family.stableOnly || isStableNumber(found.number));
}

/** The number may lack parts (`v1`), have more of them than semver (dates), and a pre-release or build behind. */
function split(tag: string): { prefix: string; number: string } | undefined {
  const slash = tag.lastIndexOf("/") + 1;
  const found = /^(.*?)(\d+(?:\.\d+)*(?:[-+][\w.+-]*)?)$/.exec(tag.slice(slash));
  return found === null
    ? undefined
    : { prefix: tag.slice(0, slash) + (found[1] ?? ""), number: found[2] ?? "" };
}

/** `2026-11-21` is a date, not a pre-release of version 2026. */
function isStableNumber(number: string): boolean {
  const version = parseVersion(number);
  return version === undefined ? !/^\d+(\.\d+)*-[a-z]/i.test(number) : isStable(version);
}
