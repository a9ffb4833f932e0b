import type { Oid } from "../../core/git/oid.ts";
import type { Observation, RolloutProof } from "./observation.ts";

/** How long a state must last, in milliseconds, and what ends the waiting. */
export interface RolloutRules {
  /** Healthy for so long. */
  readonly settleMs: number;
  /** Degraded, or old pods beside new ones, for so long. */
  readonly patienceMs: number;
  /** When the waiting ends, milliseconds since the epoch. */
  readonly deadline: number;
  readonly onSuspended: "wait" | "pass" | "fail";
}

export type RolloutState = "unseen" | Observation["state"];

/** What is known of one subject of one source. */
export interface RolloutTrack {
  readonly state: RolloutState;
  /** When it was first seen in this state without a break. */
  readonly since: number;
  /** Looks in this state without a break. */
  readonly looks: number;
  /** When old pods were first seen beside new ones, without a break. */
  readonly mixedSince: number | undefined;
  /** How often it left the state healthy or degraded. */
  readonly flips: number;
  readonly last: Observation;
}

/** How the waiting goes on, or ends. `about` is the subject that decides. */
export type RolloutVerdict =
  /** `next`: when something may be decided without any change, milliseconds since the epoch. */
  | { readonly kind: "wait"; readonly next: number }
  | { readonly kind: "healthy"; readonly proof: RolloutProof; readonly about: RolloutTrack }
  | { readonly kind: "superseded"; readonly by: Oid; readonly about: RolloutTrack }
  | { readonly kind: "degraded" | "suspended"; readonly about: RolloutTrack }
  /** `about` is undefined where a subject was never seen. */
  | { readonly kind: "timeout"; readonly about: RolloutTrack | undefined };

/**
 * Takes one more look into account. Revision comes before health: what lacks the commit is unseen, however healthy. A look that is older than
 * the last one is passed over. A new revision that holds the commit does not start the clock anew, for in a busy repository there is one every minute.
 */
export function followRollout(track: RolloutTrack | undefined, seen: Observation): RolloutTrack {
  if (track !== undefined && seen.at < track.last.at) return track;
  const state = seen.standing.kind === "holds" ? seen.state : "unseen";
  const goesOn = track !== undefined && track.state === state && track.last.mark === seen.mark;
  const mixed = state === "healthy" && seen.mixed;
  const left = track !== undefined && !goesOn && ["healthy", "degraded"].includes(track.state);
  return {
    state,
    since: goesOn ? track.since : seen.at,
    looks: goesOn ? track.looks + 1 : 1,
    mixedSince: mixed ? (goesOn ? (track.mixedSince ?? seen.at) : seen.at) : undefined,
    flips: (track?.flips ?? 0) + (left ? 1 : 0),
    last: seen,
  };
}

/**
 * Judges one service from all that is asked about it: every one must be healthy for `settle`, one that is degraded for `patience` or superseded decides
 * alone. `tracks` has an entry for every subject, undefined for one that was not seen yet.
 */
export function judgeRollout(
  tracks: readonly (RolloutTrack | undefined)[],
  rules: RolloutRules,
  now: number,
): RolloutVerdict {
  const seen = tracks.filter((one) => one !== undefined);
  for (const about of seen) {
    const { standing } = about.last;
    if (standing.kind === "superseded") return { kind: "superseded", by: standing.by, about };
  }
  const degraded = seen.find((one) => one.state === "degraded" && lasted(one, rules.patienceMs));
  if (degraded !== undefined) return { kind: "degraded", about: degraded };
  const suspended = seen.filter(({ state }) => state === "suspended");
  const held = suspended.find((one) => lasted(one, rules.patienceMs));
  if (held !== undefined && rules.onSuspended !== "wait") return { kind: "suspended", about: held };
  const [first] = seen;
  if (first !== undefined && seen.length === tracks.length && seen.every((one) => isSettled(one, rules, now)))
    return { kind: "healthy", proof: strongest(seen), about: first };
  if (now < rules.deadline) return { kind: "wait", next: nextDecision(seen, rules, now) };
  const [blocked] = suspended;
  const others = tracks.filter((one) => one?.state !== "suspended");
  if (blocked !== undefined && others.every((one) => one?.state === "healthy"))
    return { kind: "suspended", about: blocked };
  return { kind: "timeout", about: worst(tracks) };
}

/** A state lasts from the first look to the last one: what happens between two looks that are far apart is not known. */
function lasted({ since, last, looks }: RolloutTrack, ms: number): boolean {
  return last.at - since >= ms && (looks > 1 || ms === 0);
}

/** Two looks at least unless `settle` is nothing, and the last one not long ago: who has not answered since is not known to be healthy. */
function isSettled(track: RolloutTrack, { settleMs, patienceMs }: RolloutRules, now: number): boolean {
  const { state, since, last, looks, mixedSince } = track;
  const fresh = now - last.at <= Math.max(settleMs, patienceMs, leastFresh);
  const unmixed = mixedSince === undefined || last.at - mixedSince >= patienceMs;
  return (
    state === "healthy" && (looks > 1 || settleMs === 0) && last.at - since >= settleMs && unmixed && fresh
  );
}

/** Milliseconds: longer than the longest pause between two looks. */
const leastFresh = 60_000;

const proofs: readonly RolloutProof[] = ["image", "revision", "word"];

/** The best that any of the sources shows. Old pods that stay take the proof by images away. */
function strongest(seen: readonly RolloutTrack[]): RolloutProof {
  const shown = seen.map(({ last }) => (last.mixed && last.proof === "image" ? "revision" : last.proof));
  return proofs.find((proof) => shown.includes(proof)) ?? "word";
}

function nextDecision(seen: readonly RolloutTrack[], rules: RolloutRules, now: number): number {
  const ends = seen.flatMap(({ state, since, mixedSince }) => {
    if (state === "degraded" || state === "suspended") return [since + rules.patienceMs];
    if (state !== "healthy") return [];
    return [since + rules.settleMs, ...(mixedSince === undefined ? [] : [mixedSince + rules.patienceMs])];
  });
  return Math.min(rules.deadline, ...ends.filter((end) => end > now));
}

/** The one that holds the rest up: never seen, then in this order. */
function worst(tracks: readonly (RolloutTrack | undefined)[]): RolloutTrack | undefined {
  if (tracks.some((one) => one === undefined)) return undefined;
  const order: readonly RolloutState[] = ["degraded", "unseen", "progressing", "suspended", "healthy"];
  return order.flatMap((state) => tracks.filter((one) => one?.state === state))[0];
}

/**
 * How long to pause before the next look, in milliseconds: the source's own pace, but at most a third of what is left until something is decided, so
 * that a decision is never late by more than that; and never less than a second, unless less is left.
 */
export function pauseBefore(next: number, now: number, pace: number): number {
  const left = Math.max(0, next - now);
  return Math.min(pace, Math.max(left / 3, Math.min(left, 1_000)) || 1_000);
}
