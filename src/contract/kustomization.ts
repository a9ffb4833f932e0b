import { chooseKustomization, isKustomizationFile } from "../domain/kustomize/kustomization-file.ts";
import { short } from "../domain/oid.ts";
import { problem } from "../domain/problem.ts";
import type { Tip } from "./delivery.ts";

/** A kustomization as it stands at a tip. */
export interface KustomizationText {
  readonly file: string;
  /** Every byte, a BOM included. */
  readonly text: string;
}

/**
 * The kustomization of an overlay (its folder, or the file itself) at a tip.
 * Raises KUSTOMIZATION_MISSING, KUSTOMIZATION_AMBIGUOUS and KUSTOMIZATION_INVALID.
 */
export async function readKustomization(tip: Tip, overlay: string): Promise<KustomizationText> {
  const commit = short(tip.commit);
  const file = isKustomizationFile(overlay)
    ? overlay
    : chooseKustomization(overlay, await tip.list(overlay), commit);
  const bytes = await tip.read(file);
  if (bytes === undefined) throw problem("KUSTOMIZATION_MISSING", { overlay, commit });
  return { file, text: decodeKustomization(bytes, file) };
}

/** The text of a kustomization's bytes (UTF-8, a BOM is kept). Raises KUSTOMIZATION_INVALID. */
export function decodeKustomization(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw problem("KUSTOMIZATION_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
  }
}
