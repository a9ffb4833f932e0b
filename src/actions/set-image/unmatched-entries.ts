import { readImages } from "../../core/kustomize/image-entries.ts";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { applyEntries, imageNameOf, isNamed } from "../../core/kustomize/manifest-images.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { imagesBelow } from "../../operations/overlay-images.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { SetImagePlan } from "./plan.ts";

/**
 * The entries that were edited but apply to no image of the overlay, as Problems: the classic silent failure, a name that no
 * manifest has or that a base has renamed already. Where what is rendered cannot be known, there are none.
 */
export async function findDeadEntries(tip: Tip, { files, edits }: SetImagePlan): Promise<readonly Problem[]> {
  const dead: Problem[] = [];
  for (const [file, text] of files) {
    if (!isKustomizationFile(file)) continue;
    const images = await imagesBelow(tip, file, text);
    if (images === undefined) continue;
    const names = edits.filter((edit) => edit.file === file).map(({ name }) => name);
    for (const name of new Set(names)) {
      if (!isAlive(name, images, text, file)) dead.push(deadEntry(name, images, file));
    }
  }
  return dead;
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
  const close = nearest(
    name,
    names.filter((one) => one !== name),
  );
  if (close === undefined) return "Its manifests have no images at all.";
  return `The manifests have: ${names.join(", ")}. Did you mean \`${close}\`?`;
}
