import type { Notice } from "../../contract/action.ts";
import type { JsonObject } from "../../domain/json.ts";
import { code, details, escapeText, link, table } from "../../domain/markdown.ts";
import { short } from "../../domain/oid.ts";
import type { Effect, Rule } from "../../domain/release/change.ts";
import type { Quiet } from "../../domain/release/verdict.ts";
import type { Passed, Plan, PlannedRelease } from "./plan.ts";

export type Outcome = "released" | "unchanged" | "superseded" | "planned";

/** What was done, as far as the telling needs it. */
export interface Done {
  readonly plan: Plan;
  readonly dryRun: boolean;
  /** Address of a release page, or of the tag on the forge; empty where there is none. */
  readonly urlOf: (tag: string) => string;
}

export function outcomeOf({ plan, dryRun }: Done): Outcome {
  if (plan.releases.some(({ exists }) => !exists)) return dryRun ? "planned" : "released";
  return plan.passed.some(({ kind }) => kind === "superseded") ? "superseded" : "unchanged";
}

/** One sentence: why this outcome. */
export function reasonOf(done: Done): string {
  const { plan } = done;
  const fresh = plan.releases.filter(({ exists }) => !exists).map(({ title }) => title);
  const at = short(plan.commit);
  switch (outcomeOf(done)) {
    case "released":
      return `${list(fresh)} released at ${at}.`;
    case "planned":
      return `${list(fresh)} would be released at ${at}; nothing was written.`;
    case "superseded": {
      const by = plan.passed.flatMap((one) => (one.kind === "superseded" ? [one.by] : []));
      return `A newer commit of trunk has ${list(by)} already; ${at} is behind.`;
    }
    case "unchanged":
      return plan.releases.length > 0
        ? `${list(plan.releases.map(({ tag }) => tag))} already at ${at}; nothing to do.`
        : `Nothing at ${at} asks for a release.`;
  }
}

/** Every output of the action. A single service fills the plain ones, too. */
export function outputsOf(done: Done, single: boolean) {
  const { plan, urlOf } = done;
  const releases = plan.releases.map((one) => releaseJson(one, plan, urlOf(one.tag)));
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
    notes: only?.notes ?? "",
    url: only === undefined ? "" : urlOf(only.tag),
  };
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
    because: effects.flatMap(becauseJson),
  };
}

/** The reasons of one unit, if it counts: whom it reached and how, and what it asks for. */
function becauseJson({ unit, bump, rule }: Effect): JsonObject[] {
  if (bump === "none") return [];
  const { commit, message } = unit;
  return unit.because.map((reason) => ({ ...reason, commit, bump, rule, title: message.title }));
}

/** The whole record, with the units that did not count. */
export function recordOf(done: Done): JsonObject {
  const { plan, urlOf } = done;
  return {
    commit: plan.commit,
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

/** The summary in Markdown. */
export function summaryOf(done: Done): string {
  const { plan, urlOf } = done;
  const parts = [`### Release\n\n${escapeText(reasonOf(done))}\n`];
  if (plan.releases.length > 0) {
    const rows = plan.releases.map((one) => [
      escapeText(one.subject.service),
      link(code(one.tag), urlOf(one.tag)),
      one.previous === "" ? "first" : code(one.previous),
      one.bump,
      one.exists ? "already there" : done.dryRun ? "planned" : "new",
      why(one.effects, one.bump),
    ]);
    parts.push(table(["service", "tag", "previous", "bump", "", "because"], rows));
    for (const one of plan.releases) parts.push(details(`Notes of ${escapeText(one.title)}`, one.notes));
  }
  if (plan.passed.length > 0) {
    const rows = plan.passed.map((one) => [escapeText(one.service), whyNot(one)]);
    parts.push(details(`${plan.passed.length} not released`, table(["service", "why not"], rows)));
  }
  return parts.join("\n");
}

/** The unit that decided the bump, and how it concerns the service. */
function why(effects: readonly Effect[], bump: string): string {
  const deciding = effects.find((one) => one.bump === bump) ?? effects.find((one) => one.bump !== "none");
  if (deciding === undefined) return "asked for";
  const [reason] = deciding.unit.because;
  const through =
    reason === undefined
      ? ""
      : reason.kind === "dependency"
        ? `, through ${escapeText(reason.of)}`
        : `, ${code(reason.of)}`;
  return `${escapeText(deciding.unit.message.title)} (${short(deciding.unit.commit)}${through})`;
}

const quiet: Readonly<Record<Quiet, string>> = {
  "no-units": "no commit touched it",
  "nothing-releasable": "no commit asks for a version",
  "asked-for-none": "`bump` is none",
  "prereleased-already": "nothing since its last pre-release",
};

const rules: Readonly<Record<Rule, string>> = {
  stated: "counts",
  "no-release-type": "asks for no version",
  "not-conventional": "no conventional commit",
  reverted: "taken back",
  revert: "takes back what was not released",
  "takes-back": "takes back what was released",
  "brings-back": "brings back what was released",
};

function whyNot(passed: Passed): string {
  if (passed.kind === "superseded") return `a newer commit has ${code(passed.by)}`;
  const since = passed.previous === "" ? "" : ` since ${code(passed.previous)}`;
  const units = passed.effects
    .slice(0, 5)
    .map(({ unit, rule }) => `${escapeText(unit.message.title)}: ${rules[rule]}`);
  const more = passed.effects.length > 5 ? [`… and ${passed.effects.length - 5} more`] : [];
  return [`${quiet[passed.why]}${since}`, ...units, ...more].join("<br>");
}

/** Messages that look as if they break something and do not say so in a way that counts. */
export function noticesOf({ plan }: Done): readonly Notice[] {
  const units = new Map(
    [...plan.releases, ...plan.passed]
      .flatMap(({ effects }) => effects)
      .filter(({ unit }) => unit.message.oddities.includes("breaking-not-footer"))
      .map(({ unit }) => [unit.commit, unit]),
  );
  return [...units.values()].map(({ commit, message }) => ({
    level: "warning",
    title: "A breaking change that does not count",
    message: `${short(commit)} (${message.title}) speaks of a breaking change, but not in a footer: that takes a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the next commit with it.`,
  }));
}

function list(names: readonly string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
  const last = shown.at(-1) ?? "nothing";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
