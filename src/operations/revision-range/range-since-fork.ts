import type { Oid } from "../../core/git/oid.ts";
import { findForkPointOf } from "../fork-point.ts";
import { findBeforeMerge, findForkPoint, type History } from "../search-history.ts";
import type { Contained, RevisionName } from "./event-comparison.ts";
import { lost, rangeBetween } from "./range-between.ts";
import { resolveRevision, window } from "./resolve-revision.ts";
import { type ResolvedRange, unknownRange } from "./revision-range.ts";

/** The pair from where `head` left a trunk. Where the trunk holds it already, `contained` says what that is worth. */
export async function rangeSinceFork(
  trunk: RevisionName,
  head: Oid,
  contained: Contained,
  history: History,
): Promise<ResolvedRange> {
  const forkPoint = await forkPointOf(trunk, head, history);
  if (forkPoint === "nowhere") return lost({ kind: "none" }, head);
  if (forkPoint !== undefined) return rangeBetween(forkPoint, head, "merge-base", history);
  const tip = await resolveRevision(trunk, history, head);
  if (tip === undefined) {
    if (contained.kind === "before") return rangeSinceTrunk(contained.trunk, head, history);
    return unknownRange(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
  }
  const fork = await findForkPoint(history, tip, head, window);
  if (fork.kind !== "found") return lost(fork, head);
  if (fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
  switch (contained.kind) {
    case "proof":
      return rangeBetween(head, head, "merge-base", history);
    case "no-base":
      return unknownRange("no-base", "no-base", head);
    case "before":
      return rangeSinceTrunk(contained.trunk, head, history);
    case "unless-merged":
      return rangeBeforeMerge(tip, head, contained.certain, history);
  }
}

/** Where the branch is known by name, one fetch of the commits that it lacks tells most often. */
async function forkPointOf(trunk: RevisionName, head: Oid, history: History) {
  const name = trunk.kind === "branch" || trunk.kind === "default-branch" ? trunk.name : undefined;
  return name === undefined ? undefined : findForkPointOf(history, `refs/heads/${name}`, head);
}

async function rangeSinceTrunk(trunk: Oid, head: Oid, history: History): Promise<ResolvedRange> {
  const fork = await findForkPoint(history, trunk, head);
  return fork.kind === "found" ? rangeBetween(fork.value, head, "merge-base", history) : lost(fork, head);
}

async function rangeBeforeMerge(
  tip: Oid,
  head: Oid,
  certain: boolean,
  history: History,
): Promise<ResolvedRange> {
  const before = await findBeforeMerge(history, tip, head);
  if (before.kind === "found" && before.value !== "itself") {
    const fork = await findForkPoint(history, before.value, head);
    if (fork.kind === "found" && fork.value !== head)
      return rangeBetween(fork.value, head, "merge-base", history);
  } else if (before.kind === "found" && !certain) {
    return rangeBetween(head, head, "merge-base", history);
  }
  return unknownRange("merged-since", "merge-base", head);
}
