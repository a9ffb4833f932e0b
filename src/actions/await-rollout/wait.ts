import { short } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Clock, Log } from "../../ports/all-ports.ts";
import type { RolloutTarget } from "./facts.ts";
import {
  followRollout,
  judgeRollout,
  pauseBefore,
  type RolloutRules,
  type RolloutTrack,
  type RolloutVerdict,
} from "./judge.ts";
import type { Observation, RolloutSource, Standing } from "./observation.ts";
import type { Watcher } from "./watcher.ts";

/** One target and who is asked about it. */
export interface AwaitedRollout {
  readonly target: RolloutTarget;
  readonly watchers: readonly Watcher[];
  /** How the tip of the branch lies to the commit now. */
  readonly tip: () => Promise<Standing>;
}

/** A change of what was seen. */
export interface RolloutEvidence {
  readonly at: number;
  readonly source: RolloutSource;
  readonly subject: string;
  readonly state: RolloutTrack["state"];
  readonly revision: Observation["revision"];
  readonly message: string;
}

export interface RolloutEnd {
  readonly target: RolloutTarget;
  /** `wait`: another service's fault ended the waiting before. */
  readonly verdict: RolloutVerdict;
  readonly evidence: readonly RolloutEvidence[];
  /** What is still missing or silent at the end, each in words. */
  readonly open: readonly string[];
}

/** Milliseconds. */
const tipEvery = 60_000;
const sayEvery = 30_000;
/** After so many looks at a source the pauses are long ones, whatever changes: what flaps would ask without end. */
const manyLooks = 20;
const longPause = 13_000;
/** Between a look and the next one that a change asks for. */
const shortPause = 1_000;
/** Changes that are kept for a target; a rollout that flaps has more of them than anybody reads. */
const mostEvidence = 200;

interface Waiting {
  readonly rollout: AwaitedRollout;
  readonly tracks: Map<string, RolloutTrack>;
  readonly evidence: RolloutEvidence[];
  readonly turns: Map<Watcher, Turn>;
  /** Watchers that were told of a change since their last look. */
  readonly changed: Set<Watcher>;
  tipAt: number;
  verdict: RolloutVerdict;
}

/** When a watcher looks again, and since when it has been silent. */
interface Turn {
  readonly lookedAt: number;
  readonly nextAt: number;
  readonly looks: number;
  readonly pace: number;
  readonly silent: { readonly why: string; readonly since: number } | undefined;
}

/**
 * Looks until every target has its verdict, one is degraded, or the deadline is over. What was seen is told when it changes, and every 30 seconds
 * what is waited for. Raises AWAIT_UNREACHABLE where a source never gave an answer, and what watchers raise.
 */
