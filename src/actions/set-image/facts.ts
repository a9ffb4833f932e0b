import { short } from "../../core/git/oid.ts";
import { chooseKustomization, isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import type { ImageValue } from "../../core/kustomize/set-images.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Tip } from "../../ports/delivery.ts";
import { formatValue } from "./image-value.ts";
import type { Ordering } from "./order.ts";
import type { OrderingPolicy } from "./ordering-policy.ts";
import { type OverlayText, presentImage, presentValue, type SetImageFacts } from "./present-image.ts";
import type { Pin } from "./resolve-digest.ts";
import type { Update } from "./update.ts";

/** Whom to ask about an update, besides the branch. */
export interface OverlayFactSources {
  readonly referee: OrderingPolicy;
  readonly pin: Pin;
}

/**
 * Reads the file of every overlay that an update names, each once, pins, and asks the referee about what would be overwritten.
 * Raises KUSTOMIZATION_MISSING, KUSTOMIZATION_AMBIGUOUS, OVERLAY_FILE_MISSING, YAML_INVALID and what the formats raise.
 */
export async function readOverlayFacts(
  tip: Tip,
  asked: readonly Update[],
  { referee, pin }: OverlayFactSources,
): Promise<SetImageFacts> {
  const files = new Map<string, OverlayText>();
  const updates: Update[] = [];
  const standings = new Map<Update, Ordering>();
  for (const one of asked) {
    const at = files.get(one.overlay) ?? (await readOverlay(tip, one));
    files.set(one.overlay, at);
    const update = await pin(one, presentValue(at, one));
    updates.push(update);
    const present = presentImage(at, update);
    if (present.kind === "same") continue;
    standings.set(update, await standingOf(tip, update, present.value, referee));
  }
  return { files, updates, standings };
}

/** Where nothing is set there is nothing to be older than. */
async function standingOf(
  tip: Tip,
  { change: { name, newTag } }: Update,
  value: ImageValue | undefined,
  referee: OrderingPolicy,
): Promise<Ordering> {
  if (value === undefined || (value.newTag === undefined && value.digest === undefined))
    return { kind: "current" };
  const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? value.newTag : undefined;
  return referee.judge(tip, formatValue(name, value), tag);
}

async function readOverlay(tip: Tip, { overlay, format }: Update): Promise<OverlayText> {
  const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
  const bytes = await tip.read(file);
  if (bytes === undefined) throw problem("OVERLAY_FILE_MISSING", { file, commit: short(tip.commit) });
  try {
    return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    throw problem("YAML_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
  }
}

async function findKustomization(tip: Tip, overlay: string): Promise<string> {
  if (isKustomizationFile(overlay)) return overlay;
  return chooseKustomization(overlay, await tip.list(overlay), short(tip.commit));
}
