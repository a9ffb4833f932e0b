import { checkDigest } from "../../../core/image/image.ts";
import type { Part } from "../../../core/kustomize/image-argument.ts";
import { editImages, readImage } from "../../../core/manifest/deployment-file.ts";
import type { Format } from "../../../core/manifest/manifest-formats.ts";
import { recoverSync } from "../../../core/problem/recover-from-problem.ts";
import { mergeTexts } from "./three-way.ts";

/** A file where two branches went apart, on the lower one, and on the one that was stabilised; undefined where it is not there. */
export interface Versions {
  readonly base: string | undefined;
  readonly lower: string | undefined;
  readonly stable: string | undefined;
}

/** A file that says which images the lower environment runs: those stay its own. */
export interface OwnFile {
  readonly file: string;
  readonly format: Format;
  /** Of the images. */
  readonly names: readonly string[];
}

export type Merged =
  /** The lower branch stays as it is. */
  | { readonly kind: "kept" }
  | { readonly kind: "merged"; readonly text: string }
  /** Both changed the same: people must decide. */
  | { readonly kind: "conflict" };

/**
 * What becomes of a file on the lower branch when the stabilised one is merged back. In a file that says which images run, the images of the lower
 * environment stay what they are, and what promotions did to the upper one's counts as no change.
 */
export function mergeBack(versions: Versions, own: OwnFile | undefined): Merged {
  const { lower } = versions;
  const aligned = own === undefined ? versions : alignImages(versions, own);
  if (aligned === undefined) return { kind: "conflict" };
  const { base, stable } = aligned;
  if (stable === base || stable === lower) return { kind: "kept" };
  if (stable === undefined) return { kind: "conflict" };
  const merged = lower === base ? stable : threeWay(base, lower, stable);
  if (merged === undefined) return { kind: "conflict" };
  return merged === lower ? { kind: "kept" } : { kind: "merged", text: merged };
}

function threeWay(base: string | undefined, lower: string | undefined, stable: string): string | undefined {
  return base === undefined || lower === undefined ? undefined : mergeTexts(base, lower, stable);
}

/** The versions with the images of the lower one; undefined where they cannot be made. A revision in Git is kept with its whole file. */
function alignImages(versions: Versions, { file, format, names }: OwnFile): Versions | undefined {
  const { base, lower, stable } = versions;
  if (lower === undefined) return versions;
  if (format.name === "revision") return { base: lower, lower, stable: lower };
  return recoverSync(
    () => {
      const changes = names.map((name) => {
        const value = readImage({ file, text: lower, format }, name);
        const digest = value?.digest;
        return {
          name,
          newName: partOf(value?.newName),
          newTag: partOf(value?.newTag),
          digest: partOf(digest === undefined ? undefined : checkDigest(digest, digest)),
        };
      });
      const align = (text: string | undefined) =>
        text === undefined ? undefined : editImages({ file, text, format }, changes).text;
      return { base: align(base), lower, stable: align(stable) };
    },
    () => undefined,
  );
}

function partOf<T extends string>(value: T | undefined): Part<T> {
  return value === undefined ? { kind: "clear" } : { kind: "set", value };
}
