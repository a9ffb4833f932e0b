import type { EditedImages, ImageValue } from "../../core/kustomize/set-images.ts";
import { type DeploymentFile, editImages, readImage } from "../../core/manifest/deployment-file.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { Tip } from "../../ports/delivery.ts";
import { formatValue } from "./image-value.ts";
import type { Ordering } from "./order.ts";
import type { OrderingPolicy } from "./ordering-policy.ts";
import type { Pin } from "./resolve-digest.ts";
import type { Update } from "./update.ts";

/** What one tip of the GitOps repository says about one update. */
export interface UpdateFacts {
  /** With the digest that its tag has, where one was asked for. */
  readonly update: Update;
  readonly at: DeploymentFile;
  /** What stands there now; undefined: no entry. */
  readonly present: ImageValue | undefined;
  /** The file with this one update made; without edits where everything is there already. */
  readonly edited: EditedImages;
  /** How the update stands to what it would overwrite; undefined where it changes nothing. */
  readonly standing: Ordering | undefined;
}

/** Whom to ask about an update, besides the branch. */
export interface UpdateSources {
  readonly ordering: OrderingPolicy;
  readonly pin: Pin;
}

/**
 * Reads the file of every overlay that an update names, each once, pins, and asks the ordering policy about what would be overwritten.
 * Raises what `readDeploymentFile` and the editor raise.
 */
export async function readOverlayFacts(
  tip: Tip,
  updates: readonly Update[],
  sources: UpdateSources,
): Promise<readonly UpdateFacts[]> {
  const files = new Map<string, DeploymentFile>();
  const facts: UpdateFacts[] = [];
  for (const one of updates) {
    // Services may share a file, and read it by keys of their own.
    const key = `${one.overlay}\n${one.format.name === "auto" ? one.service : ""}`;
    const known = files.get(key) ?? (await readDeploymentFile(tip, one.overlay, one.format));
    files.set(key, known);
    const at = { ...known, format: { ...one.format, name: known.format.name } };
    facts.push(await readOne(tip, one, at, sources));
  }
  return facts;
}

async function readOne(
  tip: Tip,
  asked: Update,
  at: DeploymentFile,
  { ordering, pin }: UpdateSources,
): Promise<UpdateFacts> {
  const present = readImage(at, asked.change.name);
  const update = await pin(asked, present);
  const edited = editImages(at, [update.change]);
  if (edited.edits.length === 0) return { update, at, present, edited, standing: undefined };
  const { name, newTag } = update.change;
  // Where nothing is set there is nothing to be older than.
  if (present === undefined || (present.newTag === undefined && present.digest === undefined)) {
    return { update, at, present, edited, standing: { kind: "current" } };
  }
  const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : undefined;
  const reference = formatValue(repositoryOf(update, at) ?? name, present);
  return { update, at, present, edited, standing: await ordering.judge(tip, reference, tag) };
}

/** The repository of an image in a file that does not say it; a kustomization says it, by its name. */
export function repositoryOf(
  { change: { newName } }: Update,
  { format }: DeploymentFile,
): string | undefined {
  if (format.name === "kustomize" || format.name === "revision") return undefined;
  return format.subject?.repository || (newName.kind === "ensure" ? newName.value : undefined);
}
