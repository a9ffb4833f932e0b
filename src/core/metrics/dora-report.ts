import type { JsonObject } from "../json/json-types.ts";
import { describeSeconds } from "../time/describe-seconds.ts";
import type { DeliveryMetrics } from "./dora.ts";

const metricNames = {
  deploymentsPerDay: "deployments-per-day",
  daysWithDeployment: "days-with-deployment",
  leadTime: "lead-time",
  changeFailRate: "change-fail-rate",
  recoveryTime: "recovery-time",
  reworkRate: "rework-rate",
} as const;

/** The metrics of one environment for programs: times in seconds; what would say nothing is null, with its reason under `reasons`. */
export function deliveryJson(one: DeliveryMetrics): JsonObject {
  const values = Object.entries(metricNames).map(([key, name]) => [
    name,
    one[key as keyof typeof metricNames],
  ]);
  const reasons = Object.entries(one.why).map(([key, why]) => [
    metricNames[key as keyof typeof metricNames],
    why,
  ]);
  return {
    deployments: one.n,
    ...Object.fromEntries(values),
    n: one.n,
    "lead-time-n": one.leadTimeN,
    "recovery-time-n": one.recoveryTimeN,
    failed: one.failed,
    rollbacks: one.rollbacks,
    hotfixes: one.hotfixes,
    hand: one.hand,
    reasons: Object.fromEntries(reasons),
  };
}

/** The head of a table of the metrics by environment; its rows are `deliveryRow`. */
export const deliveryHead = [
  "Environment",
  "Deployments",
  "Frequency",
  "Lead time",
  "Change fail rate",
  "Recovery time",
  "Rework rate",
] as const;

/** The metrics of one environment for people, each with its n; a dash is what would say nothing. */
export function deliveryRow(name: string, one: DeliveryMetrics): readonly string[] {
  const rate = (value: number | null) => (value === null ? "–" : `${Math.round(value * 100)} %`);
  const time = (value: number | null, n: number) =>
    value === null ? "–" : `${describeSeconds(value)} (n = ${n})`;
  return [
    name,
    String(one.n),
    one.deploymentsPerDay === null ? "–" : `${one.deploymentsPerDay} a day`,
    time(one.leadTime, one.leadTimeN),
    rate(one.changeFailRate),
    time(one.recoveryTime, one.recoveryTimeN),
    rate(one.reworkRate),
  ];
}
