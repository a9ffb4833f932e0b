import type { Oid } from "../../core/git/oid.ts";
import { type Problem, Problems, problemsIn } from "../../core/problem/problem.ts";
import { type Following, revisionsOf } from "../../core/version/newest-release-for-environment.ts";
import { compareVersions, formatVersion, isStable } from "../../core/version/version.ts";
import type { VersionTag } from "../../core/version/version-tags.ts";
import type { ServiceFacts } from "./facts.ts";
import type { Links } from "./pages/links.ts";
import { writeNotes } from "./pages/notes.ts";
import type { ReleasedService } from "./released-services.ts";
import type { Bump } from "./versions/bump.ts";
import { type Effect, effectsOf } from "./versions/commit-effects.ts";
import {
  decideVersions,
  type Quiet,
  type VersionDecision,
  type VersionFacts,
  type VersionRequest,
} from "./versions/decide-version.ts";
import { type Floating, type HeldRef, planFloating } from "./versions/floating-tags.ts";
import { digestOfPlan, formatTagMessage } from "./versions/tag-message.ts";

/** Everything that will be done, and why; applying it computes nothing. */
export interface ReleasePlan {
  readonly commit: Oid;
  /** `sha256:…` over the commit and the new tags. */
  readonly digest: string;
  readonly releases: readonly PlannedRelease[];
  readonly passed: readonly Passed[];
  readonly floating: readonly Floating[];
  /** Where environments that follow Git tags should be once all of it is done. */
  readonly revisions: readonly EnvironmentRevision[];
}

export interface EnvironmentRevision {
  readonly service: string;
  readonly environment: string;
  /** A tag, or the commit for an environment that follows trunk. */
  readonly revision: string;
}

export interface PlannedRelease {
  readonly subject: ReleasedService;
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

type Judged = ServiceFacts & { readonly effects: readonly Effect[]; readonly verdict: VersionDecision };

/** Decides about every service. Raises what `judge` raises, of all services at once. */
export function planRelease(
  commit: Oid,
  facts: readonly ServiceFacts[],
  options: ReleasePlanOptions,
): ReleasePlan {
  const judged = judgeAll(commit, facts, options);
  const tags = judged.flatMap(({ verdict }) =>
    verdict.kind === "release" ? [{ tag: verdict.tag, previous: verdict.previous?.name ?? "" }] : [],
  );
  const digest = digestOfPlan(commit, tags);
  return {
    commit,
    digest,
    releases: judged.flatMap((one) => planned(one, digest, options)),
    passed: judged.flatMap(passed),
    floating: judged.flatMap((one) => floating(commit, one, options)),
    revisions: judged.flatMap((one) => revisions(commit, one, options)),
  };
}

function judgeAll(
  commit: Oid,
  facts: readonly ServiceFacts[],
  options: ReleasePlanOptions,
): readonly Judged[] {
  const faults: Problem[] = [];
  const judged = new Map<ServiceFacts, Judged>();
  for (const group of groupsOf(facts)) {
    const effects = new Map(group.map((one) => [one, effectsOf(one.line.commits, options.dependents)]));
    const decisions = group.map((one): VersionFacts => {
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
      decideVersions(decisions, options).forEach((verdict, at) => {
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
  return facts.flatMap((one) => judged.get(one) ?? []);
}

/** Those who are released together, and everybody else alone. */
function groupsOf(facts: readonly ServiceFacts[]): readonly (readonly ServiceFacts[])[] {
  const groups = new Map<unknown, ServiceFacts[]>();
  for (const one of facts) {
    const key = one.subject.lockstep ?? one;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function planned(one: Judged, plan: string, options: ReleasePlanOptions): readonly PlannedRelease[] {
  const { subject, family, effects, verdict } = one;
  if (verdict.kind !== "release" && verdict.kind !== "standing") return [];
  const { tag, bump } = verdict;
  const { service } = subject;
  const version = formatVersion(verdict.version);
  const previous = verdict.previous?.name ?? "";
  const highest = family.find(({ version }) => isStable(version));
  const isHighest = highest === undefined || compareVersions(highest.version, verdict.version) <= 0;
  const { links, template, run, writer } = options;
  const exists = verdict.kind === "standing";
  return [
    {
      subject,
      version,
      tag,
      previous,
      bump,
      exists,
      fresh: !exists || options.made.has(tag),
      prerelease: !isStable(verdict.version),
      latest: options.latest === service && isStable(verdict.version) && isHighest,
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

function freshTags(commit: Oid, verdict: VersionDecision): readonly VersionTag[] {
  return verdict.kind === "release" ? [{ name: verdict.tag, commit, version: verdict.version }] : [];
}

function revisions(
  commit: Oid,
  { subject, line, verdict }: Judged,
  options: ReleasePlanOptions,
): readonly EnvironmentRevision[] {
  const following = options.environments.filter(({ tracks }) => tracks === "revision");
  if (following.length === 0) return [];
  const tags = [...freshTags(commit, verdict), ...line.reached.filter(({ declared }) => !declared)];
  const found = revisionsOf(options.environments, tags, commit);
  return following.flatMap(({ name: environment }) => {
    const revision = found.get(environment);
    return revision === undefined ? [] : [{ service: subject.service, environment, revision }];
  });
}

/** New versions move their lines; of the others, the line of the newest reached version is put right. */
function floating(
  commit: Oid,
  { subject, family, line, verdict }: Judged,
  options: ReleasePlanOptions,
): readonly Floating[] {
  if (options.floating === undefined) return [];
  const fresh = freshTags(commit, verdict);
  const all = [...fresh, ...family].sort((a, b) => compareVersions(b.version, a.version));
  const reached = line.reached.find(({ version }) => isStable(version));
  const versions = [...fresh, ...(reached === undefined ? [] : [reached])].map(({ version }) => version);
  return planFloating(subject.format, all, versions, options.floating);
}

/** What the inputs request, and what of the outside its plan needs. */
export interface ReleasePlanOptions extends VersionRequest {
  /** The one service that may carry the badge; empty for none. */
  readonly latest: string;
  /** The environments of the catalogue, in the order of promotion. */
  readonly environments: readonly (Following & { readonly tracks: "image" | "revision" })[];
  /** What floating tags hold now; undefined: no floating tags are wanted. */
  readonly floating: ((name: string) => HeldRef | undefined) | undefined;
  /** Markdown of the notes with slots; empty for our own. */
  readonly template: string;
  readonly links: Links;
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
  /** Sets this run apart from every other. */
  readonly writer: string;
  /** Tags on the remote that are the very objects which this run has written. */
  readonly made: ReadonlySet<string>;
}
