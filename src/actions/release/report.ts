import { short } from "../../core/git/oid.ts";
import { formatReference } from "../../core/image/registry-repository.ts";
import type { JsonObject } from "../../core/json/json-types.ts";
import { listNames } from "../../core/text/list-names.ts";
import { cut } from "../../core/text/markdown.ts";
import { versionInTag } from "../../core/version/tag-format.ts";
import { formatVersion } from "../../core/version/version.ts";
import type { PlannedRelease, ReleasePlan } from "./plan.ts";
import type { PublishPlan, PublishResult } from "./publish.ts";
import type { Effect } from "./versions/commit-effects.ts";

export type Outcome = "released" | "unchanged" | "superseded" | "planned";

/** What was done, as far as the report needs it. */
export interface ReleaseResult {
  readonly plan: ReleasePlan;
  /** Name of trunk, where a dry run looked at a commit that is not on it; else undefined. */
  readonly offTrunk: string | undefined;
  readonly rest: PublishPlan;
  /** Tags at which a workflow was started. */
  readonly started: readonly string[];
  readonly changelog: PublishResult["changelog"];
  readonly dryRun: boolean;
  /** Address of a release page, or of the tag on GitHub; empty where there is none. */
  readonly urlOf: (tag: string) => string;
  /** Address of a commit; empty where there is none. */
  readonly commitUrl: (oid: string) => string;
}

/** A dry run with nothing to release ends as the real one does. */
export function outcomeOf(done: ReleaseResult): Outcome {
  const finding = findingOf(done);
  return done.dryRun && finding === "released" ? "planned" : finding;
}

function findingOf({ plan }: ReleaseResult): Exclude<Outcome, "planned"> {
  if (plan.releases.some(({ fresh }) => fresh)) return "released";
  return plan.passed.some(({ kind }) => kind === "superseded") ? "superseded" : "unchanged";
}

/** One sentence: why this outcome. */
export function reasonOf(done: ReleaseResult): string {
  const { plan, dryRun } = done;
  const fresh = listNames(plan.releases.filter(({ fresh }) => fresh).map(stepOf));
  const at = short(plan.commit);
  switch (findingOf(done)) {
    case "released":
      return dryRun
        ? `Dry run, nothing was written: ${fresh} would be released at ${at}.`
        : `Released ${fresh} at ${at}.`;
    case "superseded": {
      const by = plan.passed.flatMap((one) => (one.kind === "superseded" ? [one.by] : []));
      return `A newer commit of trunk already has ${listNames(by)}; ${at} is older, so nothing was released.`;
    }
    case "unchanged":
      return plan.releases.length > 0
        ? `${listNames(plan.releases.map(({ tag }) => tag))} already at ${at}; nothing to do.`
        : `No commit up to ${at} leads to a release.`;
  }
}

/** `orders 1.0.0 → 1.1.0`. */
export function stepOf(one: PlannedRelease): string {
  const before = versionBefore(one);
  const { service } = one.subject;
  return before === ""
    ? `${service} ${one.version} (first release)`
    : `${service} ${before} → ${one.version}`;
}

/** The version of the tag before, without what its format puts around it; empty for a first release. */
export function versionBefore({ subject, previous }: PlannedRelease): string {
  const version = versionInTag(subject.format, previous);
  return version === undefined ? previous : formatVersion(version);
}

/** Every output of the action. A single service fills the plain ones, too. */
export function outputsOf(done: ReleaseResult, single: boolean) {
  const { plan, urlOf } = done;
  const releases = plan.releases.map((one) => {
    const json = releaseJson(one, plan, urlOf(one.tag));
    return { ...json, notes: cut(one.notes, roomFor(plan.releases.length), "…") };
  });
  const include = plan.releases.map((one) => matrixEntry(one, plan));
  const only = single ? plan.releases[0] : undefined;
  const passed = single ? plan.passed[0] : undefined;
  return {
    releases,
    matrix: { include },
    version: only?.version ?? "",
    tag: only?.tag ?? "",
    previous: only?.previous ?? (passed?.kind === "quiet" ? passed.previous : ""),
    bump: only?.bump ?? (single ? "none" : ""),
    notes: cut(only?.notes ?? "", roomFor(1), "…"),
    url: only === undefined ? "" : urlOf(only.tag),
    revisions: plan.revisions.map((one) => ({ ...one })),
    ...changelogValues(done),
  };
}

function changelogValues({ changelog }: ReleaseResult) {
  const pull = changelog?.kind === "proposed" ? changelog.pullRequest : undefined;
  return {
    "changelog-commit": changelog === undefined || changelog.kind === "untouched" ? "" : changelog.commit,
    "pull-request": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? "",
  };
}

/** Outputs of a job hold a megabyte together: bytes of notes that each release may have of it. */
function roomFor(releases: number): number {
  return Math.max(500, Math.floor(300_000 / releases));
}

function matrixEntry(
  { subject, version, tag, previous, bump, prerelease }: PlannedRelease,
  { commit }: ReleasePlan,
): JsonObject {
  const { service, path, image } = subject;
  return { service, path, image: image ?? "", version, tag, previous, bump, commit, prerelease };
}

function releaseJson(
  { subject, version, tag, previous, bump, notes, effects }: PlannedRelease,
  { commit }: ReleasePlan,
  url: string,
): JsonObject {
  return {
    service: subject.service,
    version,
    tag,
    previous,
    bump,
    commit,
    notes,
    url,
    because: effects.some((one) => one.bump !== "none") ? effects.flatMap(becauseJson) : unmoved(subject),
  };
}

/** Why a service is released that no change asks for. */
function unmoved({ lockstep }: PlannedRelease["subject"]): JsonObject[] {
  return [{ kind: "config", of: lockstep === undefined ? "bump" : `lockstep: ${lockstep}` }];
}

/** The reasons of one commit, if it counts: how it reached the service, and what it asks for. */
function becauseJson({ commit, bump, rule }: Effect): JsonObject[] {
  if (bump === "none") return [];
  const { oid, message } = commit;
  return commit.because.map((reason) => ({ ...reason, commit: oid, bump, rule, title: message.title }));
}

/** The whole record, with the commits that did not count. */
export function recordOf(done: ReleaseResult): JsonObject {
  const { plan, rest, urlOf } = done;
  return {
    commit: plan.commit,
    plan: plan.digest,
    floating: plan.floating.map((one) => ({ ...one })),
    images: rest.images.map(({ repo, digest, tag }) => ({ image: formatReference(repo, tag), digest })),
    started: done.started,
    changelogs: (done.changelog?.plan.added ?? []).map(({ path, service, versions }) => ({
      path,
      service,
      versions,
    })),
    releases: plan.releases.map((one) => ({
      ...releaseJson(one, plan, urlOf(one.tag)),
      new: one.fresh,
      commits: one.effects.map(commitJson),
    })),
    passed: plan.passed.map(({ effects, ...one }) => ({ ...one, commits: effects.map(commitJson) })),
  };
}

function commitJson({ commit, bump, rule }: Effect): JsonObject {
  const because = commit.because.map((reason) => ({ ...reason }));
  return { commit: commit.oid, title: commit.message.title, author: commit.author.name, bump, rule, because };
}
