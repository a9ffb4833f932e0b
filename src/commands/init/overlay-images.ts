import { posix } from "node:path";
import { isImageRepository } from "../../core/catalogue/text-validators.ts";
import { lastPart } from "../../core/image/image.ts";
import { readImages } from "../../core/kustomize/image-entries.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import type { RepositoryFiles } from "../repository-files.ts";
import type { OverlayGuess } from "./guess-overlays.ts";

/** An image that a file names for a service. */
export interface FoundImage {
  /** The service. */
  readonly of: string;
  readonly repository: string;
  /** What a kustomization calls it; mostly the repository. */
  readonly name: string;
  readonly file: string;
}

/** The images that the kustomizations of the guessed overlays set, each once a service. */
export async function readOverlayImages(
  source: RepositoryFiles,
  overlays: OverlayGuess | undefined,
): Promise<readonly FoundImage[]> {
  const found = new Map<string, FoundImage>();
  for (const { path, service } of overlays?.places ?? []) {
    if (service !== "" && found.has(service)) continue;
    const file = await kustomizationIn(source, path);
    const text = file && (await source.read(file));
    if (file === undefined || text === undefined) continue;
    const entries = entriesOf(text, file);
    for (const { name, newName } of entries) {
      const repository = newName ?? name;
      const of = service === "" || entries.length > 1 ? lastPart(repository) : service;
      if (isImageRepository(repository) && !found.has(of)) found.set(of, { of, repository, name, file });
    }
  }
  return [...found.values()];
}

async function kustomizationIn(source: RepositoryFiles, folder: string): Promise<string | undefined> {
  const names = await source.list(folder);
  const name = names?.find((one) => /^(kustomization\.ya?ml|Kustomization)$/.test(one));
  return name && posix.join(folder, name);
}

function entriesOf(text: string, file: string) {
  try {
    return readImages(text, file);
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return [];
  }
}
