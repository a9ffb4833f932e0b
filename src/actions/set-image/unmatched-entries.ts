import { lastPart } from "../../core/image/image.ts";
import { readImages } from "../../core/kustomize/image-entries.ts";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { applyEntries, imageNameOf, isNamed } from "../../core/kustomize/manifest-images.ts";
import type { ImageValue } from "../../core/kustomize/set-images.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { imagesBelow } from "../../operations/overlay-images.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { SetImagePlan } from "./plan.ts";

/** What was found out about the entries that were edited. */
export interface CheckedEntries {
  /** They apply to no image, although the overlay has images: setting them changes nothing that runs. */
  readonly dead: readonly Problem[];
  /** There is no image to compare them with. */
  readonly unproved: readonly Problem[];
}

/**
 * Whether the entries that were edited apply to an image of the overlay, after its patches. The classic silent failures are a name that no
 * manifest has, one that a base has renamed, and an image that a patch puts in place. Where what is rendered cannot be known by reading
 * files, only an entry that is new is worth a word.
 */
export async function checkEntries(tip: Tip, { files, edits }: SetImagePlan): Promise<CheckedEntries> {
  const dead: Problem[] = [];
  const unproved: Problem[] = [];
  for (const [file, text] of files) {
    if (!isKustomizationFile(file)) continue;
    const images = await imagesBelow(tip, file, text);
    const own = edits.filter((edit) => edit.file === file);
    for (const name of new Set(own.map((edit) => edit.name))) {
      const isNew = own.some((edit) => edit.name === name && isUnset(edit.from));
      const at = { file };
      if (images === undefined) {
        if (isNew) unproved.push(problem("IMAGE_ENTRY_UNPROVED", { file, name }, { at }));
      } else if (images.length === 0) {
        unproved.push(problem("IMAGE_ENTRY_ALONE", { file, name }, { at }));
      } else if (!isAlive(name, images, text, file)) dead.push(deadEntry(name, images, file));
    }
  }
  return { dead, unproved };
}

function isUnset({ newName, newTag, digest }: ImageValue): boolean {
  return newName === undefined && newTag === undefined && digest === undefined;
}

/** Entries apply one after the other: what counts is the images that the ones before leave. */
function isAlive(name: string, images: readonly string[], text: string, file: string): boolean {
  const entries = readImages(text, file);
  return entries.some(
    (entry, index) =>
      entry.name === name &&
      applyEntries(images, entries.slice(0, index)).some((image) => isNamed(image, name)),
  );
}

function deadEntry(name: string, images: readonly string[], file: string): Problem {
  const names = [...new Set(images.map(imageNameOf))].sort();
  return problem("IMAGE_ENTRY_DEAD", { file, name, advice: adviceOn(name, names) }, { at: { file } });
}

function adviceOn(name: string, names: readonly string[]): string {
  const others = names.filter((one) => one !== name);
  // The same image in another registry is likelier than a word that is spelt alike.
  const close = others.find((one) => lastPart(one) === lastPart(name)) ?? nearest(name, others);
  const list = `The manifests have: ${names.join(", ")}.`;
  return close === undefined ? list : `${list} Did you mean \`${close}\`?`;
}
