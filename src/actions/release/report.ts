import type { Notice } from "../../contract/action.ts";
import type { JsonObject } from "../../domain/json.ts";
import { cut } from "../../domain/markdown.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { short } from "../../domain/oid.ts";
import type { Effect } from "../../domain/release/change.ts";
import type { Rest } from "./finish.ts";
import type { Plan, PlannedRelease } from "./plan.ts";

export type Outcome = "released" | "unchanged" | "superseded" | "planned";

/** What was done, as far as the telling needs it. */
export interface Done {
  readonly plan: Plan;
  readonly rest: Rest;
  /** Tags at which a workflow was started. */
  readonly started: readonly string[];
  readonly dryRun: boolean;
  /** Address of a release page, or of the tag on the forge; empty where there is none. */
  readonly urlOf: (tag: string) => string;
}

export function outcomeOf(done: Done): Outcome {
  return done.dryRun ? "planned" : findingOf(done);
}

function findingOf({ plan }: Done): Exclude<Outcome, "planned"> {
  if (plan.releases.some(({ exists }) => !exists)) return "released";
  return plan.passed.some(({ kind }) => kind === "superseded") ? "superseded" : "unchanged";
}

/** One sentence: why this outcome. */
export function reasonOf(done: Done): string {
  const { plan, dryRun } = done;
  const fresh = plan.releases.filter(({ exists }) => !exists).map(({ title }) => title);
  const at = short(plan.commit);
  switch (findingOf(done)) {
    case "released":
      return dryRun
        ? `${list(fresh)} would be released at ${at}; nothing was written.`
        : `${list(fresh)} released at ${at}.`;
    case "superseded": {
      const by = plan.passed.flatMap((one) => (one.kind === "superseded" ? [one.by] : []));
      return `A newer commit of trunk has ${list(by)} already; ${at} is behind.`;
    }
    case "unchanged":
      return plan.releases.length > 0
        ? `${list(plan.releases.map(({ tag }) => tag))} already at ${at}.`
        : `Nothing at ${at} asks for a release.`;
  }
}

/** Every output of the action. A single service fills the plain ones, too. */
export function outputsOf(done: Done, single: boolean) {
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
  };
}

/** Outputs of a job hold a megabyte together: bytes of notes that each release may have of it. */
function roomFor(releases: number): number {
  return Math.max(500, Math.floor(300_000 / releases));
}

function matrixEntry(
  { subject, version, tag, previous, bump, prerelease }: PlannedRelease,
  { commit }: Plan,
): JsonObject {
  const { service, path, image } = subject;
  return { service, path, image: image ?? "", version, tag, previous, bump, commit, prerelease };
}

function releaseJson(
  { subject, version, tag, previous, bump, notes, effects }: PlannedRelease,
  { commit }: Plan,
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

/** The reasons of one unit, if it counts: how it reached the service, and what it asks for. */
function becauseJson({ unit, bump, rule }: Effect): JsonObject[] {
  if (bump === "none") return [];
  const { commit, message } = unit;
  return unit.because.map((reason) => ({ ...reason, commit, bump, rule, title: message.title }));
}

/** The whole record, with the units that did not count. */
export function recordOf(done: Done): JsonObject {
  const { plan, rest, urlOf } = done;
  return {
    commit: plan.commit,
    plan: plan.digest,
    floating: plan.floating.map((one) => ({ ...one })),
    images: rest.images.map(({ repo, digest, tag }) => ({ image: formatReference(repo, tag), digest })),
    started: done.started,
    releases: plan.releases.map((one) => ({
      ...releaseJson(one, plan, urlOf(one.tag)),
      new: !one.exists,
      units: one.effects.map(unitJson),
    })),
    passed: plan.passed.map(({ effects, ...one }) => ({ ...one, units: effects.map(unitJson) })),
  };
}

function unitJson({ unit, bump, rule }: Effect): JsonObject {
  const because = unit.because.map((reason) => ({ ...reason }));
  return { commit: unit.commit, title: unit.message.title, author: unit.author.name, bump, rule, because };
}

/** Messages that seem to break something without saying so, and floating tags that are somebody's own. */
export function noticesOf({ plan }: Done): readonly Notice[] {
  const units = new Map(
    [...plan.releases, ...plan.passed]
      .flatMap(({ effects }) => effects)
      .filter(({ unit }) => unit.message.oddities.includes("breaking-not-footer"))
      .map(({ unit }) => [unit.commit, unit]),
  );
  const odd = [...units.values()].map(({ commit, message }) => ({
    level: "warning" as const,
    title: "A breaking change that does not count",
    message: `${short(commit)} (${message.title}) speaks of a breaking change, but not in a footer: that takes a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the next commit with it.`,
  }));
  const foreign = plan.floating.flatMap((one) =>
    one.kind === "foreign"
      ? [
          {
            level: "warning" as const,
            title: "A floating tag is somebody's own",
            message: `${one.name} is at ${short(one.at)}, which is no release of its line, so it was left there. Delete it, and the next run makes it anew.`,
          },
        ]
      : [],
  );
  return [...odd, ...foreign];
}

function list(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  const last = shown.at(-1) ?? "nothing";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
