import type { Bump } from "../../domain/bump.ts";
import type { Oid } from "../../domain/oid.ts";
import { type Problem, Problems, problemsIn } from "../../domain/problem.ts";
import { type Effect, effectsOf } from "../../domain/release/change.ts";
import type { VersionTag } from "../../domain/release/family.ts";
import { type Floating, planFloating } from "../../domain/release/floating.ts";
import { writeNotes } from "../../domain/release/notes.ts";
import { revisionsOf } from "../../domain/release/revisions.ts";
import { digestOfPlan, formatTagMessage } from "../../domain/release/tag-message.ts";
import { judge, type Quiet, type Standing, type Verdict } from "../../domain/release/verdict.ts";
import { compareVersions, formatVersion, isStable } from "../../domain/version.ts";
import type { Known, Subject } from "./subject.ts";
import type { Wishes } from "./wishes.ts";

/** Everything that will be done, and why; applying it computes nothing. */
export interface Plan {
  readonly commit: Oid;
  /** `sha256:…` over the commit and the new tags. */
  readonly digest: string;
  readonly releases: readonly PlannedRelease[];
  readonly passed: readonly Passed[];
  readonly floating: readonly Floating[];
  /** Where environments that follow Git tags should be once all of it is done. */
  readonly revisions: readonly Revision[];
}

export interface Revision {
  readonly service: string;
  readonly environment: string;
  /** A tag, or the commit for an environment that follows trunk. */
  readonly revision: string;
}

export interface PlannedRelease {
  readonly subject: Subject;
  readonly version: string;
  readonly tag: string;
  /** The service's own previous tag; empty for its first release. */
  readonly previous: string;
  readonly bump: Bump;
  /** The tag is on the remote already, at this very commit. */
  readonly exists: boolean;
  /** This run makes it, or has made it before it had to plan again. */
  readonly fresh: boolean;
  readonly prerelease: boolean;
  /** Whether it may carry the repository's badge `latest`. */
  readonly latest: boolean;
  /** Title of the release page: `orders 1.3.0`. */
  readonly title: string;
  /** Markdown, as long as it is. */
  readonly notes: string;
  /** Of the annotated tag. */
  readonly message: string;
  readonly effects: readonly Effect[];
}

/** A service that is not released, and why not. */
export type Passed = { readonly service: string; readonly effects: readonly Effect[] } & (
  | { readonly kind: "quiet"; readonly why: Quiet; readonly previous: string }
  | { readonly kind: "superseded"; readonly by: string }
);

type Judged = Known & { readonly effects: readonly Effect[]; readonly verdict: Verdict };

/** Decides about every service. Raises what `judge` raises, of all services at once. */
export function planRelease(commit: Oid, known: readonly Known[], wishes: Wishes): Plan {
  const judged = judgeAll(commit, known, wishes);
  const tags = judged.flatMap(({ verdict }) =>
    verdict.kind === "release" ? [{ tag: verdict.tag, previous: verdict.previous?.name ?? "" }] : [],
  );
  const digest = digestOfPlan(commit, tags);
  return {
    commit,
    digest,
    releases: judged.flatMap((one) => planned(one, digest, wishes)),
    passed: judged.flatMap(passed),
    floating: judged.flatMap((one) => floating(commit, one, wishes)),
    revisions: judged.flatMap((one) => revisions(commit, one, wishes)),
  };
}

function judgeAll(commit: Oid, known: readonly Known[], wishes: Wishes): readonly Judged[] {
  const faults: Problem[] = [];
  const judged = new Map<Known, Judged>();
  for (const group of groupsOf(known)) {
    const effects = new Map(group.map((one) => [one, effectsOf(one.line.units, wishes.dependents)]));
    const standings = group.map((one): Standing => {
      const { subject, family, line, newer } = one;
      const { service, format } = subject;
      return {
        service,
        format,
        commit,
        family,
        newer,
        reached: line.reached,
        effects: effects.get(one) ?? [],
      };
    });
    try {
      judge(standings, wishes).forEach((verdict, at) => {
        const one = group[at];
        if (one !== undefined) judged.set(one, { ...one, verdict, effects: effects.get(one) ?? [] });
      });
    } catch (thrown) {
      const found = problemsIn(thrown);
      if (found === undefined) throw thrown;
      faults.push(...found);
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  return known.flatMap((one) => judged.get(one) ?? []);
}

/** Those who are released together, and everybody else alone. */
function groupsOf(known: readonly Known[]): readonly (readonly Known[])[] {
  const groups = new Map<unknown, Known[]>();
  for (const one of known) {
    const key = one.subject.lockstep ?? one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function planned(one: Judged, plan: string, wishes: Wishes): readonly PlannedRelease[] {
  const { subject, family, effects, verdict } = one;
  if (verdict.kind !== "release" && verdict.kind !== "standing") return [];
  const { tag, bump } = verdict;
  const { service } = subject;
  const version = formatVersion(verdict.version);
  const previous = verdict.previous?.name ?? "";
  const highest = family.find(({ version }) => isStable(version));
  const isHighest = highest === undefined || compareVersions(highest.version, verdict.version) <= 0;
  const { links, template, run, writer } = wishes;
  const exists = verdict.kind === "standing";
  return [
    {
      subject,
      version,
      tag,
      previous,
      bump,
      exists,
      fresh: !exists || wishes.made.has(tag),
      prerelease: !isStable(verdict.version),
      latest: wishes.latest === service && isStable(verdict.version) && isHighest,
      title: `${service} ${version}`,
      notes: writeNotes({ service, version, tag, previous, effects, links }, template),
      message: formatTagMessage({ service, version, previous, bump, effects, plan, run, writer }),
      effects,
    },
  ];
}

function passed({ subject: { service }, effects, verdict }: Judged): readonly Passed[] {
  if (verdict.kind === "superseded") return [{ kind: "superseded", service, effects, by: verdict.by.name }];
  if (verdict.kind !== "quiet") return [];
  return [{ kind: "quiet", service, effects, why: verdict.why, previous: verdict.previous?.name ?? "" }];
}

function freshTags(commit: Oid, verdict: Verdict): readonly VersionTag[] {
  return verdict.kind === "release" ? [{ name: verdict.tag, commit, version: verdict.version }] : [];
}

function revisions(commit: Oid, { subject, line, verdict }: Judged, wishes: Wishes): readonly Revision[] {
  const following = wishes.environments.filter(({ tracks }) => tracks === "revision");
  if (following.length === 0) return [];
  const tags = [...freshTags(commit, verdict), ...line.reached.filter(({ declared }) => !declared)];
  const found = revisionsOf(wishes.environments, tags, commit);
  return following.flatMap(({ name: environment }) => {
    const revision = found.get(environment);
    return revision === undefined ? [] : [{ service: subject.service, environment, revision }];
  });
}

/** New versions move their lines; of the others, the line of the newest reached version is put right. */
function floating(
  commit: Oid,
  { subject, family, line, verdict }: Judged,
  wishes: Wishes,
): readonly Floating[] {
  if (wishes.floating === undefined) return [];
  const fresh = freshTags(commit, verdict);
  const all = [...fresh, ...family].sort((a, b) => compareVersions(b.version, a.version));
  const reached = line.reached.find(({ version }) => isStable(version));
  const versions = [...fresh, ...(reached === undefined ? [] : [reached])].map(({ version }) => version);
  return planFloating(subject.format, all, versions, wishes.floating);
}
