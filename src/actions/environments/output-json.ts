import type { Json, JsonObject } from "../../core/json/json-types.ts";
import { deliveryJson } from "../../core/metrics/dora-report.ts";
import type { DeploymentChange } from "../../core/promotion/deployment-changes.ts";
import { formatDeployed } from "../../core/promotion/promotion.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import type { Board, Cell, Drift } from "./board.ts";
import { versionOf } from "./describe-cell.ts";

/** A cell for programs. What is not known is null, or `unknown` with a `reason`; times are ISO 8601. */
export function cellJson(cell: Cell): JsonObject {
  const { service, environment, version, tag, digest, behind, next, health } = cell;
  return {
    service,
    environment,
    ...clusterJson(cell),
    overlay: cell.overlay,
    repository: cell.repository ?? null,
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    ...(cell.fault === undefined ? {} : { unknown: cell.fault }),
    since: time(cell.since),
    commit: cell.commit ?? null,
    by: cell.by ?? null,
    action: cell.action ?? null,
    reason: cell.reason ?? null,
    run: cell.run ?? null,
    source: { commit: cell.source.commit ?? null, time: time(cell.source.time) },
    behind: behind === undefined ? null : behindJson(behind),
    next:
      next === undefined
        ? null
        : {
            from: next.from,
            tag: next.tag ?? null,
            digest: next.digest ?? null,
            gates: next.gates.map(gateJson),
          },
    "pull-requests": cell.pullRequests.map(({ number, url, title }) => ({ number, url, title })),
    holds: cell.holds.map(({ digest: held, source, reason, until, since, by, file }) => ({
      digest: held ?? null,
      source: source ?? null,
      reason,
      until: time(until),
      since: time(since),
      by: by ?? null,
      file,
    })),
    health: { state: health.state, source: health.source ?? null, at: time(health.at), reason: health.why },
    drift: cell.drift.map(({ kind, level, message }) => ({ kind, level, message })),
  };
}

/** As much of it as a page carries for programs. */
export function shortCellJson(cell: Cell): JsonObject {
  const { service, environment, version, tag, digest, commit } = cell;
  const artifact = {
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    commit: commit ?? null,
  };
  return {
    service,
    environment,
    ...clusterJson(cell),
    ...artifact,
    since: time(cell.since),
    drift: cell.drift.map(({ kind }) => kind),
  };
}

/** The same with the newest changes, which are too long for an output. */
export function wholeCellJson(cell: Cell): JsonObject {
  const changes = cell.changes.map(changeJson);
  const between = cell.behind !== undefined && "changes" in cell.behind ? cell.behind.changes : [];
  const commits = between.map((one) => ({
    commit: one.oid,
    subject: one.subject,
    author: one.author,
    time: new Date(one.time).toISOString(),
  }));
  return { ...cellJson(cell), "commits-between": commits, changes };
}

function behindJson(behind: NonNullable<Cell["behind"]>): JsonObject {
  const { of, state } = behind;
  if (state === "same") return { of, state, commits: 0, days: 0, more: false };
  if (state === "apart" || state === "unknown")
    return { of, state, commits: null, days: null, more: false, reason: behind.why };
  return { of, state, commits: behind.commits, days: behind.days, more: behind.more };
}

function gateJson({ gate, state, why, remedy, greenAt }: Verdict): JsonObject {
  return { gate, state, why, remedy, "green-at": time(greenAt) };
}

function changeJson({ commit, kind, deployed, before }: DeploymentChange): JsonObject {
  return {
    commit: commit.oid,
    time: new Date(commit.time).toISOString(),
    by: commit.trailers?.requestedBy || commit.author,
    kind,
    from: before === undefined ? null : formatDeployed(before),
    to: deployed === undefined ? null : formatDeployed(deployed),
    reason: commit.trailers?.reason || null,
  };
}

export function driftJson(drift: Drift): JsonObject {
  const { kind, level, service, environment, message } = drift;
  return { kind, level, service, environment, ...clusterJson(drift), message };
}

/** The metrics of every environment: times in seconds, null with a reason where a value would say nothing. */
export function metricsJson({ metrics, window }: Board): JsonObject {
  return {
    window: { since: new Date(window.since).toISOString(), until: new Date(window.until).toISOString() },
    environments: Object.fromEntries([...metrics].map(([name, one]) => [name, deliveryJson(one)])),
  };
}

/** One row a place that is known, for `strategy.matrix`. */
export function matrixJson(cells: readonly Cell[]): JsonObject {
  const readable = cells.filter(({ fault }) => fault === undefined);
  return {
    include: readable.map((cell) => ({
      service: cell.service,
      environment: cell.environment,
      ...clusterJson(cell),
      repository: cell.repository ?? "",
      tag: cell.tag ?? "",
      digest: cell.digest ?? "",
    })),
  };
}

export function foundJson({ found }: Board): Json {
  return (found?.cells ?? []).map((cell) => ({
    service: cell.service,
    environment: cell.environment,
    ...clusterJson(cell),
    version: versionOf(cell),
    tag: cell.tag ?? null,
    digest: cell.digest ?? null,
    since: time(cell.since),
    commit: cell.commit ?? null,
  }));
}

/** The cluster, where the environment has some. */
function clusterJson({ cluster }: { readonly cluster: string }): JsonObject {
  return cluster === "" ? {} : { cluster };
}

function time(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}
