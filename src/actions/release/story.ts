import type { Registry } from "../../contract/registry.ts";
import type { World } from "../../contract/world.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Wanted } from "./inputs.ts";
import type { Listing } from "./known.ts";
import type { Place } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { Known } from "./subject.ts";
import type { Subjects } from "./subjects.ts";
import type { Wishes } from "./wishes.ts";

/** What stays the same however often a run looks and plans again, and what it remembers of its attempts. */
export interface Story {
  readonly asked: Wanted;
  readonly world: World;
  readonly subjects: Subjects;
  readonly place: Place;
  readonly registry: Registry | undefined;
  /** Sets this run apart from every other in the tags that it writes. */
  readonly writer: string;
  /** Tag objects of this run by tag: an answer may be lost, and then they are found on the remote. */
  readonly written: Map<string, Oid>;
  /** Tags of this run that turned out to be burned: it goes on with the next version. */
  readonly burned: Set<string>;
}

/** The world at one moment, and what is planned for it. */
export interface Look {
  readonly listing: Listing;
  /** With what the manifests of the release commit say of dependencies. */
  readonly subjects: Subjects;
  readonly known: readonly Known[];
  readonly wishes: Wishes;
  readonly plan: Plan;
  /** The commit is the forge's trial of a merge: nothing was built of it. */
  readonly tried: boolean;
  /** Name of trunk, where a dry run looks at a commit that is not on it; else undefined. */
  readonly offTrunk: string | undefined;
}
