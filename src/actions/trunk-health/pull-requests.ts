import { median } from "../../core/metrics/dora.ts";
import type { PullRequestTimes } from "../../ports/github-activity.ts";
import { fewestValues } from "./trunk-runs.ts";

/** How pull requests into trunk flow. Times are seconds, medians; null where nobody can say, and `why` tells by name. */
export interface PullRequestMetrics {
  /** From the first commit to the merge, of open ones until now. */
  readonly age: number | null;
  /** Added and deleted lines, of merged and open ones. */
  readonly size: number | null;
  readonly sizes: readonly number[];
  /** From when it was ready for review to its merge. */
  readonly timeToMerge: number | null;
  readonly merged: number;
  readonly open: number;
  /** Merged ones that an App opened; they count nowhere else. */
  readonly bots: number;
  /** Open ones whose branch is older than the limit, the oldest first. */
  readonly old: readonly OldPullRequest[];
  readonly why: Readonly<Record<string, string>>;
}

export interface OldPullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Seconds. */
  readonly age: number;
}

/** Pull requests that our own actions open begin with it. */
const ours = "trunkline/";

/** Whether it proposes a change to what an environment runs. */
export function isPromotion({ branch }: { readonly branch: string }): boolean {
  return /^trunkline\/(promote|set-image|rollback)\//.test(branch);
}

/** Measures what people opened; open ones count as well, or a branch that nobody merges would make the numbers better. */
export function measurePullRequests(
  all: { readonly merged: readonly PullRequestTimes[]; readonly open: readonly PullRequestTimes[] },
  now: number,
  ageLimit: number | undefined,
): PullRequestMetrics {
  const people = ({ bot, branch }: PullRequestTimes) => !bot && !branch.startsWith(ours);
  const merged = all.merged.filter(people);
  const open = all.open.filter(people);
  const both = [...merged, ...open];
  const ageOf = (one: PullRequestTimes) => Math.floor(((one.merged ?? now) - one.began) / 1_000);
  const waits = merged.map((one) => Math.max(0, (one.merged ?? now) - one.ready) / 1_000);
  const few = (count: number, what: string) =>
    count < fewestValues ? `There are only ${count} ${what}; ${fewestValues} are needed.` : undefined;
  const [lackBoth, lackMerged] = [
    few(both.length, "pull requests"),
    few(merged.length, "merged pull requests"),
  ];
  const sizes = both.map(({ lines }) => lines);
  return {
    age: lackBoth ? null : median(both.map(ageOf)),
    size: lackBoth ? null : median(sizes),
    sizes,
    timeToMerge: lackMerged ? null : median(waits),
    merged: merged.length,
    open: open.length,
    bots: all.merged.filter(({ bot }) => bot).length,
    old: open
      .map((one) => ({ number: one.number, title: one.title, url: one.url, age: ageOf(one) }))
      .filter(({ age }) => ageLimit !== undefined && age > ageLimit)
      .sort((one, other) => other.age - one.age),
    why: {
      ...(lackBoth && { age: lackBoth, size: lackBoth }),
      ...(lackMerged && { timeToMerge: lackMerged }),
    },
  };
}
