import { parseDigest } from "../image/digest.ts";
import { lastPart, splitImage } from "../image/image.ts";
import { parseRepo } from "../image/registry-repository.ts";
import type { ImageChange } from "../kustomize/image-argument.ts";
import { effectiveEntry, readImages } from "../kustomize/image-entries.ts";
import { resourceImages } from "../kustomize/manifest-images.ts";
import {
  changedValue,
  type EditedImages,
  type ImageEdit,
  type ImageValue,
  setKustomizeImages,
} from "../kustomize/set-images.ts";
import { problem } from "../problem/problem.ts";
import { editYaml } from "../yaml/edit.ts";
import type { YamlEdit } from "../yaml/edit-types.ts";
import { formatPath } from "../yaml/locate-node.ts";
import { type ParsedYaml, type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { plainAt, plainText } from "../yaml/plain-values.ts";
import { applicationSlots, newArgument } from "./argocd-application.ts";
import { findPlaces, type ImageQuery, type Place } from "./find-image-places.ts";
import { markerSlots } from "./flux-marker.ts";
import { editRevision, readRevision } from "./git-revision.ts";
import { editsFor, imageOf, isBareDigest, type Slot } from "./image-fields.ts";
import { keySlots } from "./image-key.ts";
import { type DeploymentFile, type Format, keysOf } from "./manifest-formats.ts";
import { parseDeploymentFile } from "./parse-manifest-file.ts";

/**
 * The image that a file has for a name now; undefined where it has none yet and could get one.
 * Raises YAML_INVALID, KUSTOMIZATION_INVALID and IMAGE_PLACE_MISSING.
 */
export function readImage(at: DeploymentFile, name: string): ImageValue | undefined {
  if (at.format.name === "kustomize") return effectiveEntry(readImages(at.text, at.file), name);
  if (at.format.name === "revision") return followedValue(at);
  const slots = slotsOf(at, name);
  return slots.length === 0 ? undefined : imageOf(slots);
}

/** Sets images and changes nothing but the bytes of their values; two changes of one name: the last wins. Raises also YAML_UNEDITABLE and IMAGE_PART_HOMELESS. */
export function editImages(at: DeploymentFile, changes: readonly ImageChange[]): EditedImages {
  if (at.format.name === "kustomize") {
    const edited = setKustomizeImages(at.text, at.file, changes.map(pinned(at.format)));
    for (const { name, from } of edited.edits) {
      for (const text of [from.newName, from.newTag, from.digest]) refuseFilledIn(at.file, name, text);
    }
    return edited;
  }
  const last = new Map(changes.map((change) => [change.name, change]));
  return [...last.values()].reduce<EditedImages>(
    (done, change) => {
      const { text, edit } = editImage({ ...at, text: done.text }, change);
      return { text, edits: text === done.text ? done.edits : [...done.edits, edit] };
    },
    { text: at.text, edits: [] },
  );
}

/** Where an environment wants no digest, none is written. */
function pinned({ pin }: Format): (change: ImageChange) => ImageChange {
  return (change) => (pin === "tag" ? { ...change, digest: { kind: "clear" } } : change);
}

/** What a file follows in Git, as the tag of an image. */
function followedValue(at: DeploymentFile): ImageValue {
  return { newName: undefined, newTag: readRevision(at).revision || undefined, digest: undefined };
}

function editImage(at: DeploymentFile, change: ImageChange): { text: string; edit: ImageEdit } {
  const { file, text, format } = at;
  const { name } = change;
  if (format.name === "revision") {
    const from = followedValue(at);
    const tag = changedValue(from, change).newTag;
    const edited = tag === undefined ? text : editRevision(at, { tag });
    return {
      text: edited,
      edit: { file, name, from, to: followedValue({ ...at, text: edited }), duplicates: 0 },
    };
  }
  const slots = slotsOf(at, name);
  const from = imageOf(slots);
  const to = changedValue(from, change);
  for (const slot of slots) {
    refuseFilledIn(file, formatPath(slot.path), slot.text);
    refuseForeign(slot, at, to.newName ?? name, name);
  }
  const edits = slots.length === 0 ? [additionTo(at, name, to)] : editsFor(slots, to, format.pin);
  if (edits === undefined) {
    const part =
      to.digest === undefined ? "tag" : to.newTag === undefined ? "digest without a tag" : "digest";
    throw problem("IMAGE_PART_HOMELESS", { file, name, part }, { at: { file } });
  }
  const edited = editYaml(text, file, edits);
  const now = imageOf(slotsOf({ ...at, text: edited }, name));
  return { text: edited, edit: { file, name, from, to: now, duplicates: 0 } };
}

/** A host that has to be said: whatever says none is on Docker Hub. */
function isForeignHost(registry: string): boolean {
  return parseRepo(`${registry}/x`)?.host === registry && registry !== "docker.io";
}

/** What a template, or Flux with `postBuild`, fills in stays what it is. */
function refuseFilledIn(file: string, place: string, text = "") {
  if (!/\{\{|\$\{/.test(text)) return;
  throw problem("IMAGE_PLACE_FILLED_IN", { file, place, text }, { at: { file } });
}

/**
 * A value is replaced only by one of its own kind: no prefix of several images, no path to which a registry is added elsewhere, and behind an index
 * no other image.
 */
function refuseForeign(
  { path, holds, text, guarded }: Slot,
  at: DeploymentFile,
  repository: string,
  name: string,
) {
  const { file, format } = at;
  const repositories = [repository, name, format.subject?.repository ?? ""].filter((one) => one !== "");
  const place = formatPath(path);
  if (holds === "name" && text !== "" && repositories.some((one) => one.startsWith(`${text}/`))) {
    throw problem("IMAGE_PLACE_PREFIX", { file, place, prefix: text, repository }, { at: { file } });
  }
  const registry = repository.slice(0, -text.length - 1);
  if (holds === "name" && text !== "" && repository === `${registry}/${text}` && isForeignHost(registry)) {
    throw problem("IMAGE_PLACE_REGISTRY", { file, place, text, registry }, { at: { file } });
  }
  if (guarded !== true || text === "" || !["image", "name", "argument"].includes(holds)) return;
  const present = splitImage(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text).repository;
  if (repositories.some((one) => lastPart(one) === lastPart(present))) return;
  throw problem("IMAGE_PLACE_TAKEN", { file, place, present: text, name: repository }, { at: { file } });
}

/** Where the file has the image; none only where one can be added. */
function slotsOf(at: DeploymentFile, name: string): readonly Slot[] {
  const { file, text, format } = at;
  const source = parseDeploymentFile(text, file);
  const keys = keysOf(format);
  if (format.name === "marker") {
    return needSlots(
      keys.flatMap((key) => markerSlots(source, key)),
      at,
      name,
      keys,
    );
  }
  if (format.name === "auto" && keys.length === 0) return foundSlots(source, at, name);
  const roots = plainValues(source);
  if (format.name === "argocd") {
    const [key = ""] = keys;
    const slots = onlyDocument(roots, at, name, (root) => applicationSlots(root, name, key, format.pin));
    const addable = newArgument(roots[0] ?? null, "") !== undefined;
    return slots.length === 0 && addable ? [] : needSlots(slots, at, name, [key || "kustomize.images"]);
  }
  const places = keys.length === 0 ? ["image"] : keys;
  const names = [name, format.subject?.repository ?? ""];
  // Every key has its place: half an image is none.
  const slots = places.flatMap((key) =>
    needSlots(
      onlyDocument(roots, at, name, (root) => keySlots(root, key, format.pin, names)),
      at,
      name,
      [key],
    ),
  );
  refusePinnedBeside(slots, roots, file);
  return slots;
}

/** A tag alone says nothing where a digest stands beside it that no key names. */
function refusePinnedBeside(slots: readonly Slot[], roots: readonly Plain[], file: string): void {
  for (const { holds, path, document = 0 } of slots) {
    if (holds !== "tag") continue;
    const stem = String(path.at(-1)).replace(/[-_]?(tag|version)$/i, "");
    for (const ending of ["digest", "Digest", "_digest", "-digest", "sha", "Sha"]) {
      const beside = [...path.slice(0, -1), stem + ending];
      const digest = plainText(plainAt(roots[document] ?? null, beside));
      const isPinned = parseDigest(digest) !== undefined || isBareDigest(digest);
      const place = formatPath(beside);
      if (!isPinned || slots.some((slot) => formatPath(slot.path) === place)) continue;
      throw problem("IMAGE_PLACE_PINNED", { file, place, digest }, { at: { file } });
    }
  }
}

/** The slots of the one document that has any. Raises IMAGE_PLACE_AMBIGUOUS. */
function onlyDocument(
  roots: readonly Plain[],
  { file }: DeploymentFile,
  name: string,
  slotsIn: (root: Plain) => readonly Slot[],
): readonly Slot[] {
  const found = roots
    .map((root, document) => slotsIn(root).map((slot) => ({ ...slot, document })))
    .filter((slots) => slots.length > 0);
  const [only = []] = found;
  if (found.length <= 1) return only;
  throw problem("IMAGE_PLACE_AMBIGUOUS", { file, name, count: String(found.length) }, { at: { file } });
}

/** The places where a file has an image, by what is in it (find-places.ts). Raises FILE_IS_TEMPLATE and YAML_INVALID. */
export function placesOf({ file, text, format }: DeploymentFile, name: string): readonly Place[] {
  return findPlaces(parseDeploymentFile(text, file), wantedOf(format, name));
}

function foundSlots(source: ParsedYaml, { file, format }: DeploymentFile, name: string): readonly Slot[] {
  const places = findPlaces(source, wantedOf(format, name));
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) return only.slots;
  if (only !== undefined)
    throw severalPlaces(
      places.map((place) => ({ file, place })),
      name,
    );
  const images = manifestImages(source);
  const there = images.length === 0 ? "" : `; its images are ${images.join(", ")}`;
  throw problem("IMAGE_PLACE_UNFOUND", { file, name, others: there }, { at: { file } });
}

function manifestImages(source: ParsedYaml): readonly string[] {
  return [...new Set(plainValues(source).flatMap(resourceImages))];
}

function wantedOf({ subject, pin = "any" }: Format, name: string): ImageQuery {
  return { name, subject: subject ?? { service: "", environment: "", repository: "" }, pin };
}

/** The Problem that several places could be meant, each with its file. */
export function severalPlaces(
  found: readonly { readonly file: string; readonly place: Place }[],
  name: string,
): Error {
  const places = found.map(({ file, place: { what, slots } }) => {
    const paths = slots.map(({ path }) => formatPath(path));
    return `${paths.join(" and ")} in ${file} (${what})`;
  });
  return problem("IMAGE_PLACES_SEVERAL", { name, count: String(found.length), places: places.join("; ") });
}

function needSlots(
  slots: readonly Slot[],
  { file, format }: DeploymentFile,
  name: string,
  keys: readonly string[],
): readonly Slot[] {
  if (slots.length > 0) return slots;
  const place = keys.join(" and ");
  throw problem("IMAGE_PLACE_MISSING", { file, name, format: format.name, place }, { at: { file } });
}

function additionTo(
  { file, text, format }: DeploymentFile,
  name: string,
  { newName, newTag, digest }: ImageValue,
): YamlEdit {
  const [root = null] = plainValues(parseYaml(text, file));
  const version =
    (newTag === undefined ? "" : `:${newTag}`) +
    (digest === undefined || format.pin === "tag" ? "" : `@${digest}`);
  const added = newArgument(root, `${name}=${newName ?? name}${version}`);
  if (added === undefined) throw new Error(`${format.name} has nowhere to add to`);
  return added;
}
