import { type Bump, tamed } from "../bump.ts";
import type { Oid } from "../oid.ts";
import { problem } from "../problem.ts";
import { type TagFormat, tagName } from "../tag-format.ts";
import {
  compareVersions,
  formatVersion,
  isSameVersion,
  isStable,
  parseVersion,
  type Version,
} from "../version.ts";
import { bumpOfAll, type Effect } from "./change.ts";
import type { ReachedTag, VersionTag } from "./family.ts";
import { firstVersion, nextPrerelease, nextStable, numberOf } from "./next-version.ts";

/** What a release is asked for, beside the changes. */
export interface Wish {
  /** Derived from the changes, forced, or a version. */
  readonly bump: "auto" | Bump | Version;
  /** Identifier such as `rc`; undefined for a stable version. */
  readonly prerelease: string | undefined;
  readonly initial: Version;
}

/** What is known of one service at the release commit. */
export interface Standing {
  readonly service: string;
  readonly format: TagFormat;
  /** The release commit. */
  readonly commit: Oid;
  /** Every version tag of the service on the remote, on trunk or not, highest first. */
  readonly family: readonly VersionTag[];
  /** Those whose commit is an ancestor of the release commit (or it), highest first: at least down to the baseline. */
  readonly reached: readonly ReachedTag[];
  /** A stable tag at a newer commit of trunk; undefined where there is none. */
  readonly newer: VersionTag | undefined;
  /** What the trunk did to it since the baseline, newest first. */
  readonly effects: readonly Effect[];
}

/** What becomes of one service. */
export type Verdict =
  | {
      readonly kind: "release";
      readonly version: Version;
      readonly tag: string;
      readonly previous: VersionTag | undefined;
      readonly bump: Bump;
    }
  /** The release commit has its tag already: an earlier run made it. */
  | {
      readonly kind: "standing";
      readonly version: Version;
      readonly tag: string;
      readonly previous: VersionTag | undefined;
      readonly bump: Bump;
    }
  | { readonly kind: "superseded"; readonly by: VersionTag }
  | { readonly kind: "quiet"; readonly why: Quiet; readonly previous: VersionTag | undefined };

/** Why there is nothing to release. */
export type Quiet = "no-units" | "nothing-releasable" | "asked-for-none" | "prereleased-already";

/** The stable tag that changes count from: the highest that is reached and not at the release commit itself. */
export function baselineOf(reached: readonly ReachedTag[], commit: Oid): ReachedTag | undefined {
  return reached.find((one) => isStable(one.version) && one.commit !== commit);
}

/**
 * Decides about one service. Raises RELEASE_TAG_ELSEWHERE for a wished version whose tag is at another commit,
 * RELEASE_VERSION_NOT_ABOVE for one that is not above the baseline, RELEASE_AS_UNREADABLE.
 */
export function judge(standing: Standing, wish: Wish): Verdict {
  const { commit, reached, family, newer, effects } = standing;
  const previous = baselineOf(reached, commit);
  const here = reached.find((one) => one.commit === commit && isWished(one.version, wish));
  const wished = typeof wish.bump === "object" ? wish.bump : releaseAs(standing);
  const derived = bumpOfAll(effects);
  const bump = bumpFor(wish, derived, previous);
  if (wish.bump === "none") return { kind: "quiet", why: "asked-for-none", previous };
  if (typeof wish.bump === "object") return exactly(wish.bump, standing, previous, bump);
  if (here !== undefined) return { kind: "standing", version: here.version, tag: here.name, previous, bump };
  if (bump === "none" && wished === undefined) {
    return { kind: "quiet", why: effects.length === 0 ? "no-units" : "nothing-releasable", previous };
  }
  if (newer !== undefined) return { kind: "superseded", by: newer };
  if (wished !== undefined && wish.bump === "auto") return exactly(wished, standing, previous, bump);
  const taken = family.map(({ version }) => version);
  const stable =
    previous === undefined || bump === "none"
      ? firstVersion(wish.initial, taken)
      : nextStable(previous.version, bump, taken);
  const label = wish.prerelease;
  if (label === undefined) return fresh(standing, stable, previous, bump);
  const last = reached.find((one) => numberOf(one.version, stable, label) !== undefined);
  if (last !== undefined && bumpOfAll(effects.slice(0, last.since)) === "none") {
    return { kind: "quiet", why: "prereleased-already", previous };
  }
  return fresh(standing, nextPrerelease(stable, label, taken), previous, bump);
}

function fresh(standing: Standing, version: Version, previous: VersionTag | undefined, bump: Bump): Verdict {
  return { kind: "release", version, tag: tagName(standing.format, version), previous, bump };
}

/** A version that somebody wrote down. */
function exactly(
  version: Version,
  standing: Standing,
  previous: VersionTag | undefined,
  bump: Bump,
): Verdict {
  const tag = tagName(standing.format, version);
  const there = standing.family.find((one) => isSameVersion(one.version, version));
  if (there?.commit === standing.commit)
    return { kind: "standing", version: there.version, tag: there.name, previous, bump };
  if (there !== undefined) {
    throw problem("RELEASE_TAG_ELSEWHERE", { tag: there.name, there: there.commit, wanted: standing.commit });
  }
  if (previous !== undefined && compareVersions(version, previous.version) <= 0) {
    throw problem("RELEASE_VERSION_NOT_ABOVE", {
      version: formatVersion(version),
      tag: previous.name,
      service: standing.service,
    });
  }
  return { kind: "release", version, tag, previous, bump };
}

/** Derived bumps are tamed below 1.0.0; what a person asks for is not. A first version needs a change, not a size. */
function bumpFor(wish: Wish, derived: Bump, previous: VersionTag | undefined): Bump {
  if (typeof wish.bump === "string" && wish.bump !== "auto") return wish.bump;
  return previous === undefined ? derived : tamed(derived, previous.version);
}

function isWished(version: Version, wish: Wish): boolean {
  return wish.prerelease === undefined
    ? isStable(version)
    : isStable(version) || version.prerelease[0] === wish.prerelease;
}

/** The version of the newest `Release-As:` footer among the changes. */
function releaseAs({ effects }: Standing): Version | undefined {
  const found = effects.find(({ unit, rule }) => unit.message.releaseAs !== undefined && rule !== "reverted");
  const text = found?.unit.message.releaseAs;
  if (found === undefined || text === undefined) return undefined;
  const version = parseVersion(text.replace(/^v/, ""));
  if (version === undefined)
    throw problem("RELEASE_AS_UNREADABLE", { given: text, commit: found.unit.commit });
  return version;
}
