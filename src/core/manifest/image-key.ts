import { parseDigest } from "../image/digest.ts";
import { isTag, splitImage } from "../image/image.ts";
import type { Plain } from "../yaml/parse.ts";
import { type KeyPath, parsePath, resolvePathIn } from "../yaml/path.ts";
import { isMap, plainAt, plainText } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { type Holds, isBareDigest, type Slot } from "./image-fields.ts";
import type { Pinning } from "./manifest-formats.ts";

/** The words behind the colon of a key; `name` is Flux's word for the repository. */
const words: Readonly<Record<string, Holds>> = {
  image: "image",
  repository: "name",
  name: "name",
  tag: "tag",
  digest: "digest",
  version: "version",
};

/** One place of a `key`. */
export interface ImageKey {
  readonly path: KeyPath;
  /** Undefined: the shape of what stands there says it. */
  readonly holds: Holds | undefined;
}

/**
 * Reads one place: a path (yaml/path.ts), and behind a colon what it holds: `image`, `repository` (or `name`), `tag`, `digest`, or `version`,
 * which is `tag@digest`. Undefined if it is none.
 */
export function parseImageKey(text: string): ImageKey | undefined {
  const [, where = "", word] = /^(.*?)(?::([a-z]+))?$/s.exec(text) ?? [];
  const path = parsePath(where);
  const holds = word === undefined ? undefined : words[word];
  return path === undefined || (word !== undefined && holds === undefined) ? undefined : { path, holds };
}

/**
 * The slots at a key of a document: of a map with `repository` (and `registry`), `tag` and `digest` those, of a text that text. None where
 * nothing is there.
 */
export function keySlots(
  root: Plain,
  key: string,
  pin: Pinning = "any",
  names: readonly string[] = [],
): readonly Slot[] {
  const parsed = parseImageKey(key);
  const path = parsed && resolvePathIn(root, parsed.path);
  if (parsed === undefined || path === undefined) return [];
  const guarded = path.some((step) => typeof step === "number") ? { guarded: true } : {};
  const found = plainAt(root, path);
  const { holds } = parsed;
  if (isMap(found)) return holds === undefined ? imageMapSlots(found, path, pin) : [];
  const text = plainText(found);
  if (holds !== undefined) return isPlace(root, path) ? [{ path, holds, text, ...guarded }] : [];
  return text === "" ? [] : [{ path, holds: textShape(text, { root, path }, pin, names), text, ...guarded }];
}

/** A text, or a key that is there without a value. */
function isPlace(root: Plain, path: YamlPath): boolean {
  const key = path.at(-1);
  const parent = plainAt(root, path.slice(0, -1));
  const found = plainAt(root, path);
  return typeof found === "string" || (found === null && isMap(parent) && key !== undefined && key in parent);
}

/** The slots of a map that describes an image, as charts have it. A tag takes the digest too where one stands in it, or `pin` asks for it. */
export function imageMapSlots(
  map: { readonly [key: string]: Plain },
  path: YamlPath,
  pin: Pinning,
): readonly Slot[] {
  const has = (field: string) => field in map;
  const slot = (field: string, holds: Holds): Slot[] => [
    { path: [...path, field], holds, text: plainText(map[field] ?? null) },
  ];
  const name = ["repository", "name", "image"].find(has);
  const tag = has("tag") || !has("version") ? "tag" : "version";
  const digest = ["digest", "sha"].find((field) =>
    field === "digest" ? has(field) : isBareDigest(plainText(map[field] ?? null)),
  );
  return [
    ...(has("registry") ? slot("registry", "registry") : []),
    ...(name === undefined ? [] : slot(name, has("registry") ? "path" : "name")),
    ...slot(tag, digest !== undefined ? "tag" : tagShape(plainText(map[tag] ?? null), pin)),
    ...(digest === undefined ? [] : slot(digest, "digest")),
  ];
}

/** What a place of a tag holds: the digest as well only where one stands there, or where it is asked for. */
export function tagShape(text: string, pin: Pinning): Holds {
  return pin === "digest" || text.includes("@") ? "version" : "tag";
}

/**
 * What a text holds, by its shape: `sha256:…` a digest, `1.4.0` a tag, `1.4.0@sha256:…` both, `ghcr.io/acme/orders` a repository where a tag stands
 * beside it or its key says so, everything else an image. `names` are the names that the image is known to have.
 */
export function textShape(
  text: string,
  { root, path }: { readonly root: Plain; readonly path: YamlPath },
  pin: Pinning,
  names: readonly string[],
): Holds {
  if (parseDigest(text) !== undefined) return "digest";
  const { repository, tag, digest } = splitImage(text);
  if (tag !== undefined) return "image";
  const isName = repository.includes("/") || names.includes(repository) || !isTag(repository);
  if (!isName)
    return digest === undefined || parseDigest(digest) !== undefined ? tagShape(text, pin) : "image";
  return digest === undefined && isBesideTag(root, path) ? "name" : "image";
}

function isBesideTag(root: Plain, path: YamlPath): boolean {
  const key = String(path.at(-1));
  const parent = plainAt(root, path.slice(0, -1));
  if (/(repository|name)$/i.test(key)) return true;
  return isMap(parent) && ["tag", "digest", "version", `${key}Tag`].some((sibling) => sibling in parent);
}
