import { readImages } from "../core/kustomize/image-entries.ts";
import { chooseKustomization } from "../core/kustomize/kustomization-file.ts";
import { applyEntries, manifestImages, patchImages } from "../core/kustomize/manifest-images.ts";
import { readSources } from "../core/kustomize/resources.ts";
import { folderOf, resolvePath } from "../core/path/repository-path.ts";
import { problemsIn } from "../core/problem/problem.ts";
import type { Tip } from "../ports/delivery.ts";

type Reader = Pick<Tip, "read" | "list" | "commit">;

/** Thrown inside this file only: what is rendered cannot be known by reading files. */
const unseen = Symbol("unseen");

/** A kustomization that includes itself, or a tower of them, ends here. */
const deepest = 32;

/**
 * The images in the manifests of a kustomization before its own `images` apply: files, bases with their own `images`,
 * components and patches are read, nothing is run. Undefined where that does not tell: remotes, charts, generators, files that
 * are no YAML. `text` is the kustomization's own.
 */
export async function imagesBelow(
  tip: Reader,
  file: string,
  text: string,
): Promise<readonly string[] | undefined> {
  try {
    return await below(tip, file, text, [], 0);
  } catch (thrown) {
    // Faults in files that are not edited are not ours to judge.
    if (thrown === unseen || problemsIn(thrown) !== undefined) return undefined;
    throw thrown;
  }
}

async function below(
  tip: Reader,
  file: string,
  text: string,
  before: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  const { resources, components, patchFiles, patches, opaque } = readSources(text, file);
  const isComponent = opaque === "kind: Component";
  if (depth > deepest || (opaque !== undefined && !(isComponent && depth > 0))) throw unseen;
  const folder = folderOf(file);
  // All at once: many files are one request where the forge's API reads them.
  const [found, patched] = await Promise.all([
    Promise.all(resources.map((path) => fromResource(tip, folder, path, depth))),
    Promise.all(patchFiles.map(async (path) => known(patchImages(await readText(tip, folder, path), path)))),
  ]);
  let images: readonly string[] = [...before, ...found.flat()];
  for (const path of components) images = await rendered(tip, folder, path, images, depth);
  return [...images, ...patched.flat(), ...patches.flatMap((patch) => known(patchImages(patch, file)))];
}

async function fromResource(
  tip: Reader,
  folder: string,
  path: string,
  depth: number,
): Promise<readonly string[]> {
  if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
  return known(manifestImages(await readText(tip, folder, path), path));
}

/** What a base or component in another folder makes of the images that come in. */
async function rendered(
  tip: Reader,
  folder: string,
  path: string,
  before: readonly string[],
  depth: number,
): Promise<readonly string[]> {
  const place = known(resolvePath(folder, path));
  const file = chooseKustomization(place, await tip.list(place), tip.commit);
  const text = await readText(tip, "", file);
  return applyEntries(await below(tip, file, text, before, depth + 1), readImages(text, file));
}

async function readText(tip: Reader, folder: string, path: string): Promise<string> {
  const bytes = await tip.read(known(resolvePath(folder, path)));
  return new TextDecoder().decode(known(bytes));
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw unseen;
  return value;
}
