import { type BuiltFrom, deploymentEvents, readBuiltFrom } from "../../core/metrics/deployment-events.ts";
import { type DeliveryMetrics, measureDelivery, median } from "../../core/metrics/dora.ts";
import type { HealthLimit } from "../../core/metrics/health-limits.ts";
import { describeSeconds } from "../../core/time/describe-seconds.ts";
import { type DeliveryFacts, type HealthFacts, mostRead, type OrUnknown } from "./facts.ts";
import { measurePullRequests, type PullRequestMetrics } from "./pull-requests.ts";
import { measureTrunk, redWithin, type TrunkMetrics } from "./trunk-runs.ts";

/** How healthy the way to production is. */
export interface TrunkHealth {
  readonly facts: HealthFacts;
  readonly delivery: OrUnknown<DeliveryHealth>;
  readonly trunk: OrUnknown<TrunkMetrics>;
  readonly pullRequests: OrUnknown<PullRequestMetrics>;
  /** Everything that has a limit, exceeded or not, in the order of `healthLimits`. */
  readonly measures: readonly Measure[];
  /** Days, or weeks of a long window, the oldest first. */
  readonly periods: readonly Period[];
  /** What was not read because there is too much of it: sentences. */
  readonly cuts: readonly string[];
}

export interface DeliveryHealth {
  readonly environments: ReadonlyMap<string, DeliveryMetrics>;
  readonly services: readonly {
    readonly service: string;
    readonly environment: string;
    readonly metrics: DeliveryMetrics;
  }[];
  /** Deployments in each period, by environment. */
  readonly deployments: ReadonlyMap<string, readonly number[]>;
  readonly lineWhy: string;
}

/** Something that is compared with a limit. */
export interface Measure {
  readonly limit: HealthLimit;
  /** What it is, as the begin of a sentence. */
  readonly label: string;
  /** Seconds or lines; null where nobody can say, and `why` is a sentence. */
  readonly value: number | null;
  readonly most: number | undefined;
  readonly unit: "seconds" | "lines";
  readonly n: number;
  readonly over: boolean;
  readonly why: string;
}

/** Milliseconds since the epoch. */
export interface Period {
  readonly since: number;
  readonly until: number;
  /** Its first day, `2026-11-30`. */
  readonly label: string;
}

/** Measures what was read. Pure. */
export function planHealth(facts: HealthFacts): TrunkHealth {
  const { now, limits, workflows } = facts;
  const periods = periodsOf(facts);
  const trunk = mapValue(facts.runs, ({ runs }) => measureTrunk(runs, now, workflows));
  const pullRequests = mapValue(facts.pullRequests, (all) =>
    measurePullRequests(all, now, limits["branch-age"]),
  );
  return {
    facts,
    delivery: mapValue(facts.delivery, (one) => measureEnvironments(one, facts, periods)),
    trunk,
    pullRequests,
    measures: measuresOf(facts, trunk, pullRequests),
    periods,
    cuts: cutsOf(facts),
  };
}

function cutsOf({ runs, pullRequests }: HealthFacts): readonly string[] {
  const cut = (part: OrUnknown<{ readonly more: boolean }>, what: string) =>
    part.kind === "known" && part.value.more
      ? [
          `Only the newest ${mostRead} ${what} of the window were read; a shorter \`window\` holds all of its own.`,
        ]
      : [];
  return [...cut(runs, "workflow runs"), ...cut(pullRequests, "pull requests")];
}

function mapValue<T, U>(known: OrUnknown<T>, map: (value: T) => U): OrUnknown<U> {
  return known.kind === "known" ? { kind: "known", value: map(known.value) } : known;
}

