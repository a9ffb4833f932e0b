import type { Environment } from "../catalogue/catalogue.ts";
import { short } from "../git/oid.ts";
import { formatDuration } from "../time/duration.ts";
import type { DeploymentInterval } from "./deployment-interval.ts";
import { frozenUntil } from "./freeze.ts";
import { formatTime, type Verdict } from "./verdict.ts";

/** What is known of an artifact in an environment that it must have been in. */
export interface Presence {
  readonly environment: string;
  /** Whether it is there at the tip. */
  readonly now: boolean;
  /** In which its digest was there, as far as the gates need history; newest first. */
  readonly intervals: readonly DeploymentInterval[];
  /** In which only its tag was there; they are evidence of nothing but that. */
  readonly byTag?: readonly DeploymentInterval[];
  /** When the newest of them was first seen healthy, where that was recorded; milliseconds since the epoch. */
  readonly healthySince?: number | undefined;
  /** Their commits are of the source repository: the environment follows a branch there. */
  readonly inSource?: boolean;
}

/** Whether the artifact is, or was, where it must come from. */
export function judgeAfter({ environment, now, intervals, byTag = [] }: Presence): Verdict {
  const [newest = byTag[0]] = intervals;
  if (now) {
    const since = newest === undefined ? "" : ` since ${formatTime(newest.since)} (${short(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
  }
  if (newest?.until !== undefined) {
    return green(
      "after",
      `${environment} had it from ${formatTime(newest.since)} to ${formatTime(newest.until)}.`,
    );
  }
  return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
}

/**
 * Whether the artifact was in an environment for `soakMs` without a break. The longest time counts; a time to come does not. Of the newest interval it
 * counts from when it was seen healthy, where that is known.
 */
export function judgeSoak(presence: Presence, soakMs: number, now: number): Verdict {
  const { environment, healthySince } = presence;
  const [newest, ...older] = presence.intervals;
  const since = Math.max(newest?.since ?? 0, healthySince ?? 0);
  const intervals = newest === undefined ? [] : [{ ...newest, since }, ...older];
  if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
  const needed = formatDuration(soakMs);
  const lasted = intervals.map((interval) => Math.min(interval.until ?? now, now) - interval.since);
  const longest = Math.max(0, ...lasted);
  const said = `It was ${healthySince === undefined ? "" : "healthy "}in ${environment} for ${longest < 1_000 ? "0s" : formatDuration(longest)}`;
  if (longest >= soakMs) return green("soak", `${said}; ${needed} are required.`);
  const running = intervals.find((interval) => interval.until === undefined);
  const why = `${said} without a break; ${needed} are required.`;
  if (running === undefined) return red("soak", why, `Put it into ${environment} again and leave it there.`);
  const greenAt = running.since + soakMs;
  return red("soak", why, `Wait until ${formatTime(greenAt)}.`, greenAt);
}

/** Whether an environment has, or had, no more of the artifact than its tag. */
export function isTagOnly({ intervals, byTag = [] }: Presence): boolean {
  return intervals.length === 0 && byTag.length > 0;
}

/** The answer of a gate that needs the digest where there was only a tag. */
export function unpinned(gate: Verdict["gate"], environment: string, more = ""): Verdict {
  return unknown(
    gate,
    `${environment} names it only by its tag, which may mean another image by now.`,
    `Pin it in ${environment} by its digest (set-image with \`pin: true\`).${more}`,
  );
}

/** Whether promotion to an environment is frozen at `now`. */
export function judgeFreeze(environment: Pick<Environment, "name" | "freeze">, now: number): Verdict {
  const until = frozenUntil(environment.freeze, now);
  if (until === undefined)
    return green("freeze", `No freeze of ${environment.name} holds at ${formatTime(now)}.`);
  const why = `${environment.name} is frozen until ${formatTime(until)}.`;
  return red("freeze", why, `Wait until ${formatTime(until)}.`, until);
}

export function green(gate: Verdict["gate"], why: string): Verdict {
  return { gate, state: "green", why, remedy: "" };
}

export function red(gate: Verdict["gate"], why: string, remedy: string, greenAt?: number): Verdict {
  return { gate, state: "red", why, remedy, ...(greenAt === undefined ? {} : { greenAt }) };
}

/** Something could not be looked up: that is not a pass. */
export function unknown(gate: Verdict["gate"], why: string, remedy: string): Verdict {
  return { gate, state: "unknown", why, remedy };
}
