import type { Oid } from "../../core/git/oid.ts";
import type { Digest } from "../../core/image/digest.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import type { Problem } from "../../core/problem/problem.ts";
import type { CommitRange } from "../../core/promotion/commit-range.ts";
import type { NewHold } from "../../core/promotion/edit-holds.ts";
import type { Holdable, HoldsFile } from "../../core/promotion/holds.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import type { IrreversibleChanges } from "../../operations/irreversible-changes.ts";
import type { DeploymentStep } from "./deployment-history.ts";
import type { OtherWriter } from "./other-writers.ts";
import type { RollbackPlace } from "./request.ts";
import type { RollbackTarget } from "./target-candidates.ts";

/** What the present artifact is, as far as anybody knows. */
export interface PresentArtifact {
  readonly deployed: Deployed;
  /** Its digest; of a release in Git its tag's commit. Undefined where it is only a tag. */
  readonly identity: Digest | Oid | undefined;
  readonly source: Oid | undefined;
  /** The commit that put it there, as far as history was read. */
  readonly commit: Oid | undefined;
}

/** What is read of a place in any case. */
export interface RollbackPlaceFacts {
  readonly place: RollbackPlace;
  readonly overlay: DeploymentFile;
  readonly present: Deployed;
  readonly holds: readonly HoldsFile[];
}

/** What one tip of the GitOps repository, the registry and the source say about one place. */
export type RollbackFacts =
  /** Another artifact is there than the one to get away from. */
  | ({ readonly kind: "superseded"; readonly why: string } & RollbackPlaceFacts)
  /** Nothing goes back: the target is there already, or only a hold is lifted. `escaped`: what was left for it, if anybody knows. */
  | ({ readonly kind: "same"; readonly escaped: Digest | Oid | undefined } & RollbackPlaceFacts)
  | ({
      readonly kind: "back";
      readonly from: PresentArtifact;
      readonly target: RollbackTarget;
      /** What the file shall say: as the target had it. */
      readonly image: Deployed;
      readonly targetIdentity: Holdable;
      /** Whether somebody keeps the target out, after lifting what was to be lifted. */
      readonly verdict: Verdict;
      /** Nearer ones that were passed over, because they are held or nothing proves them. */
      readonly passed: readonly RollbackTarget[];
      readonly irreversible: IrreversibleChanges;
      readonly changes: CommitRange;
      /** Other files of the overlay that changed since the target was put there, and stay as they are. */
      readonly leaves: readonly string[];
      readonly otherWriters: readonly OtherWriter[];
      /** The commit to revert, where that was asked for; `impure` says why it cannot be. */
      readonly revert: { readonly step: DeploymentStep; readonly impure: string | undefined } | undefined;
    } & RollbackPlaceFacts);

/** What becomes of one place. */
export type Rollback = RollbackFacts & {
  /** Why it does not go back although it could; empty where it does. */
  readonly stopped: readonly Problem[];
  /** The hold that is set with it; undefined where none is, or one is in force already. */
  readonly hold: NewHold | undefined;
};

/** Whom to ask, besides the tip. */
export interface RollbackSources {
  /** The digest of a tag; undefined where the registry does not know it. */
  resolve(repository: string, tag: string): Promise<Digest | undefined>;
  /** Proves that an image can still be pulled. Raises ROLLBACK_TARGET_GONE. */
  verify(image: Deployed, identity: Digest | undefined): Promise<void>;
  /** The commit of a release in Git; undefined where there is no such tag. */
  releaseCommit(service: string, tag: string): Promise<Oid | undefined>;
  /** The source commit that an image says it was built from. */
  labelled(repository: string, digest: Digest): Promise<Oid | undefined>;
  /** Whether an interval is proved good. Asks GitHub. */
  isProved(candidate: RollbackTarget): Promise<boolean>;
  findIrreversible(
    service: string,
    target: Oid | undefined,
    present: Oid | undefined,
  ): Promise<IrreversibleChanges>;
  readRange(
    place: RollbackPlace,
    target: Deployed & { commit?: Oid },
    present: Deployed & { commit?: Oid },
  ): Promise<CommitRange>;
  now(): number;
}

/** What people call a place. */
export function rollbackPlaceName(place: RollbackPlace): string {
  return place.service === "" ? environmentName(place) : `${place.service} in ${environmentName(place)}`;
}

/** `production`, `production (eu)`; of an overlay given by path the path. */
export function environmentName({ environment, cluster, overlay }: RollbackPlace): string {
  if (environment === "") return overlay || "the top of the repository";
  return cluster === "" ? environment : `${environment} (${cluster})`;
}