function measuresOf(
  { limits }: HealthFacts,
  trunk: OrUnknown<TrunkMetrics>,
  pullRequests: OrUnknown<PullRequestMetrics>,
): readonly Measure[] {
  const measure = <T>(
    limit: HealthLimit,
    label: string,
    from: OrUnknown<T>,
    read: (value: T) => {
      readonly value: number | null;
      readonly n: number;
      readonly why: string | undefined;
    },
  ): Measure => {
    const most = limits[limit];
    const unit = limit === "pull-request" ? "lines" : "seconds";
    const found =
      from.kind === "known"
        ? read(from.value)
        : { value: null, n: 0, why: from.problems.map(({ message }) => message).join(" ") };
    const over = found.value !== null && most !== undefined && found.value > most;
    return { limit, label, most, unit, over, ...found, why: found.why ?? "" };
  };
  const both = ({ merged, open }: PullRequestMetrics) => merged + open;
  return [
    measure("red", "longest time that trunk was red", trunk, ({ longestRed, n, why }) => ({
      value: longestRed,
      n,
      why: why.longestRed,
    })),
    measure("ci", "CI of a commit on trunk", trunk, ({ ci, durations, why }) => ({
      value: ci.p50,
      n: durations.length,
      why: why.p50,
    })),
    measure("branch-age", "age of a branch", pullRequests, (one) => ({
      value: one.age,
      n: both(one),
      why: one.why.age,
    })),
    measure("pull-request", "size of a pull request", pullRequests, (one) => ({
      value: one.size,
      n: both(one),
      why: one.why.size,
    })),
    measure("time-to-merge", "time until a pull request is merged", pullRequests, (one) => ({
      value: one.timeToMerge,
      n: one.merged,
      why: one.why.timeToMerge,
    })),
  ];
}

/** `14 minutes`, `420 lines`. */
export function describeValue(value: number, unit: Measure["unit"]): string {
  return unit === "lines" ? `${Math.round(value)} lines` : describeSeconds(value);
}

function measureEnvironments(
  { environments, places, line, lineWhy }: DeliveryFacts,
  { since, now }: HealthFacts,
  periods: readonly Period[],
): DeliveryHealth {
  const builtFrom: ReadonlyMap<string, BuiltFrom> = readBuiltFrom(places);
  const window = { since, until: now };
  const events = new Map(
    environments.map((name) => {
      const here = places.filter(({ environment }) => environment === name);
      return [name, deploymentEvents(here, builtFrom, line)] as const;
    }),
  );
  const services = environments.flatMap((environment) => {
    const names = new Set(
      places.filter((one) => one.environment === environment).map(({ service }) => service),
    );
    return [...names].map((service) => {
      const own = (events.get(environment) ?? []).filter((one) => one.service === service);
      return { service, environment, metrics: measureDelivery(own, window) };
    });
  });
  const eventsOf = (name: string) => events.get(name) ?? [];
  return {
    environments: new Map(environments.map((name) => [name, measureDelivery(eventsOf(name), window)])),
    services: services.filter(({ metrics }) => metrics.n + metrics.rollbacks + metrics.hand > 0),
    deployments: new Map(
      environments.map((name) => [
        name,
        periods.map(
          (period) =>
            eventsOf(name).filter(({ kind, time }) => kind === "forward" && isIn(period, time)).length,
        ),
      ]),
    ),
    lineWhy,
  };
}

/** Red seconds in each period. */
export function redByPeriod({ red }: TrunkMetrics, periods: readonly Period[]): readonly number[] {
  return redWithin(red, periods);
}

/** The median of CI in each period; null where none ended. */
export function ciByPeriod(
  { durations }: TrunkMetrics,
  periods: readonly Period[],
): readonly (number | null)[] {
  return periods.map((period) =>
    median(durations.filter(({ time }) => isIn(period, time)).map(({ seconds }) => seconds)),
  );
}

function isIn({ since, until }: Period, time: number): boolean {
  return time > since && time <= until;
}

const day = 86_400_000;

/** Days that end now; weeks where the window has more than 62 days. */
function periodsOf({ since, now }: Pick<HealthFacts, "since" | "now">): readonly Period[] {
  const length = now - since > 62 * day ? 7 * day : day;
  const count = Math.min(120, Math.max(1, Math.ceil((now - since) / length)));
  return Array.from({ length: count }, (_, at) => {
    const until = now - (count - 1 - at) * length;
    const from = Math.max(since, until - length);
    return { since: from, until, label: new Date(until).toISOString().slice(0, 10) };
  });
}
