import type { Oid } from "../../../core/git/oid.ts";
import type { Because } from "../../../core/ownership/affected-reasons.ts";
import type { Repository, TrunkCommit } from "../../../ports/git.ts";
import { readTrunkMessage, type TrunkMessage } from "../messages/trunk-message.ts";
import type { ServiceCommit } from "../versions/commit-effects.ts";
import type { Attribute } from "./attribution.ts";
import { type Lineage, lineageOf } from "./commit-graph.ts";

/** A commit of trunk that affects a service. */
export interface TrunkEntry {
  /** How many commits of trunk are newer. */
  readonly position: number;
  readonly trunkCommit: TrunkCommit;
  readonly message: TrunkMessage;
  readonly because: readonly Because[];
}

/** What merged branches say where their merges say nothing, or where the history that is here is cut off. */
export type MergedBranches =
  | { readonly kind: "whole"; readonly speak: Speak }
  | { readonly kind: "cut"; readonly at: Oid };

/** The commits that speak for a commit of trunk to one service; the commit itself unless it is a merge that says nothing. */
export type Speak = (entry: TrunkEntry, service: string) => readonly ServiceCommit[];

type Spoken = Omit<ServiceCommit, "because"> & { readonly because: ReturnType<Attribute> };

/**
 * Reads what was merged into trunk between `head` and `end` (undefined: the beginning) by the merges that say nothing: one process for how
 * commits hang together, unless `lineage` tells already, and one for all commits. Where history is cut off, nobody can tell what a merge brought.
 */
export async function readBranches(
  repository: Repository,
  { head, attribute }: { readonly head: Oid; readonly attribute: Attribute },
  entries: Iterable<TrunkEntry>,
  end: Oid | undefined,
  lineage: Lineage | undefined,
): Promise<MergedBranches> {
  const merges = new Map<Oid, TrunkEntry>();
  for (const entry of entries) if (entry.message.silentMerge) merges.set(entry.trunkCommit.commit.oid, entry);
  if (merges.size === 0) return { kind: "whole", speak: (entry) => [speakItself(entry)] };
  const found = lineage ?? (await readLineage(repository, head, end));
  if ("cut" in found) return { kind: "cut", at: found.cut };
  const brought = new Map([...merges.keys()].map((merge) => [merge, found.broughtBy(merge)]));
  const trunkCommits = new Map<Oid, TrunkCommit>();
  const all = [...brought.values()].flatMap((one) => [...one]);
  for await (const trunkCommit of repository.commitsWithFiles(all))
    trunkCommits.set(trunkCommit.commit.oid, trunkCommit);
  const commitIn = (merge: Oid, oid: Oid) =>
    brought.get(merge)?.has(oid) ? trunkCommits.get(oid) : undefined;
  const spoken = new Map([...merges].map(([oid, merge]) => [oid, speakFor(merge, commitIn, attribute)]));
  return {
    kind: "whole",
    speak(entry, service) {
      const own = (spoken.get(entry.trunkCommit.commit.oid) ?? []).flatMap(({ because, ...one }) => {
        const mine = because.get(service);
        return mine === undefined ? [] : [{ ...one, because: mine }];
      });
      return own.length === 0 ? [speakItself(entry)] : own;
    },
  };
}

/** Where something is cut off, a branch must be seen to end at `end` or above: else it may hold what trunk has had for long. */
async function readLineage(
  repository: Repository,
  head: Oid,
  end: Oid | undefined,
): Promise<Lineage | { readonly cut: Oid }> {
  const parents = await repository.parents(head, end === undefined ? [] : [end]);
  const shallow = await repository.shallow();
  if (shallow.size > 0) {
    for (const [oid, above] of parents) if (above.length === 0 || shallow.has(oid)) return { cut: oid };
  }
  return lineageOf(head, parents);
}

function speakItself({ trunkCommit: { commit }, message, because }: TrunkEntry): ServiceCommit {
  return { oid: commit.oid, merge: undefined, author: commit.author, message, because };
}

/** The commits of the merged branches, newest first along each; a merge among them that says nothing speaks through its own. */
function speakFor(
  { trunkCommit: { commit: merge }, message: title }: TrunkEntry,
  commitIn: (merge: Oid, oid: Oid) => TrunkCommit | undefined,
  attribute: Attribute,
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const seen = new Set<Oid>();
  const next = merge.parents.slice(1).reverse();
  for (let oid = next.pop(); oid !== undefined; oid = next.pop()) {
    const trunkCommit = commitIn(merge.oid, oid);
    if (trunkCommit === undefined || seen.has(oid)) continue;
    seen.add(oid);
    const { parents, author, message: text } = trunkCommit.commit;
    const message = readTrunkMessage(text, author);
    next.push(...parents.slice(0, 1));
    if (message.silentMerge) next.push(...parents.slice(1).reverse());
    else {
      const pullRequest = message.pullRequest ?? title.pullRequest;
      const spokenCommit = { oid, merge: merge.oid, author, message: { ...message, pullRequest } };
      spoken.push({ ...spokenCommit, because: attribute(trunkCommit.files) });
    }
  }
  return spoken;
}
