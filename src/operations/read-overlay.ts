import { short } from "../core/git/oid.ts";
import { chooseKustomization, isKustomizationFile } from "../core/kustomize/kustomization-file.ts";
import type { DeploymentFile } from "../core/manifest/deployment-file.ts";
import type { Format } from "../core/manifest/format.ts";
import { problem } from "../core/problem/problem.ts";
import type { Tip } from "../ports/delivery.ts";

/**
 * The file of an overlay at a tip: for Kustomize the kustomization in its folder (or the file itself), for other formats the file.
 * Raises KUSTOMIZATION_MISSING, KUSTOMIZATION_AMBIGUOUS, OVERLAY_FILE_MISSING and YAML_INVALID.
 */
export async function readDeploymentFile(
  tip: Pick<Tip, "commit" | "list" | "read">,
  overlay: string,
  format: Format,
): Promise<DeploymentFile> {
  const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
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

async function findKustomization(tip: Pick<Tip, "commit" | "list">, overlay: string): Promise<string> {
  if (isKustomizationFile(overlay)) return overlay;
  return chooseKustomization(overlay, await tip.list(overlay), short(tip.commit));
}
