import { short } from "../core/git/oid.ts";
import { chooseKustomization, isKustomizationFile } from "../core/kustomize/kustomization-file.ts";
import { placesOf, severalPlaces } from "../core/manifest/deployment-file.ts";
import type { DeploymentFile } from "../core/manifest/manifest-formats.ts";
import { type Format, isFolder } from "../core/manifest/manifest-formats.ts";
import { problem } from "../core/problem/problem.ts";
import type { Tip } from "../ports/delivery.ts";

type Reader = Pick<Tip, "commit" | "list" | "read">;

/**
 * The file of an overlay at a tip, read the same way by every action. A folder is a kustomization, or (format `auto`) a folder of manifests in
 * one of which the image stands; a path that ends as files do is that file. A kustomization is always of the format `kustomize`.
 * Raises KUSTOMIZATION_MISSING, KUSTOMIZATION_AMBIGUOUS, OVERLAY_FILE_MISSING, IMAGE_PLACES_SEVERAL, FILE_IS_TEMPLATE and YAML_INVALID.
 */
export async function readDeploymentFile(
  tip: Reader,
  overlay: string,
  format: Format,
): Promise<DeploymentFile> {
  if (!isFolder(overlay, format)) {
    const { name } = format;
    const kustomize = name === "kustomize" || (name === "auto" && isKustomizationFile(overlay));
    return readFile(tip, overlay, kustomize ? { ...format, name: "kustomize" } : format);
  }
  const listed = await tip.list(overlay);
  const commit = short(tip.commit);
  const manifests = (listed ?? []).filter((name) => /\.(ya?ml|json)$/.test(name));
  if (format.name === "auto" && manifests.length > 0 && !listed?.some(isKustomizationFile)) {
    return findManifest(tip, overlay, manifests, format);
  }
  const file = chooseKustomization(overlay, listed, commit);
  return readFile(tip, file, { ...format, name: "kustomize" }, overlay);
}

/** Of a folder of plain manifests the one that has the image. */
async function findManifest(
  tip: Reader,
  folder: string,
  names: readonly string[],
  format: Format,
): Promise<DeploymentFile> {
  const paths = names.map((name) => (folder === "" ? name : `${folder}/${name}`));
  const files = await Promise.all(paths.map((path) => readFile(tip, path, format)));
  const { repository = "" } = format.subject ?? {};
  const found = files.flatMap((at) =>
    placesOf(at, repository).map((place) => ({ file: at.file, at, place })),
  );
  const [first] = found;
  if (first === undefined) {
    const slots = { overlay: folder, commit: short(tip.commit), name: repository, files: names.join(", ") };
    throw problem("OVERLAY_WITHOUT_IMAGE", slots);
  }
  if (found.some(({ file }) => file !== first.file)) throw severalPlaces(found, repository);
  return first.at;
}

async function readFile(tip: Reader, file: string, format: Format, overlay = file): Promise<DeploymentFile> {
  const bytes = await tip.read(file);
  const commit = short(tip.commit);
  if (bytes !== undefined) return { file, text: decodeFile(bytes, file), format };
  if (format.name === "kustomize") throw problem("KUSTOMIZATION_MISSING", { overlay, commit });
  throw problem("OVERLAY_FILE_MISSING", { file, commit });
}

/** The text of a file's bytes (UTF-8, a BOM is kept). Raises YAML_INVALID. */
export function decodeFile(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw problem("YAML_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
  }
}
