import type { Repository, Unit } from "../../contract/git.ts";
import type { Because } from "../../domain/because.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Attribute } from "../../domain/release/attribution.ts";
import type { ServiceUnit } from "../../domain/release/change.ts";
import type { ReachedTag, VersionTag } from "../../domain/release/family.ts";
import { readUnitMessage, type UnitMessage } from "../../domain/release/unit-message.ts";
import { compareVersions, isStable } from "../../domain/version.ts";

/** What trunk did to one service since its baseline. */
export interface Line {
  /** Tags of the family at or before the release commit, highest first, down to the baseline. */
  readonly reached: readonly ReachedTag[];
  /** Newest first. */
  readonly units: readonly ServiceUnit[];
}

/** Where a walk ended: at every baseline, or where the history that is here is cut off. */
export type Walk =
  | { readonly kind: "whole"; readonly lines: ReadonlyMap<string, Line> }
  | { readonly kind: "cut"; readonly at: Oid; readonly services: readonly string[] };

/** What a walk is asked. */
export interface Asked {
  readonly head: Oid;
  /** Per service its version tags, highest first. */
  readonly families: ReadonlyMap<string, readonly VersionTag[]>;
  readonly attribute: Attribute;
  /** Messages to read instead of those that commits have. */
  readonly rewords: ReadonlyMap<Oid, string>;
}

/** A service that was never released shows this many of its changes, so that adoption does not read all of history into a note. */
const firstNotes = 100;

interface Open {
  readonly service: string;
  /** Stable tags that may be the baseline, highest first. */
  goals: readonly VersionTag[];
  readonly reached: ReachedTag[];
  readonly units: ServiceUnit[];
}

/**
 * Walks the first-parent line from `head` back, once for all services, until each has met its baseline: the highest stable tag of its
 * family whose commit is an ancestor of `head`. A commit whose parents are cut off is never attributed.
 */
export async function walkHistory(repository: Repository, asked: Asked): Promise<Walk> {
  const { head, families } = asked;
  const shallow = await repository.shallow();
  const all = new Map([...families].map(([service, family]) => [service, begin(service, family, head)]));
  const tags = tagsByCommit(families);
  const open = new Map(all);
  let proved = false;
  let last = head;
  const prove = async () => {
    if (!proved) await proveGoals(repository, head, [...open.values()]);
    proved = true;
  };
  for await (const unit of repository.units(head, [])) {
    const { oid } = unit.commit;
    last = oid;
    for (const [service, tag] of tags.get(oid) ?? []) {
      const line = open.get(service);
      if (line === undefined) continue;
      line.reached.push({ ...tag, since: line.units.length });
      if (!isStable(tag.version) || (oid === head && !tag.declared)) continue;
      if (line.goals[0]?.commit !== oid && shallow.size === 0) await prove();
      if (line.goals[0]?.commit === oid) open.delete(service);
    }
    for (const [service, { goals, units }] of open) {
      if (goals.length === 0 && units.length >= firstNotes) open.delete(service);
    }
    if (open.size === 0) break;
    if (shallow.has(oid)) return { kind: "cut", at: oid, services: [...open.keys()] };
    await add(repository, unit, asked, open);
  }
  if (shallow.size > 0 && [...open.values()].some(({ goals }) => goals.length > 0)) {
    return { kind: "cut", at: last, services: [...open.keys()] };
  }
  if (open.size > 0) await prove();
  for (const line of open.values()) await walkAside(repository, line, asked);
  return { kind: "whole", lines: new Map([...all].map(([service, line]) => [service, close(line)])) };
}

function begin(service: string, family: readonly VersionTag[], head: Oid): Open {
  const goals = family.filter((tag) => isStable(tag.version) && (tag.commit !== head || tag.declared));
  return { service, goals, reached: [], units: [] };
}

function close({ reached, units }: Open): Line {
  return { reached: reached.sort((one, other) => compareVersions(other.version, one.version)), units };
}

/** Drops goals that `head` does not descend from until the first of each line is proved; one question a round for all lines. */
async function proveGoals(repository: Repository, head: Oid, open: readonly Open[]): Promise<void> {
  for (let lines = open; lines.length > 0; lines = lines.filter(({ goals }) => goals.length > 0)) {
    const candidates = lines.flatMap(({ goals }) => goals[0]?.commit ?? []);
    const ancestors = await repository.ancestorsAmong([...new Set(candidates)], head);
    lines = lines.filter(({ goals }) => goals[0] !== undefined && !ancestors.has(goals[0].commit));
    for (const line of lines) line.goals = line.goals.slice(1);
  }
}

/** The baseline is on a branch that was merged: what counts is what is not in it. */
async function walkAside(repository: Repository, line: Open, asked: Asked): Promise<void> {
  const [goal] = line.goals;
  if (goal === undefined) return;
  line.units.length = 0;
  const alone = new Map([[line.service, line]]);
  const until = [goal.commit];
  for await (const unit of repository.units(asked.head, until)) {
    await add(repository, unit, asked, alone, until);
  }
  line.reached.push({ ...goal, since: line.units.length });
}

/** Files a unit under every open service that it is due to; a merge that says nothing is replaced by what it merged. */
async function add(
  repository: Repository,
  unit: Unit,
  { attribute, rewords }: Asked,
  open: ReadonlyMap<string, Open>,
  until: readonly Oid[] = [],
): Promise<void> {
  const due = [...attribute(unit.files)].filter(([service]) => open.has(service));
  if (due.length === 0) return;
  const text = rewords.get(unit.commit.oid) ?? unit.commit.message;
  const message = readUnitMessage(text, unit.commit.author);
  const inner = message.silentMerge ? await innerUnits(repository, unit, attribute, message, until) : [];
  for (const [service, because] of due) {
    const units = open.get(service)?.units;
    const own = inner.filter((one) => one.because.has(service));
    for (const one of own) units?.push({ ...one, because: one.because.get(service) ?? [] });
    if (own.length === 0) {
      units?.push({
        commit: unit.commit.oid,
        merge: undefined,
        author: unit.commit.author,
        message,
        because,
      });
    }
  }
}

type InnerUnit = Omit<ServiceUnit, "because"> & { readonly because: ReadonlyMap<string, readonly Because[]> };

/** The commits of the branch that a merge brought, newest first, each with what it is due to. */
async function innerUnits(
  repository: Repository,
  { commit }: Unit,
  attribute: Attribute,
  merge: UnitMessage,
  until: readonly Oid[],
): Promise<readonly InnerUnit[]> {
  const [before, ...merged] = commit.parents;
  const inner: InnerUnit[] = [];
  for (const tip of merged) {
    for await (const { commit: one, files } of repository.units(
      tip,
      before === undefined ? until : [before, ...until],
    )) {
      const message = readUnitMessage(one.message, one.author);
      inner.push({
        commit: one.oid,
        merge: commit.oid,
        author: one.author,
        message: { ...message, pullRequest: message.pullRequest ?? merge.pullRequest },
        because: attribute(files),
      });
    }
  }
  return inner;
}

function tagsByCommit(
  families: ReadonlyMap<string, readonly VersionTag[]>,
): ReadonlyMap<Oid, readonly (readonly [string, VersionTag])[]> {
  const found = new Map<Oid, (readonly [string, VersionTag])[]>();
  for (const [service, family] of families) {
    for (const tag of family) {
      const known = found.get(tag.commit);
      if (known === undefined) found.set(tag.commit, [[service, tag]]);
      else known.push([service, tag]);
    }
  }
  return found;
}
