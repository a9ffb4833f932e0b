import type { Oid } from "../git/oid.ts";

/** What a plan wants of a branch, seen from one tip of it. Complete: applying it computes nothing. */
export type Decision =
  | {
      readonly kind: "write";
      /** Path to new bytes. */
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** The whole commit message, trailers included. */
      readonly message: string;
      /** Commits that it merges: its parents behind the tip. Only git can make such a commit. */
      readonly merges?: readonly Oid[];
      /** For a pull request: where it lives and what it says. */
      readonly proposal: Proposal;
    }
  /** `head`: where a proposal would live; one that is still open there has become pointless. */
  | { readonly kind: "nothing"; readonly head?: string; readonly family?: Family }
  | { readonly kind: "superseded"; readonly by: string };

export interface Proposal {
  /** The branch to put the commit on, one per service and environment: `trunkline/promote/orders/production`. */
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly family?: Family;
}

/**
 * Proposals of one action for one environment. One that is still open on another branch, and proposes nothing but services that this decision
 * settles, is superseded by it.
 */
export interface Family {
  /** What the names of their branches begin with. */
  readonly prefix: string;
  readonly environment: string;
  readonly services: readonly string[];
}

export interface Decided {
  readonly decision: Decision;
}
