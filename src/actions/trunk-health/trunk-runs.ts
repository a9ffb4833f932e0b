import { median, percentile } from "../../core/metrics/dora.ts";
import { lastMatchWins } from "../../core/ownership/ownership.ts";
import type { Glob } from "../../core/path/glob.ts";
import type { CompletedRun } from "../../ports/github-activity.ts";

/** How well trunk and its CI did. Times are seconds; null where nobody can say, and `why` tells by name. */
export interface TrunkMetrics {
  /** While at least one workflow was red. */
  readonly redTime: number | null;
  readonly longestRed: number | null;
  /** Since when it is red, milliseconds since the epoch; undefined while it is green. */
  readonly redSince: number | undefined;
  readonly red: readonly RedTime[];
  /** Runs that failed and passed for the same commit. */
  readonly flakes: number | null;
  readonly ci: { readonly p50: number | null; readonly p95: number | null };
  /** By commit: when its last workflow ended (milliseconds since the epoch) and how long the slowest took in its first attempt. */
  readonly durations: readonly { readonly time: number; readonly seconds: number }[];
  /** Runs that ended well or badly. */
  readonly n: number;
  readonly why: Readonly<Record<string, string>>;
}

/** From the first completion that failed to the next that passed, milliseconds since the epoch. */
export interface RedTime {
  readonly workflow: string;
  readonly since: number;
  /** Now where it is still red. */
  readonly until: number;
  readonly url: string;
}

const bad = new Set(["failure", "timed_out", "startup_failure"]);

/** Below so many values a median says nothing. */
export const fewestValues = 5;

/**
 * Measures completed runs that pushes to trunk started. Cancelled and skipped runs say nothing. A run that passes when it is run again, or passes
 * beside one that failed for the same commit, is a flake: trunk was not red. `workflows`: which count; none is all.
 */
export function measureTrunk(
  runs: readonly CompletedRun[],
  until: number,
  workflows: readonly Glob[],
): TrunkMetrics {
  const counted = runs
    .filter(({ workflow }) => workflows.length === 0 || lastMatchWins(workflows, workflow))
    .filter(({ conclusion }) => conclusion === "success" || bad.has(conclusion))
    .sort((one, other) => one.completed - other.completed);
  const passed = new Map<string, number>();
  for (const run of counted) if (run.conclusion === "success") passed.set(keyOf(run), run.completed);
  const isFlake = (run: CompletedRun) => run.completed <= (passed.get(keyOf(run)) ?? 0);
  const flaky = new Set(
    counted.filter((run) => (bad.has(run.conclusion) ? isFlake(run) : run.attempt > 1)).map(keyOf),
  );
  const red = redTimes(
    counted.filter((run) => !(bad.has(run.conclusion) && isFlake(run))),
    until,
  );
  const spells = union(red);
  const durations = durationsByCommit(counted);
  const seconds = durations.map((one) => one.seconds);
  const n = counted.length;
  const none = n === 0 ? "No workflow that a push to trunk started has ended." : undefined;
  const few =
    seconds.length < fewestValues
      ? `There are only ${seconds.length} commits with CI; ${fewestValues} are needed.`
      : undefined;
  const last = spells.at(-1);
  return {
    redTime: none ? null : sum(spells),
    longestRed: none ? null : Math.max(0, ...spells.map(secondsOf)),
    redSince: last?.until === until ? last.since : undefined,
    red,
    flakes: none ? null : flaky.size,
    ci: { p50: few ? null : median(seconds), p95: few ? null : percentile(seconds, 95) },
    durations,
    n,
    why: {
      ...(none && { redTime: none, longestRed: none, flakes: none }),
      ...(few && { p50: few, p95: few }),
    },
  };
}

function keyOf({ workflow, commit }: CompletedRun): string {
  return `${workflow}\n${commit}`;
}

function redTimes(runs: readonly CompletedRun[], until: number): readonly RedTime[] {
  const open = new Map<string, RedTime>();
  const closed: RedTime[] = [];
  for (const { workflow, conclusion, completed, url } of runs) {
    const red = open.get(workflow);
    if (bad.has(conclusion)) {
      if (red === undefined) open.set(workflow, { workflow, since: completed, until, url });
    } else if (red !== undefined) {
      closed.push({ ...red, until: completed });
      open.delete(workflow);
    }
  }
  return [...closed, ...open.values()].sort((one, other) => one.since - other.since);
}

interface Span {
  readonly since: number;
  readonly until: number;
}

/** Times that overlap or touch as one, in their order. `spans` are sorted by their beginning. */
function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const { since, until } of spans) {
    const last = joined.at(-1);
    if (last === undefined || since > last.until) joined.push({ since, until });
    else joined[joined.length - 1] = { since: last.since, until: Math.max(last.until, until) };
  }
  return joined;
}

/** Red seconds within each of some periods. */
export function redWithin(red: readonly RedTime[], periods: readonly Span[]): readonly number[] {
  const spells = union(red);
  return periods.map((period) =>
    sum(
      spells
        .map(({ since, until }) => ({
          since: Math.max(since, period.since),
          until: Math.min(until, period.until),
        }))
        .filter(({ since, until }) => until > since),
    ),
  );
}

function durationsByCommit(runs: readonly CompletedRun[]): TrunkMetrics["durations"] {
  const commits = new Map<string, { time: number; seconds: number }>();
  for (const { commit, attempt, created, completed } of runs) {
    // Of a run that was run again only the last attempt is told.
    if (attempt > 1) continue;
    const found = commits.get(commit) ?? { time: 0, seconds: 0 };
    const seconds = Math.max(found.seconds, (completed - created) / 1_000);
    commits.set(commit, { time: Math.max(found.time, completed), seconds });
  }
  return [...commits.values()];
}

function secondsOf({ since, until }: Span): number {
  return (until - since) / 1_000;
}

function sum(spans: readonly Span[]): number {
  return spans.reduce((total, span) => total + secondsOf(span), 0);
}
