import { parseRun } from "../../core/commit/commit-message.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { type BuiltFrom, deploymentEvents, readBuiltFrom } from "../../core/metrics/deployment-events.ts";
import { measureDelivery } from "../../core/metrics/dora.ts";
import { identityOf } from "../../core/promotion/deployment-changes.ts";
import { type Hold, type Holdable, holdsArtifact, isInForce } from "../../core/promotion/holds.ts";
import { type Distance, distanceOn } from "../../core/promotion/trunk-history.ts";
import { parseVersion } from "../../core/version/version.ts";
import type { OpenPullRequest } from "../../ports/github.ts";
import {
  type Board,
  type BoardFacts,
  type Cell,
  type Column,
  columnName,
  type PlaceFacts,
  placeIn,
  placeKey,
} from "./board.ts";
import { findDrift } from "./drift.ts";
import { findOnBoard } from "./find-commit-or-version.ts";
import { judgeHealth } from "./health.ts";
import { judgeNext } from "./next-promotion.ts";

/** What is asked of the board beside its cells. */
export interface BoardQuestions {
  /** What is looked for; empty for nothing. */
  readonly find: string;
  /** Source commits that contain the commit that is looked for. */
  readonly containing: ReadonlySet<Oid>;
  /** Length of the window of the metrics in milliseconds. */
  readonly metricsMs: number;
}

/** Changes that are shown of each place. */
const shownChanges = 5;

/** Makes the board of what was read. Pure; raises FIND_AMBIGUOUS. */
export function planBoard(facts: BoardFacts, options: BoardQuestions): Board {
  const { services, environments, places, now } = facts;
  const context = boardContext(facts);
  const columns = environments.flatMap(({ name, clusters }): readonly Column[] =>
    (clusters.length === 0 ? [""] : clusters).map((cluster) => ({ environment: name, cluster })),
  );
  const byKey = new Map(places.map((place) => [placeKey(place), place]));
  const cells = services.flatMap(({ name: service }) =>
    columns.flatMap((column) => {
      const place = byKey.get(placeKey({ service, ...column }));
      return place === undefined ? [] : [cellOf(place, context)];
    }),
  );
  const window = { since: now - options.metricsMs, until: now };
  const line = facts.source.kind === "read" ? facts.source.line : undefined;
  const metrics = environments.map(({ name }) => {
    const here = places.filter(({ environment }) => environment === name);
    return [name, measureDelivery(deploymentEvents(here, context.builtFrom, line), window)] as const;
  });
  const { repository, pages, sourcePage, tips } = facts;
  return {
    services: services.map(({ name }) => name),
    environments: environments.map(({ name }) => name),
    columns,
    cells,
    drift: cells.flatMap(({ drift }) => drift),
    metrics: new Map(metrics),
    window,
    found: options.find === "" ? undefined : findOnBoard(cells, options.find, options.containing),
    ...{ repository, pages, sourcePage, tips, now },
  };
}

interface BoardContext {
  readonly facts: BoardFacts;
  /** Where the service is in an environment: in the same cluster, else in its first there. */
  at(environment: string, place: PlaceFacts): PlaceFacts | undefined;
  /** The commit that an artifact was built from, as any commit of any environment says. */
  readonly builtFrom: ReadonlyMap<string, BuiltFrom>;
  sharing(place: PlaceFacts): readonly PlaceFacts[];
}

function boardContext(facts: BoardFacts): BoardContext {
  const byKey = new Map(facts.places.map((place) => [placeKey(place), place]));
  const labelled = new Map<string, BuiltFrom>();
  const byEntry = new Map<string, PlaceFacts[]>();
  for (const place of facts.places) {
    if (place.file !== undefined) {
      const entry = entryOf(place);
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), place]);
    }
    const revision = facts.registry.get(placeKey(place))?.revision;
    if (revision !== undefined)
      labelled.set(identityOf(place.present), { commit: revision, time: undefined });
  }
  return {
    facts,
    builtFrom: readBuiltFrom(facts.places, labelled),
    at: (environment, { service, cluster }) => placeIn(byKey, { service, environment, cluster }),
    sharing: (place) => (byEntry.get(entryOf(place)) ?? []).filter((one) => one !== place),
  };
}

function entryOf({ branch, file, entry }: PlaceFacts): string {
  return [branch, file, entry].join("\n");
}

