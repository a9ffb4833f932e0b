import { problem } from "../problem/problem.ts";
import { formatPath } from "../yaml/locate-node.ts";
import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, isNothing } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";

/** One entry of `images` in a kustomization, as it stands; an absent or null field is undefined. */
export interface ImageEntry {
  readonly name: string;
  readonly newName: string | undefined;
  readonly newTag: string | undefined;
  readonly digest: string | undefined;
  readonly tagSuffix: string | undefined;
}

export type ImageField = Exclude<keyof ImageEntry, "name">;

/** An entry and where its parts are written: kustomize takes keys in any case. */
export interface PlacedEntry extends ImageEntry {
  readonly path: YamlPath;
  /** The key as the file spells it, `newTag` or `NewTag`; as we would, where it is missing. */
  readonly keys: Readonly<Record<keyof ImageEntry, string>>;
}

/** The list of entries and the path of the list. */
export interface PlacedImages {
  readonly path: YamlPath;
  readonly entries: readonly PlacedEntry[];
}

const fields = ["name", "newName", "newTag", "digest", "tagSuffix"] as const;

/** The entries of a kustomization, in the order in which they apply. Raises YAML_INVALID and KUSTOMIZATION_INVALID. */
export function readImages(text: string, file: string): readonly ImageEntry[] {
  return placeImages(text, file).entries;
}

/** The entry that decides about an image called `name`: the first that renames it, else the last; undefined if there is none. */
export function effectiveEntry<E extends ImageEntry>(entries: readonly E[], name: string): E | undefined {
  const same = entries.filter((entry) => entry.name === name);
  return same.find(({ newName }) => newName !== undefined && newName !== name) ?? same.at(-1);
}

/** As `readImages`, with the places. */
export function placeImages(text: string, file: string): PlacedImages {
  const invalid = (fault: string) => problem("KUSTOMIZATION_INVALID", { file, fault }, { at: { file } });
  const [root = null] = plainValues(parseYaml(text, file));
  if (root === null || root === "") return { path: ["images"], entries: [] };
  if (!isMap(root)) throw invalid("it is not a map");
  const key = keyOf(root, "images", invalid);
  const list = root[key] ?? null;
  if (isNothing(list)) return { path: [key], entries: [] };
  if (!Array.isArray(list)) throw invalid("its `images` is no list");
  const entries = list.map((item: Plain, index) => {
    if (!isMap(item)) throw invalid(`${formatPath([key, index])} is no map`);
    return placeEntry(item, [key, index], invalid);
  });
  return { path: [key], entries };
}

type Invalid = (fault: string) => Error;
type PlainMap = { readonly [key: string]: Plain };

function placeEntry(item: PlainMap, path: YamlPath, invalid: Invalid): PlacedEntry {
  const keys = Object.fromEntries(fields.map((field) => [field, keyOf(item, field, invalid)]));
  const value = (field: keyof ImageEntry) => {
    const found = item[keys[field] ?? field] ?? null;
    if (isNothing(found)) return undefined;
    if (typeof found === "string") return found;
    throw invalid(`${formatPath([...path, field])} is no text`);
  };
  return {
    name: value("name") ?? "",
    newName: value("newName"),
    newTag: value("newTag"),
    digest: value("digest"),
    tagSuffix: value("tagSuffix"),
    path,
    keys: keys as PlacedEntry["keys"],
  };
}

/** The key as the map spells it. Two spellings of one key are refused: kustomize's choice between them is no rule. */
function keyOf(map: PlainMap, field: string, invalid: Invalid): string {
  const found = Object.keys(map).filter((key) => key.toLowerCase() === field.toLowerCase());
  if (found.length > 1) throw invalid(`it has ${found.map((key) => `\`${key}\``).join(" and ")}`);
  return found[0] ?? field;
}
