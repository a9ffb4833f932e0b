import type { Remote } from "../../core/git/remote.ts";
import type { World } from "../../ports/all-ports.ts";
import type { ArgoCd } from "../../ports/argocd.ts";
import type { GitHub } from "../../ports/github.ts";
import type { CompareRevision } from "./compare-revision.ts";
import type { RolloutTarget } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import type { Observation } from "./observation.ts";
import type { RolloutWatch } from "./plan.ts";

/** What one look brought: observations of one or more subjects, or nothing to go by. */
export type ObservationResult =
  | { readonly kind: "seen"; readonly observations: readonly Observation[] }
  | { readonly kind: "silent"; readonly why: string; readonly waitMs: number | undefined };

/** One watch of the plan at work. */
export interface Watcher {
  readonly watch: RolloutWatch;
  /** What people call it: `Argo CD application orders-dev`. */
  readonly title: string;
  /** The shortest and the longest pause between two looks, in milliseconds. */
  readonly pace: readonly [shortest: number, longest: number];
  /** Subjects that must be seen, whatever else is. */
  readonly required: readonly string[];
  /** It is asked only when everything else is healthy: it would try the version before. */
  readonly afterOthers: boolean;
  observe(): Promise<ObservationResult>;
  /** From now on until the signal ends it: calls `changed` when a look would see something new. */
  readonly follow?: (changed: () => void, signal: AbortSignal) => void;
}

/** What watchers work with. */
export interface WatchContext {
  readonly world: Pick<World, "http" | "programs" | "clock" | "run">;
  readonly inputs: Pick<
    AwaitRolloutInputs,
    "refresh" | "require" | "hits" | "pointer" | "environmentUrl" | "deadline"
  >;
  readonly target: RolloutTarget;
  readonly remote: Remote;
  /** Short name of the branch. */
  readonly branch: string;
  readonly compareRevision: CompareRevision;
  readonly argocd: (() => Promise<ArgoCd>) | undefined;
  readonly github: (() => Promise<GitHub>) | undefined;
  /** Whether the path of an application's source holds the target's overlay. */
  readonly covers: (path: string) => Promise<boolean>;
}

/** The watch of one kind of source. */
export type WatchOf<S extends RolloutWatch["source"]> = Extract<RolloutWatch, { readonly source: S }>;
