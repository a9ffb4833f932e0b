import type { Oid } from "../git/oid.ts";
import {
  type DeploymentChange,
  type DeploymentHistory,
  identityOf,
} from "../promotion/deployment-changes.ts";
import { commitTimesBetween, type SourceLine } from "../promotion/trunk-history.ts";
import type { DeploymentEvent } from "./dora.ts";

/** The commit that an artifact was built from, and when it was made (milliseconds since the epoch) where that was said. */
export interface BuiltFrom {
  readonly commit: Oid;
  readonly time: number | undefined;
}

interface PlaceHistory {
  readonly service: string;
  readonly history: DeploymentHistory;
}

/** What every artifact was built from, by digest or tag, as any commit of any environment says; `given` goes before. */
export function readBuiltFrom(
  places: readonly Pick<PlaceHistory, "history">[],
  given: ReadonlyMap<string, BuiltFrom> = new Map(),
): ReadonlyMap<string, BuiltFrom> {
  const builtFrom = new Map(given);
  for (const { history } of places) {
    for (const { said, deployed } of history.changes) {
      const identity = identityOf(deployed);
      if (said?.sourceCommit === undefined || builtFrom.has(identity)) continue;
      if (identity === (said.image.digest ?? said.image.tag))
        builtFrom.set(identity, { commit: said.sourceCommit, time: said.sourceTime });
    }
  }
  return builtFrom;
}

/**
 * The changes of services in one environment as the metrics take them; what changes in several of its clusters at once is one. `line`: the trunk that they
 * are built from, as far as it was read.
 */
export function deploymentEvents(
  places: readonly PlaceHistory[],
  builtFrom: ReadonlyMap<string, BuiltFrom>,
  line: SourceLine | undefined,
): readonly DeploymentEvent[] {
  const events = new Map<string, DeploymentEvent>();
  for (const one of places.flatMap((place) => eventsOf(place, builtFrom, line)))
    events.set([one.service, one.time, one.kind, one.artifact, one.before].join("\n"), one);
  return [...events.values()];
}

function eventsOf(
  { service, history }: PlaceHistory,
  builtFrom: ReadonlyMap<string, BuiltFrom>,
  line: SourceLine | undefined,
): readonly DeploymentEvent[] {
  return history.changes.flatMap((change): readonly DeploymentEvent[] => {
    const { commit, kind, deployed, before } = change;
    if (kind === "removed") return [];
    return [
      {
        service,
        time: commit.time,
        kind,
        artifact: identityOf(deployed),
        before: identityOf(before),
        hotfix: (commit.trailers?.waivedGates.length ?? 0) > 0,
        commits: kind === "forward" ? commitTimes(change) : [],
      },
    ];
  });

  /** Of every commit that came with it; where the trunk does not tell, of the one it was built from. */
  function commitTimes({ deployed, before }: DeploymentChange): readonly number[] {
    const own = builtFrom.get(identityOf(deployed));
    if (own === undefined) return [];
    const times = line
      ? commitTimesBetween(line, service, own.commit, builtFrom.get(identityOf(before))?.commit)
      : [];
    const at = line?.positions.get(own.commit);
    const built = own.time ?? (at === undefined ? undefined : line?.commits[at]?.time);
    return times.length > 0 || built === undefined ? times : [built];
  }
}
