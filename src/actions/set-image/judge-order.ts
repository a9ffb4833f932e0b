import type { WorkflowRun } from "../../core/commit/commit-message.ts";
import { type Oid, short } from "../../core/git/oid.ts";
import { compareVersions, formatVersion, parseVersion, type Version } from "../../core/version/version.ts";
import type { Ancestry } from "../../operations/compare-commits.ts";

/** Where a value comes from, as far as it is known. */
export interface Origin {
  readonly sourceCommit: Oid | undefined;
  /** When that commit was made, milliseconds since the epoch; undefined where nobody said. */
  readonly sourceTime?: number | undefined;
  readonly run: WorkflowRun | undefined;
  readonly tag: string | undefined;
}

/** Whether what is to be set is older than what is there. */
export type Ordering =
  | { readonly kind: "current" }
  | { readonly kind: "older"; readonly because: string }
  /** Nothing says which is newer. */
  | { readonly kind: "unknown" };

/**
 * Judges by the given order. `source` goes by ancestry, and where that cannot be seen by the numbers of runs of one workflow, else by
 * the times of the source commits, as `auto` does; of one source commit those numbers decide. `run` goes by the numbers alone; `semver` by the versions
 * in the tags.
 */
export function judgeOrder(order: OrderPolicy, mine: Origin, theirs: Origin, ancestry: Ancestry): Ordering {
  if (order === "none") return { kind: "current" };
  if (order === "semver") return byVersion(mine, theirs);
  if (order === "run") return byRun(mine, theirs);
  if (ancestry === "unseen") {
    const standing = byRun(mine, theirs);
    return standing.kind === "unknown" ? byTime(mine, theirs) : standing;
  }
  if (ancestry === "same") {
    // A rebuild, or a second dispatch: only the numbers of runs tell which came first. A re-run has the number of its run.
    const ordering = byRun(mine, theirs);
    return ordering.kind === "older" ? ordering : { kind: "current" };
  }
  if (ancestry !== "older") return { kind: "current" };
  const [ours, there] = [mine, theirs].map(({ sourceCommit }) =>
    sourceCommit === undefined ? "?" : short(sourceCommit),
  );
  return { kind: "older", because: `it was set from commit ${there}, which comes after ${ours}` };
}

/** A run that is so far ahead of ours is none: nobody starts that many while one of them runs. */
const mostAhead = 10_000;

function byRun({ run: mine }: Origin, { run: theirs }: Origin): Ordering {
  if (mine === undefined || theirs === undefined || family(mine) !== family(theirs))
    return { kind: "unknown" };
  if (!Number.isSafeInteger(theirs.number) || theirs.number > mine.number + mostAhead)
    return { kind: "unknown" };
  if (mine.number >= theirs.number) return { kind: "current" };
  const { workflow, number } = theirs;
  return {
    kind: "older",
    because: `it was set by run ${number} of ${workflow}, and this is run ${mine.number}`,
  };
}

function byTime({ sourceTime: mine }: Origin, { sourceTime: theirs }: Origin): Ordering {
  if (mine === undefined || theirs === undefined) return { kind: "unknown" };
  if (mine >= theirs) return { kind: "current" };
  const [ours, there] = [mine, theirs].map((time) => new Date(time).toISOString());
  return { kind: "older", because: `it was set from a commit of ${there}, and this one is of ${ours}` };
}

/** Runs are numbered within one workflow of one repository. */
function family({ url, workflow }: WorkflowRun): string {
  return `${url.replace(/\/actions\/runs\/\d+$/, "")} ${workflow}`;
}

function byVersion(mine: Origin, theirs: Origin): Ordering {
  const [ours, there] = [versionInImageTag(mine.tag), versionInImageTag(theirs.tag)];
  if (ours === undefined || there === undefined) return { kind: "unknown" };
  if (compareVersions(ours, there) >= 0) return { kind: "current" };
  return {
    kind: "older",
    because: `it is version ${formatVersion(there)}, and this is ${formatVersion(ours)}`,
  };
}

/** The version that a tag ends with: `1.2.0`, `v1.2.0`, `orders-v1.2.0-rc.1`. */
export function versionInImageTag(tag: string | undefined): Version | undefined {
  const found = /(?:^|[^0-9.])(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag ?? "")?.[1];
  return found === undefined ? undefined : parseVersion(found);
}

/** What makes one setting of a value newer than another; `order.ts` compares by them. */
export const orderPolicies = ["auto", "source", "run", "semver", "none"] as const;
export type OrderPolicy = (typeof orderPolicies)[number];
