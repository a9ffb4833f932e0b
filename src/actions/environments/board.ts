import type { Environment, Service } from "../../core/catalogue/catalogue.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { Digest } from "../../core/image/digest.ts";
import type { DeliveryMetrics } from "../../core/metrics/dora.ts";
import type { DeploymentChange } from "../../core/promotion/deployment-changes.ts";
import type { Hold } from "../../core/promotion/holds.ts";
import type { Distance } from "../../core/promotion/trunk-history.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import type { PlaceFacts } from "../../operations/read-gitops-state.ts";
import type { SourceTrunk } from "../../operations/read-trunk-history.ts";
import type { EnvironmentOverview, OpenPullRequest } from "../../ports/github.ts";

export type { PlaceFacts };

/** Everything that was read for the board. */
export interface BoardFacts {
  readonly services: readonly Service[];
  /** In the order of promotion. */
  readonly environments: readonly Environment[];
  /** Every service in every environment that the environments shown stand behind, services first. */
  readonly places: readonly PlaceFacts[];
  readonly source: SourceTrunk;
  /** By branch; undefined where GitHub was not asked. */
  readonly github: GitHubFacts;
  /** By place; empty where the registry was not asked. */
  readonly registry: ReadonlyMap<string, RegistryFacts>;
  /** Files that differ outside images from the environment before, by place; empty where that was not asked. */
  readonly configs: ReadonlyMap<string, ConfigDifference>;
  /** The commit that was read, by branch. */
  readonly tips: ReadonlyMap<string, Oid>;
  /** `owner/name` of the GitOps repository, its URL where it has none. */
  readonly repository: string;
  /** Pages of the GitOps repositories by branch; empty where they have none. */
  readonly pages: ReadonlyMap<string, string>;
  /** Page of the repository that the services are built from; empty where it has none. */
  readonly sourcePage: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type GitHubFacts =
  | { readonly kind: "read"; readonly branches: ReadonlyMap<string, EnvironmentOverview> }
  | { readonly kind: "unknown"; readonly why: string };

/** What a registry says of an artifact. */
export interface RegistryFacts {
  /** Whether the digest is still there; undefined: nobody could tell. */
  readonly there: boolean | undefined;
  /** What the tag means now; undefined where it was not asked, or is gone. */
  readonly tagNow: Digest | undefined;
  /** The commit that the image says it was built from. */
  readonly revision: Oid | undefined;
  /** Why something is not known. */
  readonly why: string;
}

export interface ConfigDifference {
  readonly other: string;
  /** Paths below the overlay. */
  readonly files: readonly string[];
}

/** One service in one environment, or in one cluster of it, as the board shows it. */
export interface Cell {
  readonly service: string;
  readonly environment: string;
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  /** Page of the GitOps repository that it is in; empty where it has none. */
  readonly page: string;
  readonly overlay: string;
  readonly repository: string | undefined;
  readonly version: string | undefined;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
  /** Why nothing is known of it; undefined where something is. */
  readonly fault: string | undefined;
  /** The commit that put it there, and when (milliseconds since the epoch); undefined where history was cut off before. */
  readonly commit: Oid | undefined;
  readonly since: number | undefined;
  readonly by: string | undefined;
  readonly action: string | undefined;
  readonly reason: string | undefined;
  /** Page of the workflow run. */
  readonly run: string | undefined;
  readonly source: { readonly commit: Oid | undefined; readonly time: number | undefined };
  readonly behind: ({ readonly of: string } & Distance) | undefined;
  readonly next: Next | undefined;
  readonly pullRequests: readonly OpenPullRequest[];
  /** Those in force that are about what runs, what comes next, or everything. */
  readonly holds: readonly Hold[];
  /** Files of holds that cannot be read, and so hold everything: sentences. */
  readonly holdFaults: readonly string[];
  readonly health: Health;
  readonly drift: readonly Drift[];
  /** The newest five, newest first. */
  readonly changes: readonly DeploymentChange[];
}

/** What would come here next, and what its way is asked. */
export interface Next {
  readonly from: string;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
  readonly gates: readonly Verdict[];
}

export interface Health {
  readonly state: "healthy" | "progressing" | "degraded" | "unknown";
  /** Who says so: a deployment, or the context of a commit status; undefined where nobody does. */
  readonly source: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number | undefined;
  /** A sentence. */
  readonly why: string;
}

export interface Drift {
  readonly kind: DriftKind;
  readonly level: "info" | "warning" | "error";
  readonly service: string;
  readonly environment: string;
  readonly cluster: string;
  /** One sentence. */
  readonly message: string;
}

export type DriftKind =
  | "behind"
  | "skipped"
  | "tag-moved"
  | "digest-gone"
  | "unpinned"
  | "foreign-write"
  | "trailer-mismatch"
  | "held-yet-running"
  | "config"
  | "controller"
  | "stale-proposal"
  | "shared";

/** What the board tells. */
export interface Board {
  readonly services: readonly string[];
  readonly environments: readonly string[];
  /** The environments, each once for each of its clusters. */
  readonly columns: readonly Column[];
  /** Services first. */
  readonly cells: readonly Cell[];
  readonly drift: readonly Drift[];
  /** By environment. */
  readonly metrics: ReadonlyMap<string, DeliveryMetrics>;
  readonly window: { readonly since: number; readonly until: number };
  /** Undefined where nothing was looked for. */
  readonly found: Found | undefined;
  readonly repository: string;
  readonly pages: ReadonlyMap<string, string>;
  readonly sourcePage: string;
  readonly tips: ReadonlyMap<string, Oid>;
  readonly now: number;
}

/** Where something that was looked for is. */
export interface Found {
  readonly what: string;
  readonly kind: "commit" | "version" | "digest";
  readonly cells: readonly Cell[];
}

/** A column of the board. */
export type Column = Pick<Cell, "environment" | "cluster">;

type Place = Pick<Cell, "service" | "environment" | "cluster">;

/** Names a place in maps. */
export function placeKey({ service, environment, cluster }: Place): string {
  return [service, environment, ...(cluster === "" ? [] : [cluster])].join("\n");
}

/** A service in an environment: in the same cluster, else in the first that it has there. */
export function placeIn(places: ReadonlyMap<string, PlaceFacts>, place: Place): PlaceFacts | undefined {
  const { service, environment } = place;
  const first = () =>
    [...places.values()].find((one) => one.service === service && one.environment === environment);
  return places.get(placeKey(place)) ?? places.get(placeKey({ ...place, cluster: "" })) ?? first();
}

/** `production`, `production (eu)`. */
export function columnName({ environment, cluster }: Column): string {
  return cluster === "" ? environment : `${environment} (${cluster})`;
}

/** `orders in production (eu)`. */
export function boardPlaceName(place: Place): string {
  return `${place.service} in ${columnName(place)}`;
}

/** The cell of a service in a column; undefined where it is not deployed. */
export function cellAt(
  cells: readonly Cell[],
  service: string,
  { environment, cluster }: Column,
): Cell | undefined {
  return cells.find(
    (one) => one.service === service && one.environment === environment && one.cluster === cluster,
  );
}
