import type { Plain } from "../yaml/parse.ts";
import { parsePath } from "../yaml/path.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { isMap, plainAt, plainText } from "../yaml/tree.ts";
import type { Slot } from "./image-fields.ts";

/**
 * The slots of an image in Helm values: a map with `repository` (and `registry`), `tag` and `digest`, or one text. Where a chart has no
 * `digest`, the tag takes it too: `repository:tag@digest` is what the templates make of it.
 */
export function helmSlots(root: Plain, key: string): readonly Slot[] {
  const path = parsePath(key || "image");
  if (path === undefined) return [];
  const found = plainAt(root, path);
  if (isMap(found)) return mapSlots(found, path);
  return plainText(found) === "" ? [] : [{ path, holds: "image", text: plainText(found) }];
}

function mapSlots(map: { readonly [key: string]: Plain }, path: YamlPath): readonly Slot[] {
  const has = (field: string) => field in map;
  const slot = (field: string, holds: Slot["holds"]): Slot[] => [
    { path: [...path, field], holds, text: plainText(map[field] ?? null) },
  ];
  const name = has("name") && !has("repository") ? "name" : "repository";
  return [
    ...(has("registry") ? slot("registry", "registry") : []),
    ...(has(name) ? slot(name, has("registry") ? "path" : "name") : []),
    ...slot("tag", has("digest") ? "tag" : "version"),
    ...(has("digest") ? slot("digest", "digest") : []),
  ];
}
