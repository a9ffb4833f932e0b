import type { Tip } from "../../contract/delivery.ts";
import { chooseKustomization, isKustomizationFile } from "../../domain/kustomize/kustomization-file.ts";
import { short } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";
import type { Known, KustomizationText } from "./plan.ts";
import type { Update } from "./update.ts";

/**
 * Reads the kustomization of every overlay that an update names, each once.
 * Raises KUSTOMIZATION_MISSING, KUSTOMIZATION_AMBIGUOUS and KUSTOMIZATION_INVALID.
 */
export async function lookAt(tip: Tip, updates: readonly Update[]): Promise<Known> {
  const files = new Map<string, KustomizationText>();
  for (const { overlay } of updates) {
    if (!files.has(overlay)) files.set(overlay, await readOverlay(tip, overlay));
  }
  return { files };
}

async function readOverlay(tip: Tip, overlay: string): Promise<KustomizationText> {
  const commit = short(tip.commit);
  const file = isKustomizationFile(overlay)
    ? overlay
    : chooseKustomization(overlay, await tip.list(overlay), commit);
  const bytes = await tip.read(file);
  if (bytes === undefined) throw problem("KUSTOMIZATION_MISSING", { overlay, commit });
  try {
    return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    throw problem("KUSTOMIZATION_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
  }
}
