import type { Digest } from "../image/digest.ts";
import { checkDigest, checkTag } from "../image/image.ts";
import { effectiveEntry, type ImageEntry, readImages } from "../kustomize/image-entries.ts";
import { problem } from "../problem/problem.ts";
import { readImage } from "./deployment-file.ts";
import { readRevision } from "./git-revision.ts";
import type { DeploymentFile } from "./manifest-formats.ts";

/** An image (or, with an empty repository, a Git revision as the tag) as a file sets it. */
export interface Deployed {
  /** What the file calls it. */
  readonly name: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/** Which image of a file is meant. */
export interface ImageName {
  /** Undefined: the only one there is (kustomizations only). */
  readonly name: string | undefined;
  /** Its repository where the file does not say; empty: that is its name. */
  readonly repository: string;
}

/**
 * The image that a file sets; undefined where it sets none of that name. Raises PROMOTE_IMAGE_TWICE, PROMOTE_IMAGE_UNCLEAR, IMAGE_INVALID,
 * YAML_INVALID, KUSTOMIZATION_INVALID and IMAGE_PLACE_MISSING.
 */
export function readDeployed(at: DeploymentFile, { name, repository }: ImageName): Deployed | undefined {
  if (at.format.name === "revision") {
    const { revision } = readRevision(at);
    return { name: name ?? repository, repository: "", tag: revision || undefined, digest: undefined };
  }
  const kustomize = at.format.name === "kustomize";
  const entries = kustomize ? readImages(at.text, at.file) : [];
  const entry = kustomize ? soleName(entries, at.file, name) : (name ?? repository);
  if (entry === undefined) return undefined;
  const value = kustomize ? effectiveEntry(entries, entry) : readImage(at, entry);
  if (value === undefined) return undefined;
  const { newName, newTag, digest } = value;
  if (!kustomize && newTag === undefined && digest === undefined) return undefined;
  return {
    name: entry,
    repository: newName ?? (kustomize ? entry : repository || entry),
    tag: newTag === undefined ? undefined : checkTag(newTag, `${entry}:${newTag}`),
    digest: digest === undefined ? undefined : checkDigest(digest, `${entry}@${digest}`),
  };
}

/** The Problem that a file sets no image of this name. */
export function imageAbsent({ file, text, format }: DeploymentFile, name: string | undefined): Error {
  const names = format.name === "kustomize" ? readImages(text, file).map((entry) => entry.name) : [];
  const slots = { file, name: name ?? "at all", names: names.join(", ") || "none" };
  return problem("PROMOTE_IMAGE_ABSENT", slots, { at: { file } });
}

/** The name to look for, once it is clear that there is one entry of it. */
function soleName(
  entries: readonly ImageEntry[],
  file: string,
  name: string | undefined,
): string | undefined {
  const names = [...new Set(entries.map((entry) => entry.name))];
  if (name === undefined && names.length > 1) {
    throw problem("PROMOTE_IMAGE_UNCLEAR", { file, names: names.join(", ") }, { at: { file } });
  }
  const entryName = name ?? names[0];
  const count = entries.filter((entry) => entry.name === entryName).length;
  if (entryName === undefined || count <= 1) return entryName;
  throw problem("PROMOTE_IMAGE_TWICE", { file, name: entryName, count: String(count) }, { at: { file } });
}
