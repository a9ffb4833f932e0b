import { applyPatch } from "../core/kustomize/apply-patch.ts";
import { readImages } from "../core/kustomize/image-entries.ts";
import { chooseKustomization } from "../core/kustomize/kustomization-file.ts";
import { type Patch, readSources } from "../core/kustomize/kustomization-sources.ts";
import { applyToResources, readDocuments, resourceImages } from "../core/kustomize/manifest-images.ts";
import { folderOf, resolvePath } from "../core/path/repository-path.ts";
import { problemsIn } from "../core/problem/problem.ts";
import type { Plain } from "../core/yaml/parse.ts";
import type { Tip } from "../ports/delivery.ts";

type Reader = Pick<Tip, "read" | "list" | "commit">;

/** Thrown inside this file only: what is rendered cannot be known by reading files. */
const unseen = Symbol("unseen");

/** A kustomization that includes itself, or a tower of them, ends here. */
const deepest = 32;

/**
 * The images in the manifests of a kustomization before its own `images` apply: files, bases with their own `images`, components and patches
 * are read and applied, nothing is run. Undefined where that does not tell: remotes, charts, generators, files that are no YAML, patches whose
 * resource is not found. `text` is the kustomization's own.
 */
export async function imagesBelow(
  tip: Reader,
  file: string,
  text: string,
): Promise<readonly string[] | undefined> {
  try {
    return (await resourcesBelow(tip, file, text, [], 0)).flatMap(resourceImages);
  } catch (thrown) {
    // Faults in files that are not edited are not ours to judge.
    if (thrown === unseen || problemsIn(thrown) !== undefined) return undefined;
    throw thrown;
  }
}

/** In kustomize's order: resources, components, patches; `images` come after them. */
async function resourcesBelow(
  tip: Reader,
  file: string,
  text: string,
  before: readonly Plain[],
  depth: number,
): Promise<readonly Plain[]> {
  const { resources, components, patches, opaque } = readSources(text, file);
  const isComponent = opaque === "kind: Component";
  if (depth > deepest || (opaque !== undefined && !(isComponent && depth > 0))) throw unseen;
  const folder = folderOf(file);
  // All at once: many files are one request where GitHub's API reads them.
  const [found, patched] = await Promise.all([
    Promise.all(resources.map((path) => fromResource(tip, folder, path, depth))),
    Promise.all(patches.map((patch) => readPatch(tip, folder, patch))),
  ]);
  let made: readonly Plain[] = [...before, ...found.flat()];
  for (const path of components) made = await rendered(tip, folder, path, made, depth);
  patches.forEach(({ target }, index) => {
    made = orUnseen(applyPatch(made, patched[index] ?? [], target));
  });
  return made;
}

async function fromResource(
  tip: Reader,
  folder: string,
  path: string,
  depth: number,
): Promise<readonly Plain[]> {
  if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
  return orUnseen(readDocuments(await readText(tip, folder, path), path));
}

async function readPatch(tip: Reader, folder: string, { path, text }: Patch): Promise<readonly Plain[]> {
  if (path === undefined) return orUnseen(readDocuments(orUnseen(text), folder));
  return orUnseen(readDocuments(await readText(tip, folder, path), path));
}

/** What a base or component in another folder makes of the resources that come in. */
async function rendered(
  tip: Reader,
  folder: string,
  path: string,
  before: readonly Plain[],
  depth: number,
): Promise<readonly Plain[]> {
  const place = orUnseen(resolvePath(folder, path));
  const file = chooseKustomization(place, await tip.list(place), tip.commit);
  const text = await readText(tip, "", file);
  const resources = await resourcesBelow(tip, file, text, before, depth + 1);
  return applyToResources(resources, readImages(text, file));
}

async function readText(tip: Reader, folder: string, path: string): Promise<string> {
  const bytes = await tip.read(orUnseen(resolvePath(folder, path)));
  return new TextDecoder().decode(orUnseen(bytes));
}

function orUnseen<T>(value: T | undefined): T {
  if (value === undefined) throw unseen;
  return value;
}
