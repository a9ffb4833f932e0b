import type { ImageValue } from "../../core/kustomize/set-images.ts";
import { editImages, readImage } from "../../core/manifest/deployment-file.ts";
import type { Ordering } from "./order.ts";
import type { Update } from "./update.ts";

/** What was read from one tip of the GitOps repository: the file of every overlay that an update names. */
export interface SetImageFacts {
  /** By overlay. */
  readonly files: ReadonlyMap<string, OverlayText>;
  /** What to set, in order. */
  readonly updates: readonly Update[];
  /** How the updates that would change something stand to what is there; the others are not in it. */
  readonly standings: ReadonlyMap<Update, Ordering>;
}

export interface OverlayText {
  readonly file: string;
  readonly text: string;
}

/** What an update finds: the same value already, or another one (undefined: no entry). */
export type Present =
  | { readonly kind: "same" }
  | { readonly kind: "other"; readonly value: ImageValue | undefined };

export function presentImage(at: OverlayText, update: Update): Present {
  if (editImages({ ...at, format: update.format }, [update.change]).edits.length === 0)
    return { kind: "same" };
  return { kind: "other", value: presentValue(at, update) };
}

/** The value that stands where an update would set one; undefined without an entry. */
export function presentValue(at: OverlayText, { format, change }: Update): ImageValue | undefined {
  return readImage({ ...at, format }, change.name);
}
