import type { Oid } from "../../../core/git/oid.ts";
import { type Problem, Problems, problem } from "../../../core/problem/problem.ts";
import { type TagFormat, tagName } from "../../../core/version/tag-format.ts";
import {
  compareVersions,
  core,
  formatVersion,
  highest,
  isSameVersion,
  isStable,
  type Version,
} from "../../../core/version/version.ts";
import type { ReachedTag, VersionTag } from "../../../core/version/version-tags.ts";
import { releaseAs } from "../messages/release-as.ts";
import { type Bump, stronger, tamed } from "./bump.ts";
import { bumpOfAll, type Dependents, type Effect, effectsOf } from "./commit-effects.ts";
import { firstVersion, nextPrerelease, nextStable, numberOf } from "./next-version.ts";

/** What the inputs request, beside the changes. */
export interface VersionRequest {
  /** Derived from the changes, forced, or a version. */
  readonly bump: "auto" | Bump | Version;
  /** Identifier such as `rc`; undefined for a stable version. */
  readonly prerelease: string | undefined;
  readonly initial: Version;
  /** Identifiers of build metadata for new versions. */
  readonly build: readonly string[];
  readonly dependents: Dependents;
  /** Tags that an immutable release has used up: no release of that name can ever be made. */
  readonly burned: ReadonlySet<string>;
}

/** Facts of one service at the release commit. */
export interface VersionFacts {
  readonly service: string;
  readonly format: TagFormat;
  /** The release commit. */
  readonly commit: Oid;
  /** Every version tag of the service on the remote, on trunk or not, highest first. */
  readonly family: readonly VersionTag[];
  /** Those whose commit is an ancestor of the release commit (or it), highest first: at least down to the baseline. */
  readonly reached: readonly ReachedTag[];
  /** Tags above the baseline at newer commits of trunk, highest first. */
  readonly newer: readonly VersionTag[];
  /** What the trunk did to it since the baseline, newest first. */
  readonly effects: readonly Effect[];
}

/** What becomes of one service. */
export type VersionDecision =
  | {
      /** `standing`: the release commit has the tag already, an earlier run made it. */
      readonly kind: "release" | "standing";
      readonly version: Version;
      readonly tag: string;
      readonly previous: VersionTag | undefined;
      readonly bump: Bump;
    }
  | { readonly kind: "superseded"; readonly by: VersionTag }
  | { readonly kind: "quiet"; readonly why: Quiet; readonly previous: VersionTag | undefined };

/** Why there is nothing to release. */
export type Quiet = "no-commits" | "nothing-releasable" | "asked-for-none" | "prereleased-already";

/** The stable tag that changes count from: the highest that is reached and not at the release commit itself. */
export function baselineOf(reached: readonly ReachedTag[], commit: Oid): ReachedTag | undefined {
  return reached.find((one) => isStable(one.version) && one.commit !== commit);
}

/**
 * Decides about services that are released together with one version (mostly just one), in their order. Raises, of all of them at
 * once, RELEASE_TAG_ELSEWHERE for a version whose tag is at another commit, RELEASE_VERSION_NOT_ABOVE for one that
 * is not above the baseline, and RELEASE_AS_UNREADABLE.
 */
export function decideVersions(
  group: readonly VersionFacts[],
  request: VersionRequest,
): readonly VersionDecision[] {
  const baseline = highest(
    group.flatMap(({ reached, commit }) => baselineOf(reached, commit)?.version ?? []),
  );
  const derived = group.reduce<Bump>((sum, { effects }) => stronger(sum, bumpOfAll(effects)), "none");
  const bump = bumpFor(request, derived, baseline);
  const said = request.bump === "auto" ? releaseAs(group.flatMap(({ effects }) => effects)) : undefined;
  if (request.bump === "none") return group.map((one) => quiet(one, "asked-for-none"));
  if (typeof request.bump === "object") return exactly(group, request.bump, bump);
  const here = highest(group.flatMap((one) => requestedHere(one, request)));
  if (here !== undefined) return exactly(group, here, bump);
  if (bump === "none" && said === undefined) {
    return group.map((one) => quiet(one, one.effects.length === 0 ? "no-commits" : "nothing-releasable"));
  }
  const { prerelease: label, build } = request;
  const [by] = group.flatMap(({ newer }) => newer).filter(({ version }) => isKind(version, label));
  if (by !== undefined) return group.map(() => ({ kind: "superseded", by }));
  if (said !== undefined && (isStable(said) ? label === undefined : !isOut(group, said))) {
    return exactly(group, said, bump);
  }
  const stable = said === undefined ? derive(group, request, baseline, bump) : core(said);
  const taken = takenBy(group);
  if (label === undefined) return exactly(group, { ...stable, build }, bump);
  if (group.every((one) => isPrereleased(one, stable, label, request.dependents))) {
    return group.map((one) => quiet(one, "prereleased-already"));
  }
  return exactly(group, { ...nextPrerelease(stable, label, taken), build }, bump);
}

