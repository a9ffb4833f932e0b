import type { HeldRef } from "../../domain/release/floating.ts";
import type { Links } from "../../domain/release/links.ts";
import type { Following } from "../../domain/release/revisions.ts";
import type { Wish } from "../../domain/release/verdict.ts";

/** What a release is asked for, and what of the outside its plan needs. */
export interface Wishes extends Wish {
  /** The one service that may carry the badge; empty for none. */
  readonly latest: string;
  /** The environments of the catalogue, in the order of promotion. */
  readonly environments: readonly (Following & { readonly tracks: "image" | "revision" })[];
  /** What floating tags hold now; undefined: no floating tags are wanted. */
  readonly floating: ((name: string) => HeldRef | undefined) | undefined;
  /** Markdown of the notes with slots; empty for our own. */
  readonly template: string;
  readonly links: Links;
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
  /** Sets this run apart from every other. */
  readonly writer: string;
  /** Tags on the remote that are the very objects which this run has written. */
  readonly made: ReadonlySet<string>;
}
