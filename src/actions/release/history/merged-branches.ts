import type { Oid } from "../../../core/git/oid.ts";
import type { Because } from "../../../core/ownership/because.ts";
import type { Repository, TrunkCommit } from "../../../ports/git.ts";
import { readTrunkMessage, type TrunkMessage } from "../messages/trunk-message.ts";
import type { ServiceUnit } from "../versions/effects.ts";
import type { Attribute } from "./attribution.ts";
import { type Lineage, lineageOf } from "./lineage.ts";

/** A unit of trunk that is due to a service. */
export interface TrunkEntry {
  /** How many units of trunk are newer. */
  readonly position: number;
  readonly unit: TrunkCommit;
  readonly message: TrunkMessage;
  readonly because: readonly Because[];
}

/** What merged branches say where their merges say nothing, or where the history that is here is cut off. */
export type MergedBranches =
  | { readonly kind: "whole"; readonly speak: Speak }
  | { readonly kind: "cut"; readonly at: Oid };

/** The commits that speak for a unit of trunk to one service; the unit itself unless it is a merge that says nothing. */
export type Speak = (entry: TrunkEntry, service: string) => readonly ServiceUnit[];

type Spoken = Omit<ServiceUnit, "because"> & { readonly because: ReturnType<Attribute> };

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
  for (const entry of entries) if (entry.message.silentMerge) merges.set(entry.unit.commit.oid, entry);
  if (merges.size === 0) return { kind: "whole", speak: (entry) => [speakItself(entry)] };
  const found = lineage ?? (await readLineage(repository, head, end));
  if ("cut" in found) return { kind: "cut", at: found.cut };
  const brought = new Map([...merges.keys()].map((merge) => [merge, found.broughtBy(merge)]));
  const units = new Map<Oid, TrunkCommit>();
  const all = [...brought.values()].flatMap((one) => [...one]);
  for await (const unit of repository.unitsOf(all)) units.set(unit.commit.oid, unit);
  const unitIn = (merge: Oid, oid: Oid) => (brought.get(merge)?.has(oid) ? units.get(oid) : undefined);
  const spoken = new Map([...merges].map(([oid, merge]) => [oid, speakFor(merge, unitIn, attribute)]));
  return {
    kind: "whole",
    speak(entry, service) {
      const own = (spoken.get(entry.unit.commit.oid) ?? []).flatMap(({ because, ...one }) => {
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

function speakItself({ unit: { commit }, message, because }: TrunkEntry): ServiceUnit {
  return { commit: commit.oid, merge: undefined, author: commit.author, message, because };
}

/** The commits of the merged branches, newest first along each; a merge among them that says nothing speaks through its own. */
function speakFor(
  { unit: { commit: merge }, message: title }: TrunkEntry,
  unitIn: (merge: Oid, oid: Oid) => TrunkCommit | undefined,
  attribute: Attribute,
): readonly Spoken[] {
  const spoken: Spoken[] = [];
  const seen = new Set<Oid>();
  const next = merge.parents.slice(1).reverse();
  for (let oid = next.pop(); oid !== undefined; oid = next.pop()) {
    const unit = unitIn(merge.oid, oid);
    if (unit === undefined || seen.has(oid)) continue;
    seen.add(oid);
    const { parents, author, message: text } = unit.commit;
    const message = readTrunkMessage(text, author);
    next.push(...parents.slice(0, 1));
    if (message.silentMerge) next.push(...parents.slice(1).reverse());
    else {
      const pullRequest = message.pullRequest ?? title.pullRequest;
      const known = { commit: oid, merge: merge.oid, author, message: { ...message, pullRequest } };
      spoken.push({ ...known, because: attribute(unit.files) });
    }
  }
  return spoken;
}