function cellOf(place: PlaceFacts, context: BoardContext): Cell {
  const { facts } = context;
  const { service, environment, cluster, overlay, present, fault, history } = place;
  const to = facts.environments.find(({ name }) => name === environment);
  const before = (to?.after ?? []).flatMap((name) => context.at(name, place) ?? []);
  const set = present === undefined ? undefined : history.changes[0];
  const digest = present?.digest;
  const running = { commit: set?.commit.oid, since: set?.commit.time, digest };
  const health = judgeHealth(facts.github, place, running);
  const pullRequests = pullRequestsFor(facts, place);
  const next =
    to &&
    judgeNext({
      to,
      place,
      before,
      github: facts.github,
      builtFrom: (identity) => context.builtFrom.get(identity)?.commit,
      now: facts.now,
      pending: before.map((one) => ({ environment: one.environment, open: pullRequestsFor(facts, one) })),
    });
  const trailers = set?.commit.trailers;
  const source = context.builtFrom.get(identityOf(present));
  const line = facts.source.kind === "read" ? facts.source.line : undefined;
  const at = source && line?.positions.get(source.commit);
  const behind = present && distanceOf(place, before, context);
  return {
    ...{ service, environment, cluster, overlay, fault, digest },
    page: facts.pages.get(place.branch) ?? "",
    repository: present?.repository || undefined,
    tag: present?.tag,
    version: versionIn(present?.tag),
    commit: running.commit,
    since: running.since,
    by: set && (trailers?.requestedBy || set.commit.author),
    action: set && (trailers?.action ?? set.commit.writer.name),
    reason: trailers?.reason || undefined,
    run: parseRun(trailers?.run ?? "")?.url,
    source: {
      commit: source?.commit,
      time: source?.time ?? (at === undefined ? undefined : line?.commits[at]?.time),
    },
    behind,
    next: behind?.state === "ahead" ? undefined : next,
    pullRequests,
    holds: holdsOn(
      place,
      [
        { identity: digest ?? parseOid(present?.tag ?? ""), source: source?.commit },
        { identity: next?.digest, source: next?.digest && context.builtFrom.get(next.digest)?.commit },
      ],
      facts.now,
    ),
    holdFaults: place.holds.flatMap(({ faults }) => faults.map(({ message }) => message)),
    health,
    drift: findDrift({
      facts,
      place,
      before,
      health,
      pullRequests,
      source: source?.commit,
      sharing: context.sharing(place),
    }),
    changes: history.changes.slice(0, shownChanges),
  };
}

/** The holds in force that keep one of these artifacts out; what lies beside the overlay is always shown. */
function holdsOn(place: PlaceFacts, artifacts: readonly Holdable[], now: number): readonly Hold[] {
  return place.holds.flatMap(({ file, holds }) =>
    holds.filter(
      (hold) =>
        isInForce(hold, now) &&
        (file.includes("/") || artifacts.some((one) => holdsArtifact(hold, one) === "yes")),
    ),
  );
}

/** Behind the environment before; the first is behind the trunk. */
function distanceOf(
  place: PlaceFacts,
  [from]: readonly PlaceFacts[],
  { facts, builtFrom }: BoardContext,
): { readonly of: string } & Distance {
  const of = from === undefined ? "trunk" : columnName(from);
  const own = identityOf(place.present);
  if (from !== undefined && own !== "" && own === identityOf(from.present)) return { of, state: "same" };
  const unknown = (why: string) => ({ of, state: "unknown", why }) as const;
  if (from !== undefined && from.present === undefined) return unknown(`${of} has nothing to compare with.`);
  const [mine, theirs] = [builtFrom.get(own), from && builtFrom.get(identityOf(from.present))];
  if (mine === undefined) return unknown("The commit that it was built from is unknown.");
  if (from !== undefined && theirs === undefined)
    return unknown(`The source commit is unknown for the artifact of ${of}.`);
  if (facts.source.kind === "unknown") return unknown(facts.source.why);
  return { of, ...distanceOn(facts.source.line, place.service, mine.commit, theirs?.commit) };
}

/** Pull requests of ours whose branch names the place, or whose patch changes its overlay. */
function pullRequestsFor({ github }: BoardFacts, place: PlaceFacts): readonly OpenPullRequest[] {
  if (github.kind !== "read") return [];
  const { service, environment, overlay, branch } = place;
  const paths = overlay === "" ? [] : [`${overlay}/`, `${overlay}\n`];
  return (github.branches.get(branch)?.pullRequests ?? []).filter(
    (one) =>
      one.branch.startsWith("trunkline/") &&
      !one.branch.startsWith("trunkline/merge-back/") &&
      (one.branch.endsWith(`/${service}/${environment}`) || paths.some((path) => one.body.includes(path))),
  );
}

/** `1.4.0` of `1.4.0`, `v1.4.0` and `orders/v1.4.0`; any other tag as it is. */
function versionIn(tag: string | undefined): string | undefined {
  const bare = tag?.replace(/^(.*\/)?v?/, "") ?? "";
  return parseVersion(bare) === undefined ? tag : bare;
}
