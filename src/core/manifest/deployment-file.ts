import type { ImageChange } from "../kustomize/image-argument.ts";
import { effectiveEntry, readImages } from "../kustomize/image-entries.ts";
import {
  changedValue,
  type EditedImages,
  type ImageEdit,
  type ImageValue,
  setKustomizeImages,
} from "../kustomize/set-images.ts";
import { problem } from "../problem/problem.ts";
import type { YamlEdit } from "../yaml/change.ts";
import { editYaml } from "../yaml/edit.ts";
import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { applicationSlots, newArgument } from "./argocd-application.ts";
import { markerSlots } from "./flux-marker.ts";
import type { Format } from "./format.ts";
import { helmSlots } from "./helm-values.ts";
import { editsFor, imageOf, type Slot } from "./image-fields.ts";
import { revisionSlots, scalarSlots } from "./yaml-key.ts";

/** A file of the GitOps repository that says which images run. */
export interface DeploymentFile {
  readonly file: string;
  readonly text: string;
  readonly format: Format;
}

/**
 * The image that a file has for a name now; undefined where it has none yet and could get one.
 * Raises YAML_INVALID, KUSTOMIZATION_INVALID and IMAGE_PLACE_MISSING.
 */
export function readImage(at: DeploymentFile, name: string): ImageValue | undefined {
  if (at.format.name === "kustomize") return effectiveEntry(readImages(at.text, at.file), name);
  const slots = slotsOf(at, name);
  return slots.length === 0 ? undefined : imageOf(slots);
}

/** Sets images and changes nothing but the bytes of their values; two changes of one name: the last wins. Raises also YAML_UNEDITABLE and IMAGE_PART_HOMELESS. */
export function editImages(at: DeploymentFile, changes: readonly ImageChange[]): EditedImages {
  if (at.format.name === "kustomize") return setKustomizeImages(at.text, at.file, changes);
  const last = new Map(changes.map((change) => [change.name, change]));
  return [...last.values()].reduce<EditedImages>(
    (done, change) => {
      const { text, edit } = editImage({ ...at, text: done.text }, change);
      return { text, edits: text === done.text ? done.edits : [...done.edits, edit] };
    },
    { text: at.text, edits: [] },
  );
}

function editImage(at: DeploymentFile, change: ImageChange): { text: string; edit: ImageEdit } {
  const { file, text, format } = at;
  const { name } = change;
  const slots = slotsOf(at, name);
  const from = imageOf(slots);
  const to = changedValue(from, change);
  const edits = slots.length === 0 ? [additionTo(at, name, to)] : editsFor(slots, to);
  if (edits === undefined) {
    const part =
      to.digest === undefined ? "tag" : to.newTag === undefined ? "digest without a tag" : "digest";
    throw problem("IMAGE_PART_HOMELESS", { file, name, part }, { at: { file } });
  }
  const edited = editYaml(text, file, edits);
  const now = imageOf(slotsOf({ file, text: edited, format }, name));
  return { text: edited, edit: { file, name, from, to: now, duplicates: 0 } };
}

/**
 * Where the file has the image; none only where one can be added. Of several documents the one that has it, and markers wherever
 * they are.
 */
function slotsOf({ file, text, format }: DeploymentFile, name: string): readonly Slot[] {
  const source = parseYaml(text, file);
  if (format.name === "marker") return needSlots(markerSlots(source, format.key), file, name, format);
  const roots = plainValues(source);
  const found = roots
    .map((root, document) => rootSlots(root, name, format).map((slot) => ({ ...slot, document })))
    .filter((slots) => slots.length > 0);
  const [only] = found;
  if (found.length > 1) {
    throw problem("IMAGE_PLACE_AMBIGUOUS", { file, name, count: String(found.length) }, { at: { file } });
  }
  const addable = format.name === "argocd" && newArgument(roots[0] ?? null, "") !== undefined;
  return only === undefined && addable ? [] : needSlots(only ?? [], file, name, format);
}

function rootSlots(root: Plain, name: string, { name: format, key }: Format): readonly Slot[] {
  if (format === "helm") return helmSlots(root, key);
  if (format === "argocd") return applicationSlots(root, name, key);
  return format === "revision" ? revisionSlots(root) : scalarSlots(root, key);
}

function needSlots(slots: readonly Slot[], file: string, name: string, format: Format): readonly Slot[] {
  if (slots.length > 0) return slots;
  const place = format.key || (format.name === "argocd" ? "kustomize.images" : "image");
  throw problem("IMAGE_PLACE_MISSING", { file, name, format: format.name, place }, { at: { file } });
}

function additionTo(
  { file, text, format }: DeploymentFile,
  name: string,
  { newName, newTag, digest }: ImageValue,
): YamlEdit {
  const [root = null] = plainValues(parseYaml(text, file));
  const version = (newTag === undefined ? "" : `:${newTag}`) + (digest === undefined ? "" : `@${digest}`);
  const added = newArgument(root, `${name}=${newName ?? name}${version}`);
  if (added === undefined) throw new Error(`${format.name} has nowhere to add to`);
  return added;
}