export async function waitForRollouts(
  rollouts: readonly AwaitedRollout[],
  rules: RolloutRules,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<readonly RolloutEnd[]> {
  const began = clock.now();
  const all = rollouts.map(
    (rollout): Waiting => ({
      rollout,
      tracks: new Map(),
      evidence: [],
      turns: new Map(),
      changed: new Set(),
      tipAt: began,
      verdict: { kind: "wait", next: began },
    }),
  );
  const ended = new AbortController();
  let woken = new AbortController();
  for (const { rollout, changed } of all)
    for (const watcher of rollout.watchers)
      watcher.follow?.(() => {
        changed.add(watcher);
        woken.abort();
      }, ended.signal);
  let said = began;
  try {
    for (;;) {
      const open = all.filter(({ verdict }) => verdict.kind === "wait");
      for (const one of open) await observeAll(one, rules, { clock, log });
      for (const one of open) await decide(one, rules, clock);
      const waiting = all.filter(({ verdict }) => verdict.kind === "wait");
      if (waiting.length === 0 || all.some(({ verdict }) => verdict.kind === "degraded")) break;
      const now = clock.now();
      if (now - said >= sayEvery) {
        said = now;
        for (const one of waiting) log.info(waitingLine(one, now - began));
      }
      woken = new AbortController();
      const nextAt = waiting.flatMap((one) => [...one.turns.keys()].map((watcher) => dueAt(one, watcher)));
      await clock.sleep(
        Math.max(1, Math.min(rules.deadline - now, ...nextAt.map((at) => at - now))),
        woken.signal,
      );
    }
  } finally {
    ended.abort();
  }
  return all.map(({ rollout: { target, watchers }, verdict, evidence, tracks, turns }) => ({
    target,
    verdict,
    evidence,
    open: watchers.flatMap((watcher) => openWords(watcher, tracks, turns.get(watcher))),
  }));
}

/** When a watcher looks again: after its pause, or soon where it was told of a change. */
function dueAt({ turns, changed }: Waiting, watcher: Watcher): number {
  const turn = turns.get(watcher);
  if (turn === undefined) return 0;
  const { lookedAt, looks, nextAt } = turn;
  if (!changed.has(watcher)) return nextAt;
  return Math.min(nextAt, lookedAt + (looks > manyLooks ? longPause : shortPause));
}

async function observeAll(
  one: Waiting,
  rules: RolloutRules,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<void> {
  const { rollout, tracks, turns, verdict } = one;
  for (const watcher of rollout.watchers) {
    const turn = turns.get(watcher);
    if (clock.now() < dueAt(one, watcher) && clock.now() < rules.deadline) continue;
    const others = rollout.watchers.filter((other) => other !== watcher && !other.afterOthers);
    const ready = others.every((other) =>
      tracksOf(other, tracks).every((track) => track?.state === "healthy"),
    );
    const next = verdict.kind === "wait" && verdict.next > clock.now() ? verdict.next : rules.deadline;
    if (watcher.afterOthers && !ready) {
      for (const key of keysOf(watcher, tracks)) tracks.delete(key);
      const [pace] = watcher.pace;
      turns.set(watcher, {
        lookedAt: clock.now(),
        nextAt: clock.now() + pauseBefore(next, clock.now(), pace),
        looks: 0,
        pace,
        silent: undefined,
      });
      continue;
    }
    one.changed.delete(watcher);
    const observed = await watcher.observe();
    const now = clock.now();
    let isNew = false;
    if (observed.kind === "seen") {
      for (const seen of observed.observations) isNew = take(one, seen, log) || isNew;
    }
    const looks = (turn?.looks ?? 0) + 1;
    const [shortest, longest] = watcher.pace;
    const pace = isNew ? shortest : Math.min(longest, Math.round((turn?.pace ?? shortest / 1.3) * 1.3));
    const pause = Math.max(
      pauseBefore(next, now, pace),
      looks > manyLooks ? Math.min(longest, longPause) : 0,
      observed.kind === "silent" ? (observed.waitMs ?? 0) : 0,
    );
    const silent =
      observed.kind === "silent" ? { why: observed.why, since: turn?.silent?.since ?? now } : undefined;
    if (silent !== undefined && turn?.silent?.why !== silent.why) log.info(`${watcher.title}: ${silent.why}`);
    turns.set(watcher, { lookedAt: now, nextAt: now + pause, looks, pace, silent });
  }
}

/** Takes an observation in; whether it changed anything. */
function take({ rollout, tracks, evidence }: Waiting, seen: Observation, log: Log): boolean {
  const key = keyOf(seen);
  const before = tracks.get(key);
  const track = followRollout(before, seen);
  tracks.set(key, track);
  if (
    before?.state === track.state &&
    before.last.message === seen.message &&
    before.last.revision === seen.revision
  )
    return false;
  const { at, source, subject, revision, message } = seen;
  if (evidence.length < mostEvidence)
    evidence.push({ at, source, subject, revision, message, state: track.state });
  const where = revision === undefined ? "" : ` at ${short(revision)}`;
  log.info(`${rollout.target.name}: ${track.state}${where} (${source} ${subject}): ${message}`);
  return before?.state !== track.state;
}

async function decide(one: Waiting, rules: RolloutRules, clock: Clock): Promise<void> {
  const { rollout, tracks, turns } = one;
  const { watchers } = rollout;
  const subjects = watchers.flatMap((watcher) => tracksOf(watcher, tracks));
  one.verdict = judgeRollout(subjects, rules, clock.now());
  const wordOnly = watchers.every(({ watch }) => watch.source === "http" || watch.source === "command");
  const tipDue = one.verdict.kind === "timeout" || (wordOnly && clock.now() - one.tipAt >= tipEvery);
  if (tipDue && one.verdict.kind !== "healthy") {
    one.tipAt = clock.now();
    const tip = await rollout.tip();
    const [about] = tracks.values();
    if (tip.kind === "superseded" && about !== undefined) {
      one.verdict = { kind: "superseded", by: tip.by, about };
      return;
    }
  }
  if (one.verdict.kind !== "timeout") return;
  const never = watchers.find((watcher) => {
    const turn = turns.get(watcher);
    return turn?.silent !== undefined && keysOf(watcher, tracks).length === 0;
  });
  if (never === undefined) return;
  const answer = turns.get(never)?.silent?.why ?? "";
  const waited = formatDuration(clock.now() - (turns.get(never)?.silent?.since ?? clock.now()));
  throw problem("AWAIT_UNREACHABLE", {
    subject: never.title,
    answer: answer.replace(/\.$/, ""),
    deadline: waited,
  });
}

function keyOf({ source, subject }: Pick<Observation, "source" | "subject">): string {
  return `${source} ${subject}`;
}

/** The subjects of a watcher that were seen. Of one source only statuses have subjects that nobody knows before. */
function keysOf({ watch, required }: Watcher, tracks: ReadonlyMap<string, RolloutTrack>): readonly string[] {
  const { source } = watch;
  const named = required.map((subject) => keyOf({ source, subject }));
  return [...tracks.keys()].filter((key) =>
    source === "status" ? key.startsWith("status ") : named.includes(key),
  );
}

/** What must be healthy: the required subjects and all that were seen; one that is not there where there is none. */
function tracksOf(
  watcher: Watcher,
  tracks: ReadonlyMap<string, RolloutTrack>,
): readonly (RolloutTrack | undefined)[] {
  const { watch, required } = watcher;
  const keys = new Set([
    ...required.map((subject) => keyOf({ source: watch.source, subject })),
    ...keysOf(watcher, tracks),
  ]);
  return keys.size === 0 ? [undefined] : [...keys].map((key) => tracks.get(key));
}

function openWords(
  watcher: Watcher,
  tracks: ReadonlyMap<string, RolloutTrack>,
  turn: Turn | undefined,
): readonly string[] {
  const { title, watch, required } = watcher;
  if (turn?.silent !== undefined) return [`${title} has been silent: ${turn.silent.why}`];
  const missing = required.filter((subject) => !tracks.has(keyOf({ source: watch.source, subject })));
  if (watch.source === "status" && keysOf(watcher, tracks).length === 0)
    return [`no status called ${watch.contexts.join(", ")} on the newest commits`];
  return missing.map((subject) => `nothing was seen of ${watch.source} ${subject}`);
}

function waitingLine({ rollout, tracks }: Waiting, ms: number): string {
  const states = [...tracks.values()].map(({ state, last }) => `${last.subject} ${state}`);
  const { name, environment } = rollout.target;
  return `Waiting for ${name} in ${environment} for ${formatDuration(ms)}: ${states.join(", ") || "nothing seen yet"}.`;
}
