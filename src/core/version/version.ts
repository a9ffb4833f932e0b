import compareBuild from "semver/functions/compare-build.js";
import parse from "semver/functions/parse.js";

/** A version by Semantic Versioning 2.0.0. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Identifiers; empty for a stable version. */
  readonly prerelease: readonly (string | number)[];
  /** Identifiers; they mean nothing for the order. */
  readonly build: readonly string[];
}

/** The version that `text` is, to the letter: no `v`, no `=`, no missing part, no number above 2^53. */
export function parseVersion(text: string): Version | undefined {
  if (!/^\d\S*$/.test(text)) return undefined;
  const found = parse(text);
  if (found === null || found.raw !== text) return undefined;
  const { major, minor, patch, prerelease, build } = found;
  return { major, minor, patch, prerelease, build };
}

export function stable(major: number, minor: number, patch: number): Version {
  return { major, minor, patch, prerelease: [], build: [] };
}

export function isStable(version: Version): boolean {
  return version.prerelease.length === 0;
}

/** A version without pre-release and build. */
export function core(version: Version): Version {
  return stable(version.major, version.minor, version.patch);
}

export function formatVersion({ major, minor, patch, prerelease, build }: Version): string {
  const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
  const plus = build.length === 0 ? "" : `+${build.join(".")}`;
  return `${major}.${minor}.${patch}${pre}${plus}`;
}

/** Precedence (semver 11), below 0 when `one` is the lower; equals are ordered by their build, so that sorting is stable. */
export function compareVersions(one: Version, other: Version): number {
  return (
    one.major - other.major ||
    one.minor - other.minor ||
    one.patch - other.patch ||
    (isStable(one) && isStable(other) && one.build.length + other.build.length === 0
      ? 0
      : compareBuild(formatVersion(one), formatVersion(other)))
  );
}

/** Whether two versions are one number: semver gives builds of the same version the same precedence. */
export function isSameVersion(one: Version, other: Version): boolean {
  return formatVersion({ ...one, build: [] }) === formatVersion({ ...other, build: [] });
}

/** The version of the highest precedence, undefined of none. */
export function highest(versions: readonly Version[]): Version | undefined {
  return [...versions].sort(compareVersions).at(-1);
}
