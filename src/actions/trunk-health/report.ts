import type { ActionResult, Notice } from "../../core/action/result.ts";
import type { JsonObject } from "../../core/json/json-types.ts";
import type { DeliveryMetrics } from "../../core/metrics/dora.ts";
import { deliveryJson } from "../../core/metrics/dora-report.ts";
import type { Problem } from "../../core/problem/problem.ts";
import { warningsOf } from "../../core/problem/recover-from-problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import { describeSeconds } from "../../core/time/describe-seconds.ts";
import type { OrUnknown } from "./facts.ts";
import { describeValue, type Measure, type TrunkHealth } from "./plan.ts";
import type { PullRequestMetrics } from "./pull-requests.ts";
import { summariseHealth } from "./summary.ts";
import type { TrunkMetrics } from "./trunk-runs.ts";

type Output = "metrics" | "page" | "over";
type Outcome = "ok" | "over";

export interface HealthReportContext {
  /** Absolute path of the page; empty where it was not asked for. */
  readonly page: string;
  readonly summary: boolean;
  /** What became of the issue, as a sentence; empty where none is kept. */
  readonly issue: string;
  /** What could not be done, as warnings. */
  readonly remarks: readonly Notice[];
}

/** Everything the step says. Pure. */
export function reportHealth(
  health: TrunkHealth,
  context: HealthReportContext,
): ActionResult<Output, Outcome> {
  const over = health.measures.filter((one) => one.over);
  const outcome = over.length > 0 ? "over" : "ok";
  const reason = reasonOf(health);
  const values = {
    metrics: healthMetrics(health),
    page: context.page,
    over: over.map(({ limit, value, most, unit, n }) => ({ limit, value, most: most ?? null, unit, n })),
  };
  return {
    outcome,
    reason,
    outputs: values,
    summary: context.summary ? summariseHealth(health, context.issue) : "",
    report: {
      ...values,
      trunk: health.facts.trunk,
      services: servicesJson(health),
      "old-pull-requests": valueIn(health.pullRequests)?.old.map((one) => ({ ...one })) ?? [],
    },
    notices: [
      ...over.map(
        (one): Notice => ({
          level: "warning",
          title: `Over the limit: ${one.limit}`,
          message: `${sentenceOf(one)}.`,
        }),
      ),
      ...unknownParts(health).flatMap(([what, problems]) => warningsOf(problems, `${what} is unknown`)),
      ...context.remarks,
    ],
    failures: [],
  };
}