function quiet({ reached, commit }: VersionFacts, why: Quiet): VersionDecision {
  return { kind: "quiet", why, previous: baselineOf(reached, commit) };
}

/** The next stable version by the changes. Who only had pre-releases so far goes on to what they lead to. */
function derive(
  group: readonly VersionFacts[],
  { initial }: VersionRequest,
  baseline: Version | undefined,
  bump: Bump,
): Version {
  const taken = takenBy(group);
  if (baseline !== undefined && bump !== "none") return nextStable(baseline, bump, taken);
  const led = group.flatMap(({ reached }) => reached.map(({ version }) => core(version)));
  return firstVersion(highest([initial, ...led]) ?? initial, taken);
}

function takenBy(group: readonly VersionFacts[]): readonly Version[] {
  return group.flatMap(({ family }) => family.map(({ version }) => version));
}

/** Whether a version is of the requested kind: stable, or a pre-release of the same word. */
function isKind(version: Version, label: string | undefined): boolean {
  return isStable(version) || (label !== undefined && version.prerelease[0] === label);
}

/** Whether the release commit descends from a commit that has this version already. */
function isOut(group: readonly VersionFacts[], version: Version): boolean {
  return group.some(({ reached }) => reached.some((one) => isSameVersion(one.version, version)));
}

/** One version for all of them: made, or there already. */
function exactly(group: readonly VersionFacts[], version: Version, bump: Bump): readonly VersionDecision[] {
  const faults: Problem[] = [];
  const verdicts = group.map(({ service, format, commit, family, reached }): VersionDecision => {
    const previous = baselineOf(reached, commit);
    const there = family.find((one) => !one.declared && isSameVersion(one.version, version));
    if (there?.commit === commit) {
      return { kind: "standing", version: there.version, tag: there.name, previous, bump };
    }
    if (there !== undefined) {
      faults.push(problem("RELEASE_TAG_ELSEWHERE", { tag: there.name, there: there.commit, wanted: commit }));
    } else if (previous !== undefined && compareVersions(version, previous.version) <= 0) {
      const given = { version: formatVersion(version), tag: previous.name, service };
      faults.push(problem("RELEASE_VERSION_NOT_ABOVE", given));
    }
    return { kind: "release", version, tag: tagName(format, version), previous, bump };
  });
  if (faults.length > 0) throw new Problems(faults);
  return verdicts;
}

/** Derived bumps are tamed below 1.0.0; what a person asks for is not. A first version needs a change, not a size. */
function bumpFor(request: VersionRequest, derived: Bump, baseline: Version | undefined): Bump {
  if (typeof request.bump === "string" && request.bump !== "auto") return request.bump;
  return baseline === undefined ? derived : tamed(derived, baseline);
}

/** The versions of the requested kind that the release commit has already. */
function requestedHere(
  { reached, commit }: VersionFacts,
  { prerelease, burned }: VersionRequest,
): readonly Version[] {
  return reached
    .filter((one) => one.commit === commit && !one.declared && !burned.has(one.name))
    .map(({ version }) => version)
    .filter((one) => isKind(one, prerelease));
}

/** Whether a pre-release of that version is out and nothing with a bump came after it; what it has and was taken back since is such a thing. */
function isPrereleased(
  { reached, effects }: VersionFacts,
  stable: Version,
  label: string,
  dependents: Dependents,
): boolean {
  const last = reached.find((one) => numberOf(one.version, stable, label) !== undefined);
  if (last === undefined) return false;
  const since = effects.slice(0, last.since).map(({ commit }) => commit);
  return bumpOfAll(effectsOf(since, dependents)) === "none";
}
