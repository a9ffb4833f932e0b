import type { Bump } from "../../domain/bump.ts";
import { formatMessage } from "../../domain/commit-message.ts";
import { type Oid, short } from "../../domain/oid.ts";
import { type Problem, Problems, problemsIn } from "../../domain/problem.ts";
import { type Effect, effectsOf } from "../../domain/release/change.ts";
import type { VersionTag } from "../../domain/release/family.ts";
import type { Links } from "../../domain/release/links.ts";
import { writeNotes } from "../../domain/release/notes.ts";
import { judge, type Quiet, type Verdict, type Wish } from "../../domain/release/verdict.ts";
import type { TagFormat } from "../../domain/tag-format.ts";
import { compareVersions, formatVersion, isStable } from "../../domain/version.ts";
import type { Line } from "./history.ts";

/** A tag is no place for a thousand lines; the release page has them. */
const mostInTag = 50;

/** A service that can be released. */
export interface Subject {
  readonly service: string;
  readonly path: string;
  /** Repository of its image, undefined where it has none. */
  readonly image: string | undefined;
  readonly format: TagFormat;
}

/** What is known of it at the release commit. */
export interface Known {
  readonly subject: Subject;
  readonly family: readonly VersionTag[];
  readonly line: Line;
  /** A stable tag at a newer commit of trunk; undefined where there is none. */
  readonly newer: VersionTag | undefined;
}

/** Everything that will be done, and why; applying it computes nothing. */
export interface Plan {
  readonly commit: Oid;
  readonly releases: readonly PlannedRelease[];
  readonly passed: readonly Passed[];
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
  readonly prerelease: boolean;
  /** Whether it may carry the repository's badge `latest`. */
  readonly latest: boolean;
  /** Title of the release page: `orders 1.3.0`. */
  readonly title: string;
  /** Markdown. */
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

/** Beside what is asked of the versions. */
export interface Wishes extends Wish {
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
  /** The one service that may carry the badge; empty for none. */
  readonly latest: string;
}

/** Decides about every service. Raises what `judge` raises, of all services at once. */
export function planRelease(commit: Oid, known: readonly Known[], wishes: Wishes, links: Links): Plan {
  const releases: PlannedRelease[] = [];
  const passed: Passed[] = [];
  const faults: Problem[] = [];
  for (const one of known) {
    const effects = effectsOf(one.line.units);
    const verdict = tryJudge(commit, one, effects, wishes, faults);
    if (verdict === undefined) continue;
    const { service } = one.subject;
    if (verdict.kind === "quiet") {
      passed.push({
        kind: "quiet",
        service,
        effects,
        why: verdict.why,
        previous: verdict.previous?.name ?? "",
      });
    } else if (verdict.kind === "superseded") {
      passed.push({ kind: "superseded", service, effects, by: verdict.by.name });
    } else releases.push(planned(one, verdict, effects, wishes, links));
  }
  if (faults.length > 0) throw new Problems(faults);
  return { commit, releases, passed };
}

function tryJudge(
  commit: Oid,
  { subject, family, line, newer }: Known,
  effects: readonly Effect[],
  wish: Wish,
  faults: Problem[],
): Verdict | undefined {
  const { service, format } = subject;
  try {
    return judge({ service, format, commit, family, reached: line.reached, newer, effects }, wish);
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found === undefined) throw thrown;
    faults.push(...found);
    return undefined;
  }
}

function planned(
  { subject, family }: Known,
  verdict: Extract<Verdict, { kind: "release" | "standing" }>,
  effects: readonly Effect[],
  { latest, run }: Wishes,
  links: Links,
): PlannedRelease {
  const { tag, bump } = verdict;
  const { service } = subject;
  const version = formatVersion(verdict.version);
  const previous = verdict.previous?.name ?? "";
  const highest = family.find((one) => isStable(one.version));
  const isHighest = highest === undefined || compareVersions(highest.version, verdict.version) <= 0;
  return {
    subject,
    version,
    tag,
    previous,
    bump,
    exists: verdict.kind === "standing",
    prerelease: !isStable(verdict.version),
    latest: latest === service && isStable(verdict.version) && isHighest,
    title: `${service} ${version}`,
    notes: writeNotes({ tag, previous, effects, links }),
    message: tagMessage(service, version, previous, bump, effects, run),
    effects,
  };
}

/** The message of the tag says in plain text what the release page says, and where it came from. */
function tagMessage(
  service: string,
  version: string,
  previous: string,
  bump: Bump,
  effects: readonly Effect[],
  run: string,
): string {
  const lines = effects.flatMap(({ statements, unit }) =>
    statements
      .filter((one) => one.bump !== "none")
      .map((one) => `- ${one.description} (${short(unit.commit)})`),
  );
  const more = [
    ["Version", version],
    ["Previous", previous],
    ["Bump", bump],
  ] as const;
  const text = [`${service} ${version}`, lines.slice(0, mostInTag).join("\n")].join("\n\n");
  return formatMessage(text, {
    action: "release",
    deployments: [{ service, environment: "", image: "" }],
    sourceCommit: "",
    run,
    more,
  });
}
