/** One change of what a service runs in an environment, as far as the metrics need it. */
export interface DeploymentEvent {
  readonly service: string;
  /** When it came to the branch, milliseconds since the epoch. */
  readonly time: number;
  /** `hand`: a person changed the file; `back`: a rollback or a revert. Only forward changes are deployments. */
  readonly kind: "forward" | "back" | "hand";
  /** What was put there. */
  readonly artifact: string;
  /** What was there before; empty for nothing. */
  readonly before: string;
  /** A hotfix: it went around gates, with a reason. */
  readonly hotfix: boolean;
  /** When each of the commits that it brings was made; empty where nobody knows. */
  readonly commits: readonly number[];
}

/** How often, how fast and how safely one environment is deployed to. Times are medians in seconds; null where nobody can say, and `why` tells. */
export interface DeliveryMetrics {
  /** Forward changes; the n of all rates. */
  readonly n: number;
  readonly rollbacks: number;
  readonly hotfixes: number;
  readonly hand: number;
  /** Forward changes a day, rounded to two digits. */
  readonly deploymentsPerDay: number | null;
  /** Share of days with at least one. */
  readonly daysWithDeployment: number | null;
  readonly leadTime: number | null;
  /** How many commits the lead time is the median of. */
  readonly leadTimeN: number;
  /** Failed over forward. */
  readonly changeFailRate: number | null;
  readonly failed: number;
  readonly recoveryTime: number | null;
  readonly recoveryTimeN: number;
  /** Hotfixes and rollbacks over forward changes and rollbacks. */
  readonly reworkRate: number | null;
  /** Why a value is null, by its name. */
  readonly why: Readonly<Record<string, string>>;
}

/** Below so many deployments a rate says nothing. */
const fewest = 5;

const day = 86_400_000;

/** A fix that comes so soon mends what it follows. */
const hotfixWithin = day;

/**
 * The five of DORA for one environment, from the changes of all its services (in any order) between two times, milliseconds since the epoch. A forward
 * change has failed if a rollback took its artifact away, or a hotfix replaced it within 24 hours (dora.dev, "Four keys", with Git as the record).
 */
export function measureDelivery(
  events: readonly DeploymentEvent[],
  { since, until }: { readonly since: number; readonly until: number },
): DeliveryMetrics {
  const inWindow = ({ time }: DeploymentEvent) => time > since && time <= until;
  const seen = events.filter(inWindow);
  const forward = seen.filter(({ kind }) => kind === "forward");
  const rollbacks = seen.filter(({ kind }) => kind === "back").length;
  const hotfixes = forward.filter(({ hotfix }) => hotfix).length;
  const byService = new Map<string, DeploymentEvent[]>();
  for (const one of events) {
    const list = byService.get(one.service);
    if (list === undefined) byService.set(one.service, [one]);
    else list.push(one);
  }
  const recoveries = forward.flatMap((one) => recoveryOf(one, byService.get(one.service) ?? []) ?? []);
  const leads = forward.flatMap(({ time, commits }) =>
    commits.map((made) => Math.max(0, time - made) / 1_000),
  );
  const days = Math.max(1, Math.ceil((until - since) / day));
  const withDeployment = new Set(forward.map(({ time }) => Math.floor((time - since) / day))).size;
  const n = forward.length;
  const few = n < fewest ? `There are only ${n} deployments; ${fewest} are needed.` : undefined;
  const why: Record<string, string> = {};
  const orWhy = (name: string, lack: string | undefined, value: () => number | null): number | null => {
    if (lack === undefined) return value();
    why[name] = lack;
    return null;
  };
  const noLead = leads.length === 0 ? "No deployment says which commits it brought." : undefined;
  const noRecovery = recoveries.length === 0 ? "No deployment had to be recovered from." : undefined;
  return {
    n,
    rollbacks,
    hotfixes,
    hand: seen.filter(({ kind }) => kind === "hand").length,
    deploymentsPerDay: orWhy("deploymentsPerDay", few, () => rounded(n / days)),
    daysWithDeployment: orWhy("daysWithDeployment", few, () => rounded(withDeployment / days)),
    leadTime: orWhy("leadTime", few ?? noLead, () => median(leads)),
    leadTimeN: leads.length,
    changeFailRate: orWhy("changeFailRate", few, () => rounded(recoveries.length / n)),
    failed: recoveries.length,
    recoveryTime: orWhy("recoveryTime", few ?? noRecovery, () => median(recoveries)),
    recoveryTimeN: recoveries.length,
    reworkRate: orWhy("reworkRate", few, () => rounded((hotfixes + rollbacks) / (n + rollbacks))),
    why,
  };
}

/** Seconds until a failed deployment was undone or mended, by the events of its service; undefined where it did not fail. */
function recoveryOf(deployed: DeploymentEvent, events: readonly DeploymentEvent[]): number | undefined {
  const [next] = events
    .filter(
      ({ kind, hotfix, before, time }) =>
        time > deployed.time &&
        before === deployed.artifact &&
        (kind === "back" || (hotfix && time - deployed.time <= hotfixWithin)),
    )
    .sort((one, other) => one.time - other.time);
  return next && (next.time - deployed.time) / 1_000;
}

/** The middle value, the mean of the two middle ones of an even number; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The smallest value that is not below `percent` of them (nearest rank); null of none. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