/** `CI of a commit on trunk: 14 minutes, limit 10 minutes, n = 41`. */
export function sentenceOf({ label, value, most, unit, n, why }: Measure): string {
  const name = `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
  if (value === null) return `${name}: unknown. ${why}`.replace(/\.$/, "");
  const limit = most === undefined ? "no limit" : `limit ${describeValue(most, unit)}`;
  return `${name}: ${describeValue(value, unit)}, ${limit}, n = ${n}`;
}

/** The parts that could not be read; the same Problems are told once. */
function unknownParts({
  delivery,
  trunk,
  pullRequests,
  facts,
}: TrunkHealth): readonly (readonly [string, readonly Problem[]])[] {
  const parts = [
    ["What is deployed", delivery],
    ["CI of trunk", trunk],
    ["The flow of pull requests", pullRequests],
    ["How many promotions are open", facts.promotions],
  ] as const;
  const said = new Set<string>();
  return parts.flatMap(([what, part]) => {
    if (part.kind === "known") return [];
    const problems = part.problems.filter(({ message }) => !said.has(message));
    for (const { message } of problems) said.add(message);
    return problems.length === 0 ? [] : [[what, problems] as const];
  });
}

function valueIn<T>(part: OrUnknown<T>): T | undefined {
  return part.kind === "known" ? part.value : undefined;
}

function reasonOf({ measures, facts, trunk, delivery }: TrunkHealth): string {
  const days = Math.round((facts.now - facts.since) / 86_400_000);
  const where = facts.repository === "" ? "Trunk" : `${facts.repository}, ${facts.trunk}`;
  const limited = measures.filter(({ most }) => most !== undefined);
  const over = limited.filter((one) => one.over);
  const unclear = limited.filter(({ value }) => value === null);
  const red = valueIn(trunk)?.redSince;
  const last = [...(valueIn(delivery)?.environments ?? [])].at(-1);
  const parts = [
    over.length > 0
      ? `${over.length} of ${limited.length} limits ${over.length === 1 ? "is" : "are"} exceeded in the last ${days} days: ${listNames(over.map(overWords))}`
      : `no limit is exceeded in the last ${days} days`,
    ...(red === undefined ? [] : [`trunk is red for ${describeSeconds((facts.now - red) / 1_000)}`]),
    ...(last === undefined ? [] : [`${last[0]} had ${deploymentWords(last[1])}`]),
    ...(unclear.length === 0 ? [] : [`unknown: ${listNames(unclear.map(({ label }) => label))}`]),
  ];
  return `${where}: ${parts.join("; ")}.`;
}

function overWords({ label, value, most, unit }: Measure): string {
  return `${label} ${describeValue(value ?? 0, unit)} (limit ${describeValue(most ?? 0, unit)})`;
}

function deploymentWords({ n, failed }: DeliveryMetrics): string {
  const many = `${n} ${n === 1 ? "deployment" : "deployments"}`;
  return failed === 0 ? many : `${many}, ${failed} of them failed`;
}

/** The contract's metrics: times in seconds; what is unknown is null, with its reason under `reasons`. */
export function healthMetrics(health: TrunkHealth): JsonObject {
  const { facts, delivery, trunk, pullRequests } = health;
  const environments = valueIn(delivery)?.environments;
  const iso = (ms: number) => new Date(ms).toISOString();
  return {
    window: { since: iso(facts.since), until: iso(facts.now) },
    environments:
      environments === undefined
        ? null
        : Object.fromEntries([...environments].map(([name, one]) => [name, deliveryJson(one)])),
    trunk: trunkJson(valueIn(trunk), reasonFor(trunk), valueIn(facts.runs)?.more ?? false),
    "pull-requests": pullsJson(
      valueIn(pullRequests),
      reasonFor(pullRequests),
      valueIn(facts.pullRequests)?.more ?? false,
    ),
    promotions: { open: valueIn(facts.promotions) ?? null, reasons: withReason("open", facts.promotions) },
    reasons: withReason("environments", delivery),
  };
}

function reasonFor(part: OrUnknown<unknown>): string {
  return part.kind === "known" ? "" : part.problems.map(({ message }) => message).join(" ");
}

function withReason(name: string, part: OrUnknown<unknown>): JsonObject {
  return part.kind === "known" ? {} : { [name]: reasonFor(part) };
}

function trunkJson(trunk: TrunkMetrics | undefined, why: string, more: boolean): JsonObject {
  const { redTime, longestRed, flakes, p50, p95 } = trunk?.why ?? {};
  const reasons = { "red-time": redTime, "red-longest": longestRed, flakes, p50, p95 };
  const said = Object.entries(reasons).map(([name, text]) => [name, trunk === undefined ? why : text]);
  return {
    "red-time": trunk?.redTime ?? null,
    "red-longest": trunk?.longestRed ?? null,
    "red-since": trunk?.redSince === undefined ? null : new Date(trunk.redSince).toISOString(),
    ci: { p50: trunk?.ci.p50 ?? null, p95: trunk?.ci.p95 ?? null, n: trunk?.durations.length ?? 0 },
    flakes: trunk?.flakes ?? null,
    n: trunk?.n ?? 0,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== undefined)),
  };
}

function pullsJson(pulls: PullRequestMetrics | undefined, why: string, more: boolean): JsonObject {
  const { age, size, timeToMerge } = pulls?.why ?? {};
  const reasons = { age, size, "time-to-merge": timeToMerge, ...(pulls === undefined && { open: why }) };
  const said = Object.entries(reasons).map(([name, text]) => [name, pulls === undefined ? why : text]);
  return {
    age: pulls?.age ?? null,
    size: pulls?.size ?? null,
    "time-to-merge": pulls?.timeToMerge ?? null,
    open: pulls?.open ?? null,
    merged: pulls?.merged ?? null,
    bots: pulls?.bots ?? null,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== undefined)),
  };
}

function servicesJson({ delivery }: TrunkHealth) {
  return (valueIn(delivery)?.services ?? []).map(({ service, environment, metrics }) => ({
    service,
    environment,
    ...deliveryJson(metrics),
  }));
}
