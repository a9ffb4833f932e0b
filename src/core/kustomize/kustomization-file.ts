import { problem } from "../problem/problem.ts";

/** The names kustomize knows (api/konfig/general.go). */
const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"] as const;

/**
 * The one kustomization among the names in an overlay's folder; `folder` without trailing slash, empty for the root.
 * Raises KUSTOMIZATION_MISSING (`listed` undefined: no folder) and KUSTOMIZATION_AMBIGUOUS.
 */
export function chooseKustomization(
  folder: string,
  listed: readonly string[] | undefined,
  commit: string,
): string {
  const found = names.filter((name) => listed?.includes(name));
  const overlay = folder === "" ? "the root of the repository" : folder;
  if (found.length > 1) throw problem("KUSTOMIZATION_AMBIGUOUS", { overlay, files: found.join(", ") });
  const [name] = found;
  if (name === undefined) throw problem("KUSTOMIZATION_MISSING", { overlay, commit });
  return folder === "" ? name : `${folder}/${name}`;
}

/** Whether a path names a kustomization itself and not the folder of one. */
export function isKustomizationFile(path: string): boolean {
  return (names as readonly string[]).includes(path.slice(path.lastIndexOf("/") + 1));
}

/** The folders in which the base of an overlay usually is: `base` beside it, and beside each folder that it is in. */
export function basesNear(overlay: string): readonly string[] {
  const parts = overlay.split("/");
  return parts
    .map((_, depth) => [...parts.slice(0, depth), "base"].join("/"))
    .filter((one) => one !== overlay);
}
