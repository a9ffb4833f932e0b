import type { Oid } from "../../core/git/oid.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Registry } from "../../ports/registry.ts";
import type { Listing, ServiceFacts } from "./facts.ts";
import type { ReleaseInputs } from "./inputs.ts";
import type { ReleasePlan, ReleasePlanOptions } from "./plan.ts";
import type { ReleaseRepository } from "./release-repository.ts";
import type { Subjects } from "./released-services.ts";

/** What stays the same however often a run looks and plans again, and what it remembers of its attempts. */
export interface ReleaseContext {
  readonly inputs: ReleaseInputs;
  readonly world: World;
  readonly subjects: Subjects;
  readonly repo: ReleaseRepository;
  readonly registry: Registry | undefined;
  /** Sets this run apart from every other in the tags that it writes. */
  readonly writer: string;
  /** Tag objects of this run by tag: an answer may be lost, and then they are found on the remote. */
  readonly written: Map<string, Oid>;
  /** Tags of this run that turned out to be burned: it goes on with the next version. */
  readonly burned: Set<string>;
}

/** The world at one moment, and what is planned for it. */
export interface ReleaseObservation {
  readonly listing: Listing;
  /** With what the manifests of the release commit say of dependencies. */
  readonly subjects: Subjects;
  readonly facts: readonly ServiceFacts[];
  readonly options: ReleasePlanOptions;
  readonly plan: ReleasePlan;
  /** The commit is GitHub's trial of a merge: nothing was built of it. */
  readonly tried: boolean;
  /** Name of trunk, where a dry run looks at a commit that is not on it; else undefined. */
  readonly offTrunk: string | undefined;
}
