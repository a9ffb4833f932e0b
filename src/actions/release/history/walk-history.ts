import type { Oid } from "../../../core/git/oid.ts";
import { compareVersions, isStable } from "../../../core/version/version.ts";
import type { ReachedTag, VersionTag } from "../../../core/version/version-tags.ts";
import type { Repository, TrunkCommit } from "../../../ports/git.ts";
import { readTrunkMessage } from "../messages/trunk-message.ts";
import type { ServiceCommit } from "../versions/commit-effects.ts";
import type { Attribute } from "./attribution.ts";
import { type Goal, openProofs } from "./baselines.ts";
import { readBranches, type Speak, type TrunkEntry } from "./merged-branches.ts";

/** What trunk did to one service since its baseline. */
export interface ServiceHistory {
  /** Tags of the family at or before the release commit, highest first, down to the baseline. */
  readonly reached: readonly ReachedTag[];
  /** Newest first. */
  readonly commits: readonly ServiceCommit[];
}

/** Where a walk ended: at every baseline, or where the history that is here is cut off. */
export type Walk =
  | { readonly kind: "whole"; readonly lines: ReadonlyMap<string, ServiceHistory> }
  | { readonly kind: "cut"; readonly at: Oid; readonly services: readonly string[] };

/** What a walk looks for. */
export interface WalkRequest {
  readonly head: Oid;
  /** Per service its version tags, highest first. */
  readonly families: ReadonlyMap<string, readonly VersionTag[]>;
  readonly attribute: Attribute;
  /** Messages to read instead of those that commits have. */
  readonly rewords: ReadonlyMap<Oid, string>;
}

/** A service that was never released shows this many of its changes, so that adoption does not read all of history into a note. */
const firstNotes = 100;

interface Open extends Goal {
  readonly reached: { readonly tag: VersionTag; readonly position: number }[];
  readonly entries: TrunkEntry[];
}

/**
 * Walks the first-parent line from `head` back, once for all services, until each has met its baseline: the highest stable tag of its
 * family whose commit is an ancestor of `head`. A commit whose parents are cut off is never attributed. The number of git processes
 * depends neither on the services, nor on their tags, nor on the merges.
 */
export async function walkHistory(repository: Repository, request: WalkRequest): Promise<Walk> {
  const { head, families } = request;
  const shallow = await repository.shallow();
  const lines = [...families].map(([service, family]) => startLine(service, family, head));
  const open = new Map(lines.map((line) => [line.service, line]));
  const tags = tagsByCommit(families);
  const proofs = openProofs(repository, head);
  let position = 0;
  let last = head;
  let end: Oid | undefined;
  for await (const trunkCommit of repository.trunkCommits(head, [])) {
    const { oid } = trunkCommit.commit;
    last = oid;
    for (const [service, tag] of tags.get(oid) ?? []) {
      const line = open.get(service);
      if (line === undefined) continue;
      line.reached.push({ tag, position });
      if (!isStable(tag.version) || (oid === head && !tag.declared)) continue;
      if (line.goals[0]?.commit !== oid && shallow.size === 0) await proofs.prove(line, open.values(), oid);
      if (line.goals[0]?.commit === oid) open.delete(service);
    }
    for (const { service, fork } of proofs.forked) if ((fork?.at ?? 0) <= position) open.delete(service);
    if (open.size === 0) {
      end = oid;
      break;
    }
    if (shallow.has(oid)) return { kind: "cut", at: oid, services: [...open.keys()] };
    addCommit(trunkCommit, position++, request, open);
  }
  const unmet = [...open.values()].filter(({ goals }) => goals.length > 0);
  if (shallow.size > 0 && unmet.length > 0) {
    return { kind: "cut", at: last, services: unmet.map(({ service }) => service) };
  }
  for (const line of unmet) await proofs.prove(line, unmet, undefined);
  const entries = lines.flatMap((line) => line.entries);
  const branches = await readBranches(repository, request, entries, end, proofs.lineage());
  if (branches.kind === "cut") return { ...branches, services: [...families.keys()] };
  return {
    kind: "whole",
    lines: new Map(lines.map((line) => [line.service, close(line, branches.speak)])),
  };
}

function startLine(service: string, family: readonly VersionTag[], head: Oid): Open {
  const goals = family.filter((tag) => isStable(tag.version) && (tag.commit !== head || tag.declared));
  return { service, goals, fork: undefined, reached: [], entries: [] };
}

/** Files a commit under every open service that it affects. A service that was never released has enough at some point. */
function addCommit(
  trunkCommit: TrunkCommit,
  position: number,
  { attribute, rewords }: WalkRequest,
  open: Map<string, Open>,
): void {
  const affected = [...attribute(trunkCommit.files)].filter(([service]) => open.has(service));
  if (affected.length === 0) return;
  const { oid, author } = trunkCommit.commit;
  const message = readTrunkMessage(rewords.get(oid) ?? trunkCommit.commit.message, author);
  for (const [service, because] of affected) {
    const line = open.get(service);
    line?.entries.push({ position, trunkCommit, message, because });
    if (line?.goals.length === 0 && line.entries.length >= firstNotes) open.delete(service);
  }
}

/** What counts for a service: of a line whose baseline is on a merged branch, what is not in that branch. */
function close({ service, goals: [goal], fork, reached, entries }: Open, speak: Speak): ServiceHistory {
  const start = fork?.at ?? Number.POSITIVE_INFINITY;
  const spoken = entries
    .filter(({ position }) => position < start)
    .map((entry) => ({
      position: entry.position,
      commits: speak(entry, service).filter(({ oid }) => !fork?.has(oid)),
    }));
  const newerThan = (at: number) =>
    spoken.reduce((sum, { position, commits }) => sum + (position < at ? commits.length : 0), 0);
  const tags = reached
    .filter(({ position }) => position < start)
    .map(({ tag, position }): ReachedTag => ({ ...tag, since: newerThan(position) }));
  if (fork !== undefined && goal !== undefined) tags.push({ ...goal, since: newerThan(start) });
  return {
    reached: tags.sort((one, other) => compareVersions(other.version, one.version)),
    commits: spoken.flatMap(({ commits }) => commits),
  };
}

function tagsByCommit(
  families: ReadonlyMap<string, readonly VersionTag[]>,
): ReadonlyMap<Oid, readonly (readonly [string, VersionTag])[]> {
  const found = new Map<Oid, (readonly [string, VersionTag])[]>();
  for (const [service, family] of families) {
    for (const tag of family) {
      const list = found.get(tag.commit);
      if (list === undefined) found.set(tag.commit, [[service, tag]]);
      else list.push([service, tag]);
    }
  }
  return found;
}
