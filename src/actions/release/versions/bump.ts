import { stable, type Version } from "../../../core/version/version.ts";
import type { Message } from "../messages/conventional-commit.ts";
import { breakingChanges } from "../messages/conventional-commit.ts";

/** How much a change moves a version. */
export type Bump = (typeof bumps)[number];
/** From the strongest to the weakest. */
export const bumps = ["major", "minor", "patch", "none"] as const;

/** What one message asks for: breaking is major, `feat` minor, `fix` patch, anything else nothing (rules 2, 3, 11 and 14). */
export function bumpOf(message: Message): Bump {
  if (message.head === undefined) return "none";
  if (breakingChanges(message).length > 0) return "major";
  if (message.head.type === "feat") return "minor";
  return message.head.type === "fix" ? "patch" : "none";
}

export function stronger(one: Bump, other: Bump): Bump {
  return bumps.indexOf(one) <= bumps.indexOf(other) ? one : other;
}

/** What derived changes may do to `version`: below 1.0.0 breaking is minor, for only a person leaves 0.x. */
export function tamed(bump: Bump, version: Version): Bump {
  return version.major === 0 && bump === "major" ? "minor" : bump;
}

/** The next stable version after the stable `version`; `none` leaves it. */
export function bumped(version: Version, bump: Bump): Version {
  const { major, minor, patch } = version;
  switch (bump) {
    case "major":
      return stable(major + 1, 0, 0);
    case "minor":
      return stable(major, minor + 1, 0);
    case "patch":
      return stable(major, minor, patch + 1);
    case "none":
      return version;
  }
}
