import { editYaml } from "../yaml/edit.ts";
import type { YamlEdit } from "../yaml/edit-types.ts";
import type { Item } from "../yaml/list-edit.ts";
import type { ImageChange, Part } from "./image-argument.ts";
import { effectiveEntry, type ImageField, type PlacedEntry, placeImages } from "./image-entries.ts";

/** The values of an image entry that an edit is about; an absent one is undefined. */
export interface ImageValue {
  readonly newName: string | undefined;
  readonly newTag: string | undefined;
  readonly digest: string | undefined;
}

/** What an edit did to one entry. */
export interface ImageEdit {
  readonly file: string;
  readonly name: string;
  readonly from: ImageValue;
  readonly to: ImageValue;
  /** How many entries of that name the file has besides: kustomize applies them too, one after the other. */
  readonly duplicates: number;
}

export interface EditedImages {
  readonly text: string;
  /** Only what really changed, in the order of the changes. */
  readonly edits: readonly ImageEdit[];
}

/**
 * Sets images in the text of a kustomization and changes nothing but the bytes of their values. Two changes of one name: the last
 * wins. A name without entry gets one at the end of the list. Of several entries of one name the one that decides is edited.
 * Raises YAML_INVALID, YAML_UNEDITABLE and KUSTOMIZATION_INVALID.
 */
export function setKustomizeImages(
  text: string,
  file: string,
  changes: readonly ImageChange[],
): EditedImages {
  const last = new Map(changes.map((change) => [change.name, change]));
  return [...last.values()].reduce<EditedImages>(
    (done, change) => {
      const { text: next, edit } = setImage(done.text, file, change);
      return { text: next, edits: next === done.text ? done.edits : [...done.edits, edit] };
    },
    { text, edits: [] },
  );
}

function setImage(text: string, file: string, change: ImageChange): { text: string; edit: ImageEdit } {
  const { path, entries } = placeImages(text, file);
  const entry = effectiveEntry(entries, change.name);
  const from: ImageValue = {
    newName: entry?.newName,
    newTag: entry?.newTag,
    digest: entry?.digest,
  };
  const to = changedValue(from, change);
  const edits: YamlEdit[] =
    entry === undefined ? [{ kind: "append", path, item: newItem(change.name, to) }] : entryEdits(entry, to);
  const duplicates = Math.max(0, entries.filter(({ name }) => name === change.name).length - 1);
  return { text: editYaml(text, file, edits), edit: { file, name: change.name, from, to, duplicates } };
}

/** What a value becomes by a change. */
export function changedValue(from: ImageValue, { name, newName, newTag, digest }: ImageChange): ImageValue {
  return {
    newName: become(from.newName, newName, name),
    newTag: become(from.newTag, newTag, ""),
    digest: become(from.digest, digest, ""),
  };
}

function become(now: string | undefined, part: Part, implied: string): string | undefined {
  if (part.kind === "keep") return now;
  if (part.kind === "ensure") return now === undefined && part.value === implied ? undefined : part.value;
  return part.kind === "set" ? part.value : undefined;
}

/** Where a new field goes: behind the first of these that the entry has. */
const after: Readonly<Record<keyof ImageValue, readonly ("name" | ImageField)[]>> = {
  newName: ["name"],
  newTag: ["newName", "name"],
  digest: ["newTag", "newName", "name"],
};

function entryEdits(entry: PlacedEntry, to: ImageValue): YamlEdit[] {
  const changed = (["newName", "newTag", "digest"] as const).flatMap((field): YamlEdit[] => {
    const path = [...entry.path, entry.keys[field]];
    const value = to[field];
    if (value !== undefined) {
      return [{ kind: "set", path, value, after: after[field].map((one) => entry.keys[one]) }];
    }
    return entry[field] === undefined ? [] : [{ kind: "remove", path }];
  });
  // Additions first: they stand beside what goes away.
  return changed.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "set" ? -1 : 1));
}

function newItem(name: string, { newName, newTag, digest }: ImageValue): Item {
  return {
    name,
    ...(newName === undefined ? {} : { newName }),
    ...(newTag === undefined ? {} : { newTag }),
    ...(digest === undefined ? {} : { digest }),
  };
}
