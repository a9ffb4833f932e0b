import type { Digest } from "../digest.ts";
import { checkDigest, checkTag } from "../image.ts";
import { effectiveEntry, type ImageEntry, readImages } from "../kustomize/images.ts";
import { problem } from "../problem.ts";

/** An image as an overlay sets it. */
export interface Deployed {
  /** The `name` of its entry. */
  readonly name: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/**
 * The image called `name` (undefined: the only one) in the text of a kustomization; undefined where none is set.
 * Raises PROMOTE_IMAGE_TWICE, PROMOTE_IMAGE_UNCLEAR, IMAGE_INVALID, YAML_INVALID and KUSTOMIZATION_INVALID.
 */
export function readDeployed(text: string, file: string, name: string | undefined): Deployed | undefined {
  const entries = readImages(text, file);
  const wanted = name ?? onlyName(entries, file);
  if (wanted === undefined) return undefined;
  const count = entries.filter((entry) => entry.name === wanted).length;
  if (count > 1) {
    throw problem("PROMOTE_IMAGE_TWICE", { file, name: wanted, count: String(count) }, { at: { file } });
  }
  const entry = effectiveEntry(entries, wanted);
  if (entry === undefined) return undefined;
  return {
    name: wanted,
    repository: entry.newName ?? wanted,
    tag: entry.newTag === undefined ? undefined : checkTag(entry.newTag, `${wanted}:${entry.newTag}`),
    digest: entry.digest === undefined ? undefined : checkDigest(entry.digest, `${wanted}@${entry.digest}`),
  };
}

/** The Problem that an overlay sets no image of this name. */
export function imageAbsent(text: string, file: string, name: string | undefined): Error {
  const names = readImages(text, file).map((entry) => entry.name);
  const slots = { file, name: name ?? "at all", names: names.join(", ") || "none" };
  return problem("PROMOTE_IMAGE_ABSENT", slots, { at: { file } });
}

function onlyName(entries: readonly ImageEntry[], file: string): string | undefined {
  const names = [...new Set(entries.map((entry) => entry.name))];
  if (names.length > 1) {
    throw problem("PROMOTE_IMAGE_UNCLEAR", { file, names: names.join(", ") }, { at: { file } });
  }
  return names[0];
}
